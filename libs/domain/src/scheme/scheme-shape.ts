import { ruleShape } from '../scoring/rules/score-rule.js';
import {
  aDecimal,
  aFlag,
  aNumber,
  aText,
  aWhole,
  byKey,
  listOf,
  named as nestedShape,
  objectOf,
  oneOf,
  orNull,
  recordOf,
  shallow,
  type Misfit,
  type Shape,
} from '../shapes/index.js';
import type {
  Component,
  ComponentId,
  GradeBand,
  GradeConsequence,
  GradeQuota,
  IncentiveClass,
  LocalText,
  RankBonus,
  Rounding,
  Scheme,
  SchemeIndicator,
  VetoClass,
} from './scheme.js';
import { STAGE_ORDER } from './stage-order.js';

type OptionalKeys<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T];
type RequiredKeys<T> = Exclude<keyof T, OptionalKeys<T>>;

/** All fields of a type, the optional ones apart: a field added to a scheme and forgotten here does not compile. */
function fieldsOf<T>(
  required: Readonly<Record<RequiredKeys<T>, Shape>>,
  optional: Readonly<Record<OptionalKeys<T>, Shape>>,
): Shape {
  return objectOf(required, optional);
}

const stageId = oneOf(...STAGE_ORDER);
const roles = listOf(oneOf('supervisor', 'chair'));
const localText = fieldsOf<LocalText>({ zh: aText, en: aText }, {});
const rounding = fieldsOf<Rounding>(
  { decimals: aNumber, mode: oneOf('half-away-from-zero', 'half-even', 'down', 'up') },
  {},
);

const named = { id: aText, name: aText };
const components: { readonly [Id in ComponentId]: Shape } = {
  target: fieldsOf<ComponentOf<'target'>>(named, {
    floor: aDecimal,
    cap: aDecimal,
    normalisation: oneOf('percent-of-carried', 'sum'),
  }),
  leader: fieldsOf<ComponentOf<'leader'>>(
    { ...named, min: aText, max: aText, decimals: aNumber, weights: recordOf(aText) },
    { floor: aDecimal, missing: oneOf('leave', 'zero', 'full'), minimumSheets: aWhole },
  ),
  public: fieldsOf<ComponentOf<'public'>>(
    {
      ...named,
      options: listOf(objectOf({ id: aText, label: localText, value: aText })),
      minimumBallots: aNumber,
    },
    { floor: aDecimal },
  ),
  incentive: fieldsOf<ComponentOf<'incentive'>>(
    { ...named, cap: orNull(aText) },
    {
      floor: aDecimal,
      catalogue: listOf(
        fieldsOf<IncentiveClass>(named, { proof: oneOf('required', 'optional'), cap: aDecimal }),
      ),
    },
  ),
  inspection: fieldsOf<ComponentOf<'inspection'>>(named, {
    ...{ floor: aDecimal, cap: aDecimal },
    ...{ answerWorkingDays: aWhole, secondSignatureAbove: aDecimal },
  }),
  rollup: fieldsOf<ComponentOf<'rollup'>>(
    { ...named, method: oneOf('mean', 'sum', 'weighted', 'best') },
    {
      floor: aDecimal,
      count: aWhole,
      weights: recordOf(aDecimal),
      missing: oneOf('leave', 'zero', 'refuse'),
    },
  ),
};

const approvals = byKey('kind', {
  none: objectOf({ kind: oneOf('none') }),
  sequence: objectOf({ kind: oneOf('sequence'), roles }),
  any: objectOf({ kind: oneOf('any'), roles, need: aNumber }),
  countersign: objectOf({ kind: oneOf('countersign'), roles }, { persons: listOf(aText) }),
});

const gradeConsequence = fieldsOf<GradeConsequence>(
  { zh: aText, en: aText },
  {
    kind: oneOf('commendation', 'public-criticism', 'rectification-order', 'award-ineligibility', 'other'),
  },
);

const band = fieldsOf<GradeBand>(
  { name: aText, from: orNull(aText), below: orNull(aText) },
  { fromIncluded: aFlag, belowIncluded: aFlag, consequences: listOf(gradeConsequence) },
);

const indicator = fieldsOf<SchemeIndicator>(
  { id: aText, name: aText, weight: aDecimal, rule: nestedShape('rule', () => ruleShape) },
  { group: aText },
);

const triggers = { classes: listOf(fieldsOf<VetoClass>(named, {})) };
const veto = byKey('effect', {
  set: objectOf({ effect: oneOf('set'), score: aDecimal }, triggers),
  cap: objectOf({ effect: oneOf('cap'), score: aDecimal }, triggers),
  zero: objectOf({ effect: oneOf('zero') }, triggers),
  ineligible: objectOf({ effect: oneOf('ineligible') }, triggers),
  'bar-top-grade': objectOf({ effect: oneOf('bar-top-grade') }, triggers),
});

const wholeScheme = fieldsOf<Scheme>(
  {
    id: aText,
    version: aNumber,
    name: aText,
    declaredTotal: aText,
    scoreDecimals: aNumber,
    components: listOf(byKey('id', components)),
    formula: aText,
    rounding,
    bands: listOf(band),
    ties: oneOf('competition', 'dense'),
    milestoneSplit: listOf(aText),
    stages: listOf(objectOf({ id: stageId, approvals }, { beside: stageId, returnsTo: listOf(stageId) })),
    standings: oneOf('restricted', 'open'),
    noticeDays: aNumber,
  },
  {
    bandsNote: localText,
    noticeWorkingDays: aWhole,
    noticeWithinDays: aWhole,
    noticeMaxDays: aWhole,
    minutesRequired: aFlag,
    acknowledgedTotal: objectOf({ found: aDecimal, reason: aText, by: aText }),
    indicators: listOf(indicator),
    partialSteps: oneOf('completed', 'begun', 'pro-rata'),
    notApplicable: oneOf('leave-denominator', 'spread-weight'),
    jointShares: objectOf({ lead: aWhole, assisting: aWhole }),
    difficulty: objectOf({ min: aDecimal, max: aDecimal }),
    roundingBefore: objectOf({}, { indicator: rounding, components: recordOf(rounding) }),
    totalLimits: objectOf({}, { min: aDecimal, max: aDecimal }),
    veto,
    quotas: listOf(
      fieldsOf<GradeQuota>({ grade: aText }, { group: aText, percent: aDecimal, count: aWhole }),
    ),
    rankBonuses: listOf(
      fieldsOf<RankBonus>(
        { id: aText, of: aText, points: listOf(aDecimal), ties: oneOf('share', 'average') },
        { minimumCount: aWhole, class: aText },
      ),
    ),
    trafficLight: objectOf({ shortBy: aDecimal, days: aWhole }),
    reminders: objectOf({ before: aWhole, press: aWhole, supervise: aWhole, chair: aWhole }),
  },
);

export const schemeShape: Shape = shallow(wholeScheme);

/** Every place where JSON is not shaped like a `Scheme`, in the order of the document; `[]` when it is. */
export function schemeMisfits(json: unknown): readonly Misfit[] {
  return schemeShape.check(json, '');
}

type ComponentOf<Id extends ComponentId> = Extract<Component, { readonly id: Id }>;
