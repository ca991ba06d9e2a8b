import type { GivenText } from '../given.js';
import type { UnclearCode } from '../unclear.js';

/** Near twins of usual openings and clauses that no one reading fits. */
export const REFUSED_HEADED: readonly (readonly [string, GivenText, UnclearCode])[] = [
  ['【数量】满意度（5分）：≥95%，得5分；＜95%，不得分', { weight: '5' }, 'unrelated'],
  ['3.5万元投入（5分）：达到100%得满分，每低1个百分点扣0.5分。', { weight: '5' }, 'contradictory'],
  ['1.满意度（10分）：95分以上的，得10分。2.及时率（5分）：95%以上得5分', { weight: '10' }, 'unrelated'],
  ['根据排名情况计分。', { weight: '5' }, 'vague'],
  ['根据完成情况计分：优秀得5分，良好得3分', { weight: '5' }, 'vague'],
  ['按满意度得分：60%以下不得分', { weight: '5' }, 'leftover'],
  ['按满意率和完成率计分：95%以上得满分，每低1个百分点扣1分', { weight: '5' }, 'leftover'],
  ['共5项工作，每项2分，一项未完成扣2分。', { weight: '8' }, 'weight-differs'],
  ['共5项工作，每项2分，一项未完成扣1分。', { weight: '10' }, 'sign-missing'],
  ['超过5项工作，每项2分，一项未完成扣2分。', { weight: '10' }, 'sign-missing'],
  ['①目标明确（1分）；②目标可量化（2分）。每符合一项得1分。', { weight: '3' }, 'unrelated'],
  ['①目标明确；②目标可量化；③与预算相匹配。每符合一项得1分。', { weight: '5' }, 'weight-differs'],
  ['1-6名得5分，第7名以后（含第8名）得3分', { weight: '5' }, 'leftover'],
  ['第一名得10分，每降一位扣1分，第十名及以后得3分。', { weight: '10' }, 'contradictory'],
  ['第一名得10分，每降一位扣1分，第十名以后不得分。', { weight: '10' }, 'contradictory'],
  ['迟报三次扣1分，四次扣2分，五次及以上不得分', { weight: '5' }, 'levels'],
  ['迟报两次扣1分，三次扣2分', { weight: '5' }, 'levels'],
  [
    '12月20日前完成的得5分；12月25日至31日完成的得3分；12月31日后完成的不得分。',
    { weight: '5', due: '2026-12-20' },
    'bands-gap',
  ],
  ['12月1日至12月20日完成的得满分，每推迟1天扣1分。', { weight: '5', due: '2026-12-20' }, 'leftover'],
  ['12月1日至12月20日完成的得满分，否则不得分。', { weight: '5', due: '2026-12-20' }, 'leftover'],
  [
    '6月30日前完成得满分，7月31日后完成的扣2分，9月30日后完成的不得分。',
    { weight: '5', due: '2026-06-30' },
    'bands-gap',
  ],
  ['6月30日后完成的不得分，9月30日后完成的扣2分。', { weight: '5', due: '2026-06-30' }, 'contradictory'],
  ['办理时间控制在5天以内得满分，超支不得分。', { weight: '3' }, 'unrelated'],
  ['覆盖率90%以上得满分，超标不得分。', { weight: '3' }, 'unrelated'],
  ['控制在60%以内得满分，每超1%扣1分，超标不得分。', { weight: '3' }, 'unrelated'],
  ['95%以上为城市，得10分；95%以下为农村，得5分', { weight: '10' }, 'second-condition'],
  ['完成年度目标任务的得10分；满意度80%以上的得8分；60%以下的不得分。', { weight: '10' }, 'unrelated'],
  ['每迟到一次扣0.5分，从第4次起每次旷工扣1分。', { weight: '5' }, 'contradictory'],
  ['每次扣1分，第三次每次扣2分。', { weight: '10' }, 'levels'],
  ['10×（1-逾期率）', { weight: '8' }, 'weight-differs'],
];
