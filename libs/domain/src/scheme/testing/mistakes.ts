import { fullScheme } from './full-scheme.js';

/** One way to break the full scheme, and what is then said about it. */
export interface Mistake {
  readonly what: string;
  /** Where it is broken: an own path of the document. */
  readonly at: string;
  /** What is put there; `undefined` takes the field away. */
  readonly value: unknown;
  readonly code: string;
  /** The path of the fault, where it is not `at`. */
  readonly path: string;
  /** A JSON Schema can say so too: a matter of shape, not of sense. */
  readonly shape: boolean;
}

type Row = readonly [what: string, at: string, value: unknown, code?: string | undefined, path?: string];

const shape = ([what, at, value, , path = at]: Row): Mistake => ({
  what,
  at,
  value,
  path,
  code: 'SCHEME_SHAPE_INVALID',
  shape: true,
});
const content = ([what, at, value, code = '', path = at]: Row): Mistake => ({
  what,
  at,
  value,
  path,
  code: `SCHEME_${code}`,
  shape: false,
});

const shapes: readonly Row[] = [
  ['no id', 'id', undefined],
  ['a version as text', 'version', '1'],
  ['no name', 'name', undefined],
  ['a total as a number', 'declaredTotal', 100],
  ['no formula', 'formula', undefined],
  ['an unknown field', 'colour', 'red'],
  ['components by id instead of in a list', 'components', {}],
  ['an unknown component', 'components.0.id', 'survey', undefined, 'components.0.id'],
  ['an unknown field of a component', 'components.0.maximum', '100'],
  ['half a day to answer', 'components.4.answerWorkingDays', 1.5],
  ['a cap as a number', 'components.3.cap', 5],
  ['an unknown demand for proof', 'components.3.catalogue.0.proof', 'maybe'],
  ['a class without a name', 'components.3.catalogue.0.name', undefined],
  ['a class with a cap as a number', 'components.3.catalogue.0.cap', 3],
  ['a trigger without id', 'veto.classes.0.id', undefined],
  ['an unknown normalisation', 'components.0.normalisation', 'percent'],
  ['an unknown way to take a missing leader', 'components.1.missing', 'skip'],
  ['half a sheet', 'components.1.minimumSheets', 1.5],
  ['an option without value', 'components.2.options.0.value', undefined],
  ['an unknown way to roll up', 'components.5.method', 'median'],
  ['banker’s rounding by another name', 'rounding.mode', 'bankers'],
  ['a band without an upper end', 'bands.0.below', undefined],
  ['an end of a band that is neither open nor closed', 'bands.0.fromIncluded', 'no'],
  ['consequences that are one text', 'bands.0.consequences', '通报表扬'],
  ['a consequence in one language', 'bands.0.consequences.0.en', undefined],
  ['a consequence of an unknown kind', 'bands.0.consequences.0.kind', 'dismissal'],
  ['ties by lot', 'ties', 'lot'],
  ['milestones as numbers', 'milestoneSplit.0', 25],
  ['an unknown stage', 'stages.0.id', 'lunch'],
  ['an unknown way to approve', 'stages.0.approvals.kind', 'lot'],
  ['a way back to no such stage', 'stages.4.returnsTo.0', 'spring'],
  ['an approver of no such role', 'stages.0.approvals.roles.0', 'clerk'],
  ['standings for nobody', 'standings', 'secret'],
  ['days as text', 'noticeDays', '7'],
  ['working days as text', 'noticeWorkingDays', '5'],
  ['days ahead as text', 'noticeWithinDays', '5'],
  ['most days as text', 'noticeMaxDays', '60'],
  ['minutes that are asked for in words', 'minutesRequired', 'yes'],
  ['an acknowledgement by nobody', 'acknowledgedTotal.by', undefined],
  ['indicators by id instead of in a list', 'indicators', {}],
  ['an indicator without rule', 'indicators.0.rule', undefined],
  ['an indicator without weight', 'indicators.0.weight', undefined],
  ['a weight in full-width digits', 'indicators.0.weight', '１０'],
  ['a rule of no known type', 'indicators.0.rule.type', 'guess'],
  ['a band of a rule without points', 'indicators.0.rule.bands.1.points', undefined],
  ['a field that the rule does not know', 'indicators.1.rule.step', '1'],
  ['points of a rule as a number', 'indicators.1.rule.points', 1],
  ['an unknown way to count partial steps', 'partialSteps', 'half'],
  ['an unknown way to leave an indicator out', 'notApplicable', 'zero'],
  ['half a share', 'jointShares.lead', 1.5],
  ['a difficulty without an upper end', 'difficulty.max', undefined],
  ['a traffic light by a number', 'trafficLight.shortBy', 5],
  ['a ladder without its last rung', 'reminders.chair', undefined],
  ['half a working day', 'reminders.press', 0.5],
  ['a rounding of something else', 'roundingBefore.total', { decimals: 2, mode: 'down' }],
  ['a limit that is no number', 'totalLimits.max', '百分'],
  ['an unknown veto', 'veto.effect', 'dismiss'],
  ['a veto that sets nothing', 'veto.score', undefined],
  ['a quota of no grade', 'quotas.0.grade', undefined],
  ['a percent sign in a percent', 'quotas.0.percent', '30%'],
  ['a bonus as a number', 'rankBonuses.0.points.0', 3],
  ['ties of a bonus by lot', 'rankBonuses.0.ties', 'lot'],
];

