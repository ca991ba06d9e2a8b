import type { Quarter, Unit } from '../../cycle/events.js';
import type { AnnualPlanEvent, PlanChangeRequested, PlanDrafted } from '../events.js';
import {
  SIGNATURE_PLACES,
  type Indicator,
  type PlanCategory,
  type PlanContent,
  type SignaturePlace,
} from '../plan.js';
import { FIRST_REVIEWER, HANDLER, SECOND_REVIEWER } from './people.js';

export const CYCLE = 'y2024';
export const PERIOD = { from: '2024-01-01', to: '2024-12-31' };
export const BOUNDS = { knownUnits: ['u03', 'u05', 'u14'], period: PERIOD };

export const QUARTERS: readonly Quarter[] = [
  { quarter: 1, from: '2024-01-01', to: '2024-03-31' },
  { quarter: 2, from: '2024-04-01', to: '2024-06-30' },
  { quarter: 3, from: '2024-07-01', to: '2024-09-30' },
  { quarter: 4, from: '2024-10-01', to: '2024-12-31' },
];

export const UNITS: readonly Unit[] = [
  { id: 'u03', name: '指挥中心', aliases: [], rankingGroup: '直属单位' },
  { id: 'u05', name: '防汛科', aliases: ['防汛抗旱科'], rankingGroup: '科室' },
  { id: 'u14', name: '办公室', aliases: [], rankingGroup: '科室' },
];

export const CATEGORIES: readonly PlanCategory[] = [
  {
    no: 'A',
    name: '职能工作目标',
    weight: '10',
    groups: [
      { no: '1-1', title: '应急处置', weight: '4' },
      { no: '1-2', title: '防汛抗旱', weight: '6' },
    ],
  },
];

export const indicator = (change: Partial<Indicator> = {}): Indicator => ({
  id: '1-1-1',
  no: '1-1-1',
  title: '应急值班处置培训',
  category: 'A',
  group: '1-1',
  weight: '2',
  targets: [{ op: '>=', value: '1', measure: '期' }],
  units: [{ unit: 'u03', share: 1 }],
  leaders: ['副组长·应急救援'],
  due: '2024-12-31',
  inferred: [],
  ...change,
});

export const DRILL = indicator({ id: '1-1-2', no: '1-1-2', title: '省级演练承办', weight: '2' });
/** A joint item of two units. */
export const FLOOD = indicator({
  id: '1-2-1',
  no: '1-2-1',
  title: '防汛防台风综合演练',
  group: '1-2',
  weight: '6',
  units: [
    { unit: 'u05', share: 1 },
    { unit: 'u03', share: 1 },
  ],
});

/** 4 + 6 = 10: every sum is met. */
export const PLAN: PlanContent = {
  declaredTotal: '10',
  categories: CATEGORIES,
  indicators: [indicator(), DRILL, FLOOD],
};

/** Group 1-1 declares 4 and holds 3.5. */
export const SHORT_PLAN: PlanContent = {
  ...PLAN,
  indicators: [indicator(), { ...DRILL, weight: '1.5' }, FLOOD],
};

export const planDrafted = (change: Partial<PlanDrafted['data']> = {}): AnnualPlanEvent => ({
  type: 'PlanDrafted',
  data: { cycle: CYCLE, source: { kind: 'manual' }, ...PLAN, ...change },
});

export const signed = (...places: readonly SignaturePlace[]): readonly AnnualPlanEvent[] =>
  places.map((place) => ({ type: 'PlanSigned', data: { place, signedBy: HANDLER.person } }));

export const acknowledged = (found = '3.5'): AnnualPlanEvent => ({
  type: 'PlanFindingAcknowledged',
  data: { key: 'group:1-1', expected: '4', found, acknowledgedBy: HANDLER.person, reason: '原文如此' },
});

export const submitted: AnnualPlanEvent = {
  type: 'PlanSubmittedForReview',
  data: { submittedBy: HANDLER.person },
};
export const firstPassed: AnnualPlanEvent = {
  type: 'PlanReviewPassed',
  data: { review: 1, reviewedBy: FIRST_REVIEWER.person },
};
export const secondPassed: AnnualPlanEvent = {
  type: 'PlanReviewPassed',
  data: { review: 2, reviewedBy: SECOND_REVIEWER.person },
};
export const returned: AnnualPlanEvent = {
  type: 'PlanReturned',
  data: { review: 1, returnedBy: FIRST_REVIEWER.person, reason: '指标值偏低' },
};

export const inReview = (): readonly AnnualPlanEvent[] => [
  planDrafted(),
  ...signed('handler', 'unit-head'),
  submitted,
];
export const reviewed = (): readonly AnnualPlanEvent[] => [...inReview(), firstPassed, secondPassed];
export const fullySigned = (): readonly AnnualPlanEvent[] => [
  ...reviewed(),
  ...signed(...SIGNATURE_PLACES.slice(2)),
];

/** On 31 July, with two quarters behind it. */
export const planPublished: AnnualPlanEvent = {
  type: 'PlanPublished',
  data: {
    cycle: CYCLE,
    version: 1,
    publishedOn: '2024-07-31',
    earlierQuarters: [
      { quarter: 1, treat: 'unchecked' },
      { quarter: 2, treat: 'check-afterwards' },
    ],
    categories: PLAN.categories,
    indicators: PLAN.indicators,
  },
};
export const inForce = (): readonly AnnualPlanEvent[] => [...fullySigned(), planPublished];

export const CHANGED = { ...DRILL, due: '2024-11-30' };
export const changeRequested = (change: Partial<PlanChangeRequested['data']> = {}): AnnualPlanEvent => ({
  type: 'PlanChangeRequested',
  data: {
    ...{ change: 'c1', requestedBy: HANDLER.person, reason: '省里提前', indicators: [CHANGED], basedOn: 1 },
    ...change,
  },
});
export const changeApproved: AnnualPlanEvent = {
  type: 'PlanChangeApproved',
  data: { change: 'c1', version: 2, approvedBy: SECOND_REVIEWER.person, indicators: [CHANGED] },
};
export const changeRejected: AnnualPlanEvent = {
  type: 'PlanChangeRejected',
  data: { change: 'c1', rejectedBy: SECOND_REVIEWER.person, reason: '不宜提前' },
};
