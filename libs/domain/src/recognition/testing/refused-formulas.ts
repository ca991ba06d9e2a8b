import type { GivenText } from '../given.js';
import type { UnclearCode } from '../unclear.js';

const W = { weight: '10' };
const RATE = '完成率100%得满分，未完成的';
const LATE = { weight: '5', due: '2026-06-30' };

/** Formulas of which a part would be dropped, other shares than actual ÷ planned, and options that say the opposite. */
export const FORMULAS: readonly (readonly [string, GivenText, UnclearCode])[] = [
  ['得分=完成率×合格率×10分', W, 'leftover'],
  ['得分=完成率*合格率*分值', W, 'leftover'],
  ['得分=实际完成数/计划数×合格率×10分', { weight: '10', target: '100' }, 'leftover'],
  ['得分=完成率²×10分', W, 'leftover'],
  ['得分=√完成率×10分', W, 'leftover'],
  ['得分=合格率与满意率×10分', W, 'leftover'],
  ['按超额完成比例得分。', { weight: '10', target: '100' }, 'leftover'],
  ['未完成的按双倍比例扣分，完成率100%得满分。', W, 'leftover'],
  ['得分=完成率/2×10分', W, 'leftover'],
  ['得分=完成率与合格率的平均值×10分', W, 'leftover'],
  ['得分=完成率×10分，合格率低于60%的不得分。', W, 'unrelated'],
  ['得分=满意度×10分，办结率低于90%的不得分。', W, 'unrelated'],
  ['得分=实际完成数/计划数×10分，满意度低于60%的不得分。', { weight: '10', target: '100' }, 'unrelated'],
  ...['按未完成比例', '按未完成的比例', '按缺口比例', '按超额比例', '按一半比例', '按人数比例'].map(
    (share) => [`${RATE}${share}得分。`, W, 'leftover'] as const,
  ),
  ...['不', '无需', '不再', '不予'].map((denied) => [`${RATE}${denied}按比例得分。`, W, 'leftover'] as const),
  [`${RATE}按比例得5分。`, W, 'leftover'],
  ['未完成的按实际完成比例扣分，完成率100%得满分。', W, 'leftover'],
  ['不按完成比例计分。', { weight: '10', target: '100' }, 'leftover'],
  ['不按实际完成率×分值计分。', W, 'leftover'],
  ['完成率100%得满分，未完成的按未完成率得分。', W, 'leftover'],
  ...['未验收', '未竣工', '未落实', '未采纳', '未盖章', '未审核的'].map(
    (never) => [`6月30日前报送得满分，每推迟1天扣1分，${never}不得分。`, LATE, 'unrelated'] as const,
  ),
  ['6月30日前开工得满分，每推迟1天扣1分，未完工不得分。', LATE, 'unrelated'],
  ['得分=实际数/计划数×10分', { weight: '10', target: '100', comparator: '<=' }, 'contradictory'],
  ['完成率×分值', { weight: '10', target: '100%', comparator: '<=' }, 'contradictory'],
  [
    '满意度95%以上得满分，每低1个百分点扣1分。',
    { weight: '10', target: '95%', comparator: '<=' },
    'contradictory',
  ],
  [
    '成本控制在100万元以内得满分，每超1%扣1分。',
    { weight: '10', target: '100万元', comparator: '>=' },
    'contradictory',
  ],
  ['满意度95%以上得10分，90%以上得8分，其余不得分。', { weight: '10', comparator: '<=' }, 'contradictory'],
];
