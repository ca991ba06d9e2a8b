import {
  annualPlanStream,
  calendarStream,
  cycleStream,
  schemeStream,
  type AnnualPlanEvent,
  type CycleEvent,
  type StageId,
} from '@kaoping/domain';
import type { Teller, Told } from './log.js';
import { CYCLE, indicatorOf, testCategories, testCycle, testIndicators, testScheme } from './world.js';

const onCycle = (event: CycleEvent, cycle = CYCLE): Told => ({ stream: cycleStream(cycle), event });
const onPlan = (event: AnnualPlanEvent): Told => ({ stream: annualPlanStream(CYCLE), event });

export const schemePublished: Teller<'SchemeVersionPublished'> = (change = {}) => {
  const data = { scheme: 's1', version: 1, content: testScheme, ...change };
  return { stream: schemeStream(data.scheme), event: { type: 'SchemeVersionPublished', data } };
};

export const calendarPublished: Teller<'CalendarPublished'> = (change = {}) => {
  const data = {
    ...{ year: 2027, version: 1, source: '国办发明电〔2026〕5号' },
    ...{ holidays: ['2027-01-01'], workdays: ['2027-02-14'], publishedBy: 'p1', ...change },
  };
  return { stream: calendarStream(data.year), event: { type: 'CalendarPublished', data } };
};

export const cycleOpened: Teller<'CycleOpened'> = (change = {}) => {
  const data = { ...testCycle, ...change };
  return onCycle({ type: 'CycleOpened', data }, data.cycle);
};

export const stageOpened = (stage: StageId): Told => onCycle({ type: 'StageOpened', data: { stage } });
export const stageClosed = (stage: StageId): Told => onCycle({ type: 'StageClosed', data: { stage } });

export const transitionRequested: Teller<'StageTransitionRequested'> = (change = {}) =>
  onCycle({
    type: 'StageTransitionRequested',
    data: {
      request: 'r1',
      from: 'execution',
      to: 'self-evaluation',
      requestedBy: 'p1',
      seen: 'cycle-c1@1',
      ...change,
    },
  });

export const transitionApproved: Teller<'StageTransitionApproved'> = (change = {}) =>
  onCycle({
    type: 'StageTransitionApproved',
    data: { request: 'r1', approvedBy: 'l1', as: 'supervisor', seen: 'cycle-c1@2', ...change },
  });

export const transitionReturned: Teller<'StageTransitionReturned'> = (change = {}) =>
  onCycle({
    type: 'StageTransitionReturned',
    data: { request: 'r1', returnedBy: 'l1', reason: '材料不全', ...change },
  });

export const transitionForced: Teller<'StageTransitionForced'> = (change = {}) =>
  onCycle({
    type: 'StageTransitionForced',
    data: {
      ...{ request: 'f1', from: 'execution', to: 'self-evaluation', forcedBy: 'l1', reason: '按期完成' },
      blockers: [{ code: 'QUARTER_NOT_CHECKED', subject: '4', units: [] }],
      ...{ seen: 'cycle-c1@2', ...change },
    },
  });

export const approverAdded: Teller<'TransitionApproverAdded'> = (change = {}) =>
  onCycle({
    type: 'TransitionApproverAdded',
    data: { request: 'r1', person: 'l2', addedBy: 'p1', reason: '涉及其分管领域', ...change },
  });

export const planDrafted: Teller<'PlanDrafted'> = (change = {}) =>
  onPlan({
    type: 'PlanDrafted',
    data: {
      ...{ cycle: CYCLE, source: { kind: 'manual' }, declaredTotal: '100' },
      ...{ categories: testCategories, indicators: testIndicators, ...change },
    },
  });

export const indicatorAdded = (indicator = indicatorOf('2-3')): Told =>
  onPlan({ type: 'IndicatorAdded', data: { indicator } });

export const indicatorChanged = (indicator = indicatorOf('1-1', { weight: '35' })): Told =>
  onPlan({ type: 'IndicatorChanged', data: { indicator, reason: '调整' } });

export const indicatorRemoved = (indicator = '2-2'): Told =>
  onPlan({ type: 'IndicatorRemoved', data: { indicator, reason: '取消' } });

export const planSigned: Teller<'PlanSigned'> = (change = {}) =>
  onPlan({ type: 'PlanSigned', data: { place: 'handler', signedBy: 'p1', ...change } });

export const planFindingAcknowledged: Teller<'PlanFindingAcknowledged'> = (change = {}) =>
  onPlan({
    type: 'PlanFindingAcknowledged',
    data: {
      key: 'group:1',
      expected: '70',
      found: '65',
      acknowledgedBy: 'p1',
      reason: '公布如此',
      ...change,
    },
  });

export const planSubmitted = (): Told =>
  onPlan({ type: 'PlanSubmittedForReview', data: { submittedBy: 'p1' } });

export const planReviewPassed: Teller<'PlanReviewPassed'> = (change = {}) =>
  onPlan({ type: 'PlanReviewPassed', data: { review: 1, reviewedBy: 'l1', ...change } });

export const planReturned: Teller<'PlanReturned'> = (change = {}) =>
  onPlan({ type: 'PlanReturned', data: { review: 1, returnedBy: 'l1', reason: '权重有误', ...change } });

export const planPublished: Teller<'PlanPublished'> = (change = {}) =>
  onPlan({
    type: 'PlanPublished',
    data: {
      ...{ cycle: CYCLE, version: 1, publishedOn: '2024-07-31', earlierQuarters: [] },
      ...{ categories: testCategories, indicators: testIndicators, ...change },
    },
  });

export const planChangeRequested: Teller<'PlanChangeRequested'> = (change = {}) =>
  onPlan({
    type: 'PlanChangeRequested',
    data: {
      change: 'ch1',
      requestedBy: 'p1',
      reason: '任务取消',
      indicators: [indicatorOf('1-1', { weight: '35' })],
      ...change,
    },
  });

export const planChangeApproved: Teller<'PlanChangeApproved'> = (change = {}) =>
  onPlan({
    type: 'PlanChangeApproved',
    data: {
      change: 'ch1',
      version: 2,
      approvedBy: 'l1',
      indicators: [indicatorOf('1-1', { weight: '35' })],
      ...change,
    },
  });

export const planChangeRejected: Teller<'PlanChangeRejected'> = (change = {}) =>
  onPlan({
    type: 'PlanChangeRejected',
    data: { change: 'ch1', rejectedBy: 'l1', reason: '不同意', ...change },
  });

export const milestonesChanged: Teller<'MilestonesChanged'> = (change = {}) =>
  onPlan({
    type: 'MilestonesChanged',
    data: {
      ...{ cycle: CYCLE, indicator: '1-1', changedBy: 'p1', reason: '汛期推迟' },
      ...{ from: percents('25', '50', '75', '100'), to: percents('10', '40', '75', '100'), ...change },
    },
  });

const percents = (...all: readonly string[]) =>
  all.map((percent, index) => ({ quarter: (index + 1) as 1 | 2 | 3 | 4, percent }));
