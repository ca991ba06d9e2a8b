import { demoScheme } from '@kaoping/domain';
import type { BadInput, Send } from '../support/world.js';

const ID = 'next-year';
const content = { ...demoScheme, id: ID };
const [target, leader, publicVote, incentive, inspection] = content.components;

const publishing =
  (changed: object): Send =>
  ({ office }) =>
    office.post(`/schemes/${ID}/versions`, { content: { ...content, ...changed } });

const scored = (rule: object, weight = '100'): object => ({
  indicators: [{ id: '1', name: '满意度', weight, rule }],
});
const bands = (...list: readonly object[]): object => scored({ type: 'banded', bands: list });
const ladder = (...points: readonly string[]): object => ({
  type: 'rank-ladder',
  places: points.map((one, index) => ({ from: index + 1, to: index + 1, points: one })),
});
const rollup = (fields: object): object => ({
  components: [{ id: 'rollup', name: '月度得分', ...fields }],
  formula: '月度得分',
});

/** What the office may get wrong in a scheme: each is refused by its first fault. */
export const schemes: readonly BadInput[] = [
  ['no scheme', ({ office }) => office.post(`/schemes/${ID}/versions`, {}), 400, 'INPUT_INVALID'],
  ['a field of another type', publishing({ noticeDays: '7' }), 400, 'SCHEME_SHAPE_INVALID'],
  ['a name with a character of no width', publishing({ name: '年度\u200b办法' }), 400, 'INPUT_INVALID'],
  ['an unknown field', publishing({ colour: 'red' }), 400, 'SCHEME_SHAPE_INVALID'],
  ['an id that is no text', publishing({ id: { $ne: null } }), 400, 'SCHEME_SHAPE_INVALID'],
  ['the id of another scheme', publishing({ id: 'quanzhou-2024' }), 409, 'SCHEME_ID_CHANGED'],
  ['a version that is skipped', publishing({ version: 7 }), 409, 'SCHEME_VERSION_NOT_NEXT'],
  ['a name without end', publishing({ name: '考'.repeat(101) }), 400, 'SCHEME_TEXT_TOO_LONG'],
  ['a total of nothing', publishing({ declaredTotal: '0' }), 400, 'SCHEME_NUMBER_NOT_POSITIVE'],
  ['the best of no number', publishing(rollup({ method: 'best' })), 400, 'SCHEME_FIELD_NEEDED'],
  ['a mean of so many', publishing(rollup({ method: 'mean', count: 3 })), 400, 'SCHEME_FIELD_UNUSED'],
  [
    'bonuses that nothing counts',
    publishing({
      components: [target, leader, publicVote, inspection],
      formula: '目标考评得分+领导评价+公众评议-察访核验扣分',
      rankBonuses: [{ id: 'news', of: '采稿量', points: ['3'], ties: 'share' }],
    }),
    400,
    'SCHEME_COMPONENT_UNKNOWN',
  ],
  [
    'nothing to rank by',
    publishing({ components: [leader, incentive], formula: '领导评价+正向激励得分' }),
    400,
    'SCHEME_COMPONENT_MISSING',
  ],
  [
    'a quota of an unknown grade',
    publishing({ quotas: [{ grade: '特优', percent: '30' }] }),
    400,
    'SCHEME_GRADE_UNKNOWN',
  ],
  [
    'a quota of the lowest grade',
    publishing({ quotas: [{ grade: '差', percent: '30' }] }),
    400,
    'SCHEME_GRADE_LOWEST',
  ],
  [
    'a quota of more than all',
    publishing({ quotas: [{ grade: '优秀', percent: '130' }] }),
    400,
    'SCHEME_PERCENT_INVALID',
  ],
  [
    'a floor of a ladder without steps',
    publishing(scored({ ...ladder('5'), floor: '2' })),
    400,
    'SCHEME_RULE_FIELD_ALONE',
  ],
  [
    'a second place worth more than the first',
    publishing({ rankBonuses: [{ id: 'news', of: '采稿量', points: ['2', '3'], ties: 'share' }] }),
    400,
    'SCHEME_BONUS_RISES',
  ],
  [
    'a sum that nobody answers for',
    publishing(scored({ type: 'manual' }, '91')),
    400,
    'SCHEME_TOTAL_DEVIATES',
  ],
  [
    'an acknowledgement of another sum',
    publishing({
      ...scored({ type: 'manual' }),
      acknowledgedTotal: { found: '91', reason: '无', by: '考评办' },
    }),
    400,
    'SCHEME_ACKNOWLEDGEMENT_WRONG',
  ],
  [
    'an acknowledgement of what is right',
    publishing({ acknowledgedTotal: { found: '100', reason: '无', by: '考评办' } }),
    400,
    'SCHEME_ACKNOWLEDGEMENT_NEEDLESS',
  ],
  [
    'an indicator that no stream can bear',
    publishing({ indicators: [{ id: '一', name: '满意度', weight: '100', rule: { type: 'manual' } }] }),
    400,
    'SCHEME_INDICATOR_ID_INVALID',
  ],
  [
    'a negative price',
    publishing(scored({ type: 'shortfall', target: '6', points: '-1' })),
    400,
    'SCHEME_RULE_NUMBER_TOO_SMALL',
  ],
  [
    'a step of nothing',
    publishing(scored({ type: 'accumulate', step: '0', points: '1' })),
    400,
    'SCHEME_RULE_NUMBER_NOT_POSITIVE',
  ],
  [
    'more than all of the weight',
    publishing(scored({ ...ladder('120'), unit: 'percent' })),
    400,
    'SCHEME_RULE_NUMBER_TOO_LARGE',
  ],
  ['a later place worth more', publishing(scored(ladder('5', '8'))), 400, 'SCHEME_RULE_POINTS_RISE'],
  [
    'a weight that a mean never reads',
    publishing(
      scored({ type: 'composite', mode: 'mean', parts: [{ rule: { type: 'manual' }, weight: '1' }] }),
    ),
    400,
    'SCHEME_RULE_FIELD_UNUSED',
  ],
  [
    'more points than the weight',
    publishing(bands({ points: '101' })),
    400,
    'SCHEME_RULE_POINTS_ABOVE_WEIGHT',
  ],
  ['a rule without bands', publishing(bands()), 400, 'SCHEME_RULE_LIST_EMPTY'],
  [
    'a grade twice in a rule',
    publishing(scored({ type: 'grade-map', grades: ['9', '8'].map((points) => ({ name: '好', points })) })),
    400,
    'SCHEME_RULE_NAME_REPEATED',
  ],
  [
    'a gap in a rule',
    publishing(bands({ from: '90', points: '100' }, { to: '80', points: '0' })),
    400,
    'SCHEME_RULE_BANDS_GAP',
  ],
  [
    'an overlap in a rule',
    publishing(bands({ from: '80', points: '100' }, { to: '90', points: '0' })),
    400,
    'SCHEME_RULE_BANDS_OVERLAP',
  ],
  [
    'a band upside down',
    publishing(bands({ from: '90', to: '80', points: '100' })),
    400,
    'SCHEME_RULE_BAND_EMPTY',
  ],
  [
    'a grade without a name',
    publishing(scored({ type: 'grade-map', grades: [{ name: '', points: '9' }] })),
    400,
    'SCHEME_RULE_FIELD_NEEDED',
  ],
  [
    'full and nothing at once',
    publishing(scored({ type: 'shortfall', target: '6', points: '1', zeroWhen: { op: '>=', value: '6' } })),
    400,
    'SCHEME_RULE_CONTRADICTORY',
  ],
  [
    'a month’s stage in a year',
    publishing({ stages: [{ id: 'entry', approvals: { kind: 'none' } }, ...content.stages] }),
    400,
    'SCHEME_STAGES_MIXED',
  ],
];
