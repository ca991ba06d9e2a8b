import { ID_GRAMMAR } from '../core/streams.js';
import { ruleShape } from '../scoring/rules/score-rule.js';
import {
  aboveZero,
  aDecimal,
  aFlag,
  aPercent,
  aPercentAboveZero,
  aText,
  byKey,
  countFrom,
  filled,
  listOf,
  named as nestedShape,
  notNegative,
  objectOf,
  oneOf,
  orNull,
  recordOf,
  shallow,
  someOf,
  stated,
  wholeFrom,
  type JsonSchema,
  type Misfit,
  type Shape,
} from '../shapes/index.js';
import { classed, componentShapes, decimalText } from './component-shapes.js';
import { fieldsOf } from './fields-of.js';
import type {
  GradeBand,
  GradeConsequence,
  GradeQuota,
  LocalText,
  RankBonus,
  Rounding,
  Scheme,
  SchemeIndicator,
  StageId,
  VetoClass,
} from './scheme.js';
import { MOST_DAYS, MOST_DECIMALS } from './limits.js';
import { STAGE_ORDER } from './stage-order.js';

const stageId = oneOf(...STAGE_ORDER);
const anId = stated(aText, { pattern: ID_GRAMMAR.source });
const role = oneOf('supervisor', 'chair');
const roles = listOf(role);
const localText = fieldsOf<LocalText>({ zh: filled(500), en: filled(500) }, {});
const rounding = fieldsOf<Rounding>(
  { decimals: wholeFrom(0, MOST_DECIMALS), mode: oneOf('half-away-from-zero', 'half-even', 'down', 'up') },
  {},
);

const approvals = byKey('kind', {
  none: objectOf({ kind: oneOf('none') }),
  sequence: objectOf({ kind: oneOf('sequence'), roles: someOf(role) }),
  any: objectOf({
    kind: oneOf('any'),
    roles: stated(someOf(role), { uniqueItems: true }),
    need: wholeFrom(1, 20),
  }),
  countersign: objectOf(
    { kind: oneOf('countersign'), roles },
    { persons: stated(listOf(anId), { uniqueItems: true }) },
  ),
});

const gradeConsequence = fieldsOf<GradeConsequence>(
  { zh: filled(500), en: filled(500) },
  {
    kind: oneOf('commendation', 'public-criticism', 'rectification-order', 'award-ineligibility', 'other'),
  },
);

const band = fieldsOf<GradeBand>(
  { name: filled(20), from: orNull(decimalText), below: orNull(decimalText) },
  { fromIncluded: aFlag, belowIncluded: aFlag, consequences: listOf(gradeConsequence) },
);

const indicator = fieldsOf<SchemeIndicator>(
  { id: anId, name: filled(200), weight: aboveZero, rule: nestedShape('rule', () => ruleShape) },
  { group: filled(200) },
);

const triggers = { classes: someOf(fieldsOf<VetoClass>(classed, {})) };
const veto = byKey('effect', {
  set: objectOf({ effect: oneOf('set'), score: notNegative }, triggers),
  cap: objectOf({ effect: oneOf('cap'), score: notNegative }, triggers),
  zero: objectOf({ effect: oneOf('zero') }, triggers),
  ineligible: objectOf({ effect: oneOf('ineligible') }, triggers),
  'bar-top-grade': objectOf({ effect: oneOf('bar-top-grade') }, triggers),
});

/** A list in which this stage stands. */
const holding = (id: StageId): JsonSchema => ({
  contains: { type: 'object', properties: { id: { const: id } }, required: ['id'] },
});

const wholeScheme = fieldsOf<Scheme>(
  {
    id: anId,
    version: wholeFrom(1, 9_999),
    name: filled(100),
    declaredTotal: stated(aText, aboveZero.schema()),
    scoreDecimals: wholeFrom(0, MOST_DECIMALS),
    components: someOf(byKey('id', componentShapes)),
    formula: filled(),
    rounding,
    bands: someOf(band),
    ties: oneOf('competition', 'dense'),
    milestoneSplit: stated(listOf(stated(aText, aPercent.schema())), { minItems: 4, maxItems: 4 }),
    stages: stated(
      someOf(objectOf({ id: stageId, approvals }, { beside: stageId, returnsTo: listOf(stageId) })),
      { allOf: [holding('computation'), holding('decision')] },
    ),
    standings: oneOf('restricted', 'open'),
    noticeDays: wholeFrom(1, 365),
  },
  {
    bandsNote: localText,
    noticeWorkingDays: countFrom(1, 250),
    noticeWithinDays: countFrom(0, 365),
    noticeMaxDays: countFrom(1, 730),
    minutesRequired: aFlag,
    acknowledgedTotal: objectOf({ found: notNegative, reason: filled(500), by: filled(100) }),
    indicators: listOf(indicator),
    partialSteps: oneOf('completed', 'begun', 'pro-rata'),
    notApplicable: oneOf('leave-denominator', 'spread-weight'),
    jointShares: objectOf({ lead: countFrom(1, 1_000), assisting: countFrom(1, 1_000) }),
    difficulty: objectOf({ min: aboveZero, max: aboveZero }),
    roundingBefore: objectOf({}, { indicator: rounding, components: recordOf(rounding) }),
    totalLimits: objectOf({}, { min: aDecimal, max: aDecimal }),
    veto,
    quotas: listOf(
      stated(
        fieldsOf<GradeQuota>(
          { grade: aText },
          { group: filled(40), percent: aPercentAboveZero, count: countFrom(0, 10_000) },
        ),
        { anyOf: [{ required: ['percent'] }, { required: ['count'] }] },
      ),
    ),
    rankBonuses: listOf(
      fieldsOf<RankBonus>(
        { id: filled(40), of: filled(40), points: someOf(notNegative), ties: oneOf('share', 'average') },
        { minimumCount: countFrom(0, 1_000_000), class: aText },
      ),
    ),
    trafficLight: objectOf({ shortBy: notNegative, days: countFrom(0, MOST_DAYS) }),
    reminders: objectOf({
      before: countFrom(1, MOST_DAYS),
      press: countFrom(1, MOST_DAYS),
      supervise: countFrom(2, MOST_DAYS + 1),
      chair: countFrom(3, MOST_DAYS + 2),
    }),
  },
);

export const schemeShape: Shape = shallow(wholeScheme);

/** Every place where JSON is not shaped like a `Scheme`, in the order of the document; `[]` when it is. */
export function schemeMisfits(json: unknown): readonly Misfit[] {
  return schemeShape.check(json, '');
}
