import type { AcceptedTable } from './accepted-row.js';

const DEARER = '上班迟到的，首次扣0.5分，从第二次起每次扣1分，扣完为止';
const SUPPLIES = '会议室应备有话筒、投影、席卡等用品，缺一样扣0.5分，扣完为止';
const ARCHIVE = '提供完整档案的得满分，每缺一份扣0.5分，扣完为止，不提供的不得分';
const PLAN = '全年计划检查200家次，完成计划的得满分，未完成的按实际检查家次占计划的比例得分';
const APPROVAL = '项目批复应在收到申请后20日内办结，逾期未办结的，每逾期1天扣0.5分，扣完为止';

/** As offices write it: what is restated, declared or only told beside the rule. */
export const ACCEPTED_OFFICES: AcceptedTable = {
  'deduct-per-occurrence': [
    [SUPPLIES, { weight: '2' }, { missing: 2 }, '1'],
    [SUPPLIES, { weight: '2' }, { missing: 9 }, '0'],
    ['档案盒内材料少一种扣1分，扣完为止', { weight: '5' }, { missing: 2 }, '3'],
    ['本项为倒扣分项，发现一次违规扣2分，扣完为止', { weight: '10' }, { occurrences: 2 }, '6'],
    ['本项实行扣分制，迟报一次扣1分，漏报一次扣2分', { weight: '10' }, { counts: { 迟报: 1, 漏报: 1 } }, '7'],
    [
      '迟报每次扣0.2分；漏报每次扣1分。上述各项累计扣分不超过3分',
      { weight: '5' },
      { counts: { 漏报: 4 } },
      '2',
    ],
    [
      '迟报每次扣1分，最多扣2分；漏报每次扣2分，最多扣4分。以上合计最多扣5分',
      { weight: '10' },
      { counts: { 迟报: 3, 漏报: 3 } },
      '5',
    ],
    [
      '发生群体性事件的，本项记0分；发生越级上访的，每起扣2分',
      { weight: '10' },
      { counts: { 越级上访: 2 } },
      '6',
    ],
    [
      '发生群体性事件的，本项记0分；发生越级上访的，每起扣2分',
      { weight: '10' },
      { counts: { 群体性事件: 1 } },
      '0',
    ],
    ['发生事故的每起扣1分，发生重大事故的每起扣3分', { weight: '10' }, { counts: { 重大事故: 1 } }, '7'],
  ],
  composite: [
    [DEARER, { weight: '5' }, { occurrences: 0 }, '5'],
    [DEARER, { weight: '5' }, { occurrences: 1 }, '4.5'],
    [DEARER, { weight: '5' }, { occurrences: 3 }, '2.5'],
    [DEARER, { weight: '5' }, { occurrences: 9 }, '0'],
    ['首次发现扣1分，第二次起每次扣2分，最多扣5分', { weight: '10' }, { occurrences: 9 }, '5'],
  ],
  checklist: [
    [
      '无台账扣2分，无方案扣2分，无总结扣1分，发现一项即扣相应分值',
      { weight: '5' },
      { failed: ['无总结'] },
      '4',
    ],
  ],
  lateness: [
    [APPROVAL, { weight: '5' }, { daysLate: 0 }, '5'],
    [APPROVAL, { weight: '5' }, { daysLate: 3 }, '3.5'],
    ['接到任务后5日内应上报，每超2天扣0.5分，未上报的不得分', { weight: '5' }, { daysLate: 4 }, '4'],
  ],
  'rank-ladder': [
    ['综合排名前5名的得满分，第5名以后每降低1个名次扣0.5分', { weight: '5' }, { rank: 5 }, '5'],
    ['综合排名前5名的得满分，第5名以后每降低1个名次扣0.5分', { weight: '5' }, { rank: 9 }, '3'],
  ],
  proportional: [
    [
      '以年初目标数为基数，按实际完成量占目标数的比例计分',
      { weight: '5', target: '200' },
      { value: 100 },
      '2.5',
    ],
    [PLAN, { weight: '5' }, { value: 100 }, '2.5'],
    [PLAN, { weight: '5' }, { value: 250 }, '5'],
  ],
  'zero-if-none-else-deduct-per-missing': [
    [ARCHIVE, { weight: '5' }, { present: true, missing: 2 }, '4'],
    [ARCHIVE, { weight: '5' }, { present: false }, '0'],
    [
      '方案每缺一部分扣1分，最多扣3分；未制定方案的不得分',
      { weight: '5' },
      { present: true, missing: 5 },
      '2',
    ],
  ],
  banded: [
    ['满意率为100%的得满分，90%以上不足100%的得3分，不足90%的不得分', { weight: '5' }, { value: 99 }, '3'],
    ['满意率为98%以上的得满分，为90%以上的得6分，为90%以下的不得分', { weight: '10' }, { value: 95 }, '6'],
  ],
  'threshold-linear': [
    ['以统计局公布数据为准，增速8%以上得满分，每低1个百分点扣1分', { weight: '10' }, { value: 7 }, '9'],
    ['增速8%以上得满分，每低1个百分点扣1分，以统计数据为准', { weight: '10' }, { value: 7 }, '9'],
  ],
  overrun: [
    [
      '不突破预算的得满分，每突破1%扣0.5分',
      { weight: '5', target: '100', comparator: '<=' },
      { value: 102 },
      '4',
    ],
  ],
};