const ladder = (...places: readonly (readonly [from: number, to: number, points: string])[]) => ({
  type: 'rank-ladder',
  places: places.map(([from, to, points]) => ({ from, to, points })),
});
const mean = [{ rule: { type: 'manual' }, weight: '5' }];
const half = [
  { rule: { type: 'manual' }, weight: '4' },
  { rule: { type: 'manual' }, weight: '4' },
];
const late = { type: 'lateness', points: '1', every: { days: 1 } };
const percents = {
  type: 'threshold-linear',
  full: { op: '>=', value: '90', measure: '%' },
  step: '1',
  points: '1',
};
const juries = (raters?: number) => [{ name: '评委', weight: '1', ...(raters !== undefined && { raters }) }];
const options = [{ name: '好', value: '10' }];

/** Rules that say nothing, too much or two things at once; each takes the place of the first indicator's rule. */
const rules: readonly Row[] = (
  [
    [
      'a group of raters that weighs nothing',
      { type: 'panel', max: '10', groups: [{ name: '评委', weight: '0' }] },
      'NUMBER_NOT_POSITIVE',
      'groups.0.weight',
    ],
    [
      'five sheets of two raters',
      { type: 'panel', max: '10', groups: juries(2), minimumSheets: 5 },
      'CONTRADICTORY',
      'minimumSheets',
    ],
    [
      'missing raters where none are expected',
      { type: 'panel', max: '10', groups: juries(), missing: 'refuse' },
      'FIELD_NEEDED',
      'groups.0.raters',
    ],
    [
      'more to begin with than can be earned',
      { type: 'accumulate', step: '1', points: '1', base: '5', most: '3' },
      'CONTRADICTORY',
      'most',
    ],
    ['a place left out', ladder([1, 1, '10'], [3, 3, '8']), 'BANDS_GAP', 'places.1'],
    ['no first place', ladder([2, 3, '8']), 'BANDS_GAP', 'places.0'],
    ['a place held twice', ladder([1, 3, '10'], [3, 5, '8']), 'BANDS_OVERLAP', 'places.1'],
    ['a place that ends before it begins', ladder([5, 3, '8']), 'NUMBER_TOO_SMALL', 'places.0.to'],
    ['a second place worth more', ladder([1, 1, '5'], [2, 2, '8']), 'POINTS_RISE', 'places.1.points'],
    [
      'what follows told twice',
      { ...ladder([1, 1, '8']), thenEach: '1', otherwise: '2' },
      'CONTRADICTORY',
      'otherwise',
    ],
    ['steps of places that take nothing', { ...ladder([1, 1, '8']), per: 5 }, 'FIELD_ALONE', 'per'],
    [
      'more than all of the weight',
      { ...ladder([1, 1, '120']), unit: 'percent' },
      'NUMBER_TOO_LARGE',
      'places.0.points',
    ],
    [
      'parts of less than the whole',
      { type: 'composite', mode: 'sum', parts: half },
      'CONTRADICTORY',
      'parts',
    ],
    [
      'a weighted part without weight',
      { type: 'composite', mode: 'weighted', parts: [{ rule: { type: 'manual' } }] },
      'FIELD_NEEDED',
      'parts.0.weight',
    ],
    [
      'a weight that a mean never reads',
      { type: 'composite', mode: 'mean', parts: mean },
      'FIELD_UNUSED',
      'parts.0.weight',
    ],
    [
      'the best for more than all',
      { type: 'ballot-tally', options, invalid: { bestQuotaPercent: '150' } },
      'NUMBER_TOO_LARGE',
      'invalid.bestQuotaPercent',
    ],
    [
      'a rate in times',
      { type: 'survey', read: { ...percents, full: { op: '>=', value: '9', measure: '次' } } },
      'CONTRADICTORY',
      'read.full.measure',
    ],
    [
      'a rate of nine decimals',
      { type: 'survey', rateDecimals: 9, read: percents },
      'NUMBER_TOO_LARGE',
      'rateDecimals',
    ],
    [
      'nothing in another measure',
      { ...percents, zeroWhen: { op: '<', value: '3', measure: '次' } },
      'CONTRADICTORY',
      'zeroWhen.measure',
    ],
    [
      'nothing left of what is free',
      { type: 'deduct-per-occurrence', points: '1', free: 3, zeroFrom: 2 },
      'CONTRADICTORY',
      'zeroFrom',
    ],
    ['a floor of no ladder', { ...ladder([1, 1, '5']), floor: '2' }, 'FIELD_ALONE', 'floor'],
    ['a checklist of nothing', { type: 'checklist', items: [], points: '1' }, 'LIST_EMPTY', 'items'],
    ['a floor that days undercut', { ...late, floor: '2', zeroAfterDays: 5 }, 'CONTRADICTORY', 'floor'],
    ['a step of nothing', { ...percents, step: '0' }, 'NUMBER_NOT_POSITIVE', 'step'],
  ] as const
).map(([what, rule, code, path]) => [
  what,
  'indicators.0.rule',
  rule,
  `RULE_${code}`,
  `indicators.0.rule.${path}`,
]);

const contents: readonly Row[] = [
  ['an id that no stream can bear', 'id', '考评_2026', 'ID_INVALID'],
  ['version 0', 'version', 0, 'NUMBER_INVALID'],
  ['a blank name', 'name', ' ', 'FIELD_EMPTY'],
  ['a name without end', 'name', '考'.repeat(101), 'TEXT_TOO_LONG'],
  ['a total of nothing', 'declaredTotal', '0', 'NUMBER_NOT_POSITIVE'],
  ['seven decimals', 'scoreDecimals', 7, 'NUMBER_INVALID'],
  ['nothing to compute', 'components', [], 'COMPONENT_MISSING'],
  ['a floor above the cap', 'components.0.floor', '120', 'RANGE_EMPTY', 'components.0'],
  ['a negative cap', 'components.4.cap', '-1', 'DECIMAL_INVALID', 'components.4.cap'],
  ['a blank name of a component', 'components.0.name', '', 'FIELD_EMPTY', 'components.0.name'],
  ['a name with a sign in it', 'components.1.name', '领导-评价', 'NAME_INVALID', 'components.1.name'],
  ['a catalogue of nothing', 'components.3.catalogue', [], 'FIELD_EMPTY'],
  ['a class with a blank name', 'components.3.catalogue.0.name', ' ', 'FIELD_EMPTY'],
  ['a negative cap of a class', 'components.3.catalogue.0.cap', '-1', 'DECIMAL_INVALID'],
  ['a class twice', 'components.3.catalogue.1.id', 'praise', 'NAME_REPEATED', 'components.3.catalogue'],
  ['triggers of nothing', 'veto.classes', [], 'FIELD_EMPTY'],
  ['a bonus of an unknown class', 'rankBonuses.0.class', 'gift', 'CLASS_UNKNOWN'],
  ['no days to answer', 'components.4.answerWorkingDays', 0, 'NUMBER_INVALID'],
  ['a limit below 0', 'components.4.secondSignatureAbove', '-1', 'DECIMAL_INVALID'],
  [
    'a component twice',
    'components.5',
    { id: 'inspection', name: '月度扣分' },
    'NAME_REPEATED',
    'components',
  ],
  ['a scale upside down', 'components.1.max', '-1', 'RANGE_EMPTY', 'components.1'],
  [
    'a leader of negative weight',
    'components.1.weights.p-1',
    '-1',
    'DECIMAL_INVALID',
    'components.1.weights.p-1',
  ],
  ['no sheets needed', 'components.1.minimumSheets', 0, 'NUMBER_INVALID', 'components.1.minimumSheets'],
  ['nothing to vote for', 'components.2.options', [], 'FIELD_EMPTY', 'components.2.options'],
  ['an option twice', 'components.2.options.1.id', 'A', 'NAME_REPEATED', 'components.2.options'],
  ['the best of no number', 'components.5.count', undefined, 'FIELD_NEEDED', 'components.5.count'],
  ['the best 0', 'components.5.count', 0, 'NUMBER_INVALID', 'components.5.count'],
  [
    'weights that the best do not read',
    'components.5.weights',
    { '2026-01': '1' },
    'FIELD_UNUSED',
    'components.5.weights',
  ],
  ['a count that a mean does not read', 'components.5.method', 'mean', 'FIELD_UNUSED', 'components.5.count'],
  ['weights that are missing', 'components.5.method', 'weighted', 'FIELD_NEEDED', 'components.5.weights'],
  ...['foo', '2026-13'].map((month): Row => [
    `a weight for ${month}, which no month is`,
    'components.5',
    { id: 'rollup', name: '月度得分', method: 'weighted', weights: { '2026-01': '1', [month]: '1' } },
    'PERIOD_INVALID',
    `components.5.weights.${month}`,
  ]),
  ['a sign behind a sign of another kind', 'formula', '目标考评得分×-1+月度得分', 'FORMULA_INVALID'],
  ['a percent sign behind a percent sign', 'formula', '目标考评得分×80%%+月度得分', 'FORMULA_INVALID'],
  ['an unknown name in the formula', 'formula', '目标得分+月度得分', 'FORMULA_INVALID'],
  ['a parenthesis left open', 'formula', 'min(目标考评得分，100', 'FORMULA_INVALID'],
  ['a component that the formula leaves out', 'formula', '目标考评得分', 'COMPONENT_UNUSED'],
  [
    'a sign behind a sign',
    'formula',
    '目标考评得分--扣分+月度得分+领导评价+公众评议+加分',
    'FORMULA_INVALID',
  ],
  [
    'a full-width sign behind a sign',
    'formula',
    '目标考评得分＋＋月度得分+领导评价+公众评议+加分-扣分',
    'FORMULA_INVALID',
  ],
  [
    'a formula that calls its value like a component',
    'formula',
    '加分=min(目标考评得分×60%+月度得分×20%，100)+领导评价+公众评议+加分-扣分',
    'NAME_REPEATED',
  ],
  ['a division by 0', 'formula', '目标考评得分÷0', 'FORMULA_INVALID'],
  ['a division by a condition that gives 0', 'formula', '目标考评得分÷if(1>2,1,0)', 'FORMULA_INVALID'],
  [
    'a division by what a condition brings to 0',
    'formula',
    '目标考评得分÷(if(1>2,1,2)-2)',
    'FORMULA_INVALID',
  ],
  ['a division by the least of 0 and more', 'formula', '目标考评得分÷min(if(1=1,0,1),5)', 'FORMULA_INVALID'],
  [
    'a divisor that can come to 0',
    'formula',
    '目标考评得分÷扣分+月度得分+领导评价+公众评议+加分',
    'DIVISOR_NOT_CONSTANT',
  ],
  ['a rounding to nine decimals', 'rounding.decimals', 9, 'NUMBER_INVALID'],
  ['a gap between bands', 'bands.1.below', '89', 'BANDS_INVALID', 'bands.1'],
  ['a number that no band holds', 'bands.1.belowIncluded', false, 'BANDS_INVALID', 'bands.1'],
  ['a number that two bands hold', 'bands.0.fromIncluded', true, 'BANDS_INVALID', 'bands.1'],
  ['a band that holds nothing', 'bands.1.from', '95', 'BANDS_INVALID', 'bands.1'],
  [
    'the lowest band first',
    'bands',
    [
      { name: '差', from: null, below: '60' },
      { name: '好', from: '60', below: null },
    ],
    'BANDS_INVALID',
  ],
  ['nothing above 100', 'bands.0.below', '100', 'BANDS_INVALID', 'bands.0'],
  ['a grade twice', 'bands.1.name', '优秀', 'NAME_REPEATED', 'bands'],
  ['an end that is no number', 'bands.0.from', '九十', 'DECIMAL_INVALID'],
  ['an empty consequence', 'bands.0.consequences.0.zh', '', 'FIELD_EMPTY'],
  ['a year of three quarters', 'milestoneSplit', ['25', '50', '100'], 'MILESTONES_INVALID'],
  ['no stages', 'stages', [], 'FIELD_EMPTY'],
  ['a stage out of order', 'stages.2.id', 'archived', 'STAGES_OUT_OF_ORDER', 'stages'],
  ['a plan that nobody reviews', 'stages.1.id', 'drafting', 'STAGE_NEEDED', 'stages'],
  ['a stage beside one that is still to come', 'stages.0.beside', 'computation', 'STAGE_UNKNOWN'],
  ['a month’s stage in a year', 'stages.0.id', 'entry', 'STAGES_MIXED', 'stages.1.id'],
  ['beside a stage that is not there', 'stages.5.beside', 'entry', 'STAGE_UNKNOWN', 'stages.5.beside'],
  [
    'three approvals of one chair',
    'stages.0.approvals',
    { kind: 'any', roles: ['chair'], need: 3 },
    'APPROVALS_INVALID',
  ],
  ['approvals by nobody', 'stages.0.approvals.roles', [], 'APPROVALS_INVALID', 'stages.0.approvals'],
  [
    'a person who is no id',
    'stages.10.approvals.persons',
    ['王'],
    'APPROVALS_INVALID',
    'stages.10.approvals',
  ],
  ['a way back to a later stage', 'stages.4.returnsTo', ['decision'], 'RETURN_INVALID', 'stages.4.returnsTo'],
  ['no day of notice', 'noticeDays', 0, 'NUMBER_INVALID'],
  ['no working day of notice', 'noticeWorkingDays', 0, 'NUMBER_INVALID'],
  ['a notice before it is opened', 'noticeWithinDays', -1, 'NUMBER_INVALID'],
  ['a notice that may not last as long as it has to', 'noticeMaxDays', 1, 'NUMBER_INVALID'],
  ['a traffic light below nothing', 'trafficLight.shortBy', '-1', 'DECIMAL_INVALID'],
  ['a traffic light that looks too far ahead', 'trafficLight.days', 91, 'NUMBER_INVALID'],
  ['a reminder on the last day', 'reminders.before', 0, 'NUMBER_INVALID'],
  ['a rung no later than the one before', 'reminders.supervise', 1, 'NUMBER_INVALID'],
  ['a chair who is called in before the supervisor', 'reminders.chair', 2, 'NUMBER_INVALID'],
  ['an acknowledgement of another sum', 'acknowledgedTotal.found', '19', 'ACKNOWLEDGEMENT_WRONG'],
  [
    'an acknowledgement of what is right',
    'declaredTotal',
    '18',
    'ACKNOWLEDGEMENT_NEEDLESS',
    'acknowledgedTotal.found',
  ],
  ['an acknowledgement without reason', 'acknowledgedTotal.reason', '', 'FIELD_EMPTY'],
  ['a sum that nobody answers for', 'acknowledgedTotal', undefined, 'TOTAL_DEVIATES', 'indicators'],
  ['an indicator twice', 'indicators.1.id', '1', 'NAME_REPEATED', 'indicators'],
  ['an id that no stream can bear', 'indicators.0.id', '一_1', 'INDICATOR_ID_INVALID'],
  ['an indicator without a name', 'indicators.0.name', '　', 'FIELD_EMPTY'],
  ['an indicator that weighs nothing', 'indicators.0.weight', '0', 'NUMBER_NOT_POSITIVE'],
  ['more points than the weight', 'indicators.0.rule.bands.0.points', '11', 'RULE_POINTS_ABOVE_WEIGHT'],
  ['a negative price', 'indicators.1.rule.points', '-1', 'RULE_NUMBER_TOO_SMALL'],
  ['a gap in a rule', 'indicators.0.rule.bands.1.to', '89', 'RULE_BANDS_GAP', 'indicators.0.rule.bands.0'],
  [
    'an overlap in a rule',
    'indicators.0.rule.bands.1.to',
    '91',
    'RULE_BANDS_OVERLAP',
    'indicators.0.rule.bands.0',
  ],
  [
    'a band upside down',
    'indicators.0.rule.bands.1.from',
    '95',
    'RULE_BAND_EMPTY',
    'indicators.0.rule.bands.1',
  ],
  ['a rule without bands', 'indicators.0.rule.bands', [], 'RULE_LIST_EMPTY'],
  [
    'two grades of one name',
    'indicators.0.rule',
    { type: 'grade-map', grades: ['10', '5'].map((points) => ({ name: '好', points })) },
    'RULE_NAME_REPEATED',
    'indicators.0.rule.grades.1.name',
  ],
  [
    'a grade without a name',
    'indicators.0.rule',
    { type: 'grade-map', grades: [{ name: '', points: '10' }] },
    'RULE_FIELD_NEEDED',
    'indicators.0.rule.grades.0.name',
  ],
  ['full and nothing at once', 'indicators.1.rule.zeroWhen', { op: '>=', value: '6' }, 'RULE_CONTRADICTORY'],
  ...rules,
  ['a lead of no share', 'jointShares.lead', 0, 'NUMBER_INVALID'],
  ['a difficulty of 0', 'difficulty.min', '0', 'NUMBER_NOT_POSITIVE'],
  ['a difficulty upside down', 'difficulty.max', '0.5', 'RANGE_EMPTY', 'difficulty'],
  ['indicators rounded to seven decimals', 'roundingBefore.indicator.decimals', 7, 'NUMBER_INVALID'],
  [
    'a component that nobody declared',
    'roundingBefore.components.survey',
    { decimals: 2, mode: 'up' },
    'COMPONENT_UNKNOWN',
  ],
  ['limits upside down', 'totalLimits.max', '-5', 'RANGE_EMPTY', 'totalLimits'],
  ['a negative veto', 'veto.score', '-69', 'DECIMAL_INVALID'],
  [
    'one grade for all, and a quota of another',
    'bands',
    [{ name: '合格', from: null, below: null }],
    'GRADE_UNKNOWN',
    'quotas.0.grade',
  ],
  ['a quota of the lowest grade', 'quotas.0.grade', '差', 'GRADE_LOWEST'],
  ['a quota of an unknown grade', 'quotas.0.grade', '特优', 'GRADE_UNKNOWN'],
  ['more than everybody', 'quotas.0.percent', '130', 'PERCENT_INVALID'],
  ['nobody', 'quotas.0.percent', '0', 'PERCENT_INVALID'],
  ['a quota of no number', 'quotas', [{ grade: '优秀' }], 'FIELD_NEEDED', 'quotas.0'],
  ['a bonus for nothing counted', 'rankBonuses.0.of', '', 'FIELD_EMPTY'],
  ['no place with a bonus', 'rankBonuses.0.points', [], 'FIELD_EMPTY'],
  ['a second place worth more than the first', 'rankBonuses.0.points.1', '4', 'BONUS_RISES'],
];

export const mistakes: readonly Mistake[] = [...shapes.map(shape), ...contents.map(content)];

/** The full scheme with the mistake in it. */
export function broken({ at, value }: Mistake): unknown {
  const scheme: unknown = JSON.parse(JSON.stringify(fullScheme));
  const keys = at.split('.');
  const last = keys.pop() ?? '';
  const owner = keys.reduce<unknown>((one, key) => (one as Record<string, unknown>)[key], scheme);
  if (value === undefined) Reflect.deleteProperty(owner as object, last);
  else (owner as Record<string, unknown>)[last] = value;
  return scheme;
}
