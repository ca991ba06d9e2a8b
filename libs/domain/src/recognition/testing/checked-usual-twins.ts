import type { CheckedTable } from './checked.js';

/** Usual wordings that were refused, each with a near twin: grades within grades, tiers behind steps, hours and minutes. */
export const USUAL_TWINS: CheckedTable = {
  'grade-map': [
    [
      '群众评价很满意得5分，满意得4分，不满意不得分',
      { weight: '5' },
      [{ grade: '很满意' }, '5'],
      [{ grade: '满意' }, '4'],
      [{ grade: '不满意' }, '0'],
    ],
    ['完全达标得6分，达标得4分，部分达标得2分', { weight: '6' }, [{ grade: '部分达标' }, '2']],
  ],
  'threshold-linear': [
    [
      '支出不超过预算得5分，每超出5%扣1分，超出20%以上不得分',
      { weight: '5', target: '200万元' },
      [{ value: 200 }, '5'],
      [{ value: 221 }, '3'],
      [{ value: 241 }, '0'],
    ],
    [
      '故障率不超过5%得满分，每超过1个百分点扣1分，超过8%不得分',
      { weight: '10' },
      [{ value: 7 }, '8'],
      [{ value: 8 }, '7'],
      [{ value: 9 }, '0'],
    ],
    [
      '增速10%以上得满分，每降低1个百分点扣0.5分，负增长的不得分',
      { weight: '10' },
      [{ value: 6 }, '8'],
      [{ value: 0 }, '5'],
      [{ value: -1 }, '0'],
    ],
    [
      '2小时内办结得满分，每超过20分钟扣1分',
      { weight: '5' },
      [{ value: 120, measure: '分钟' }, '5'],
      [{ value: 3, measure: '小时' }, '2'],
      [{ value: 139, measure: '分钟' }, '5'],
    ],
    ['噪声不超过60分贝得满分，每超过2分贝扣1分', { weight: '5' }, [{ value: 63 }, '4']],
    ['库存不超过30标准箱得满分，每超过1标准箱扣1分', { weight: '5' }, [{ value: 32 }, '3']],
    ['98%以上得满分，每低1个百分点扣2分（按比例折算）', { weight: '10' }, [{ value: 97.5 }, '9']],
  ],
  composite: [
    [
      '95%以上得5分，每降低1个百分点扣1分，低于92%的得1分',
      { weight: '5' },
      [{ value: 95 }, '5'],
      [{ value: 93 }, '3'],
      [{ value: 92 }, '2'],
      [{ value: 91 }, '1'],
      [{ value: 20 }, '1'],
    ],
    [
      '96%以上得6分，每低1个百分点扣1分，低于93%的得2分，低于80%的不得分',
      { weight: '6' },
      [{ value: 90 }, '2'],
    ],
    [
      '96%以上得6分，每低1个百分点扣1分，低于93%的得2分，低于80%的不得分',
      { weight: '6' },
      [{ value: 80 }, '2'],
      [{ value: 79 }, '0'],
      [{ value: 94 }, '4'],
    ],
    ['水温控制在20-25度得满分，每偏离1度扣1分', { weight: '10' }, [{ value: 27 }, '8'], [{ value: 19 }, '9']],
  ],
  banded: [
    [
      '30分钟内得5分，30分钟至1小时得3分，超过1小时不得分',
      { weight: '5' },
      [{ value: 30, measure: '分钟' }, '5'],
      [{ value: 1, measure: '小时' }, '3'],
      [{ value: 61, measure: '分钟' }, '0'],
    ],
    [
      '增长8%以上得5分，0%-8%得3分，负增长不得分',
      { weight: '5' },
      [{ value: 8 }, '5'],
      [{ value: 0 }, '3'],
      [{ value: -0.1 }, '0'],
    ],
  ],
  shortfall: [
    ['每季度至少召开一次联席会议，每少一次扣0.5分', { weight: '2' }, [{ missing: 2 }, '1']],
    ['全年不少于4次专题学习，每少1次扣1分', { weight: '5' }, [{ value: 2 }, '3']],
  ],
  accumulate: [
    [
      '达到70%得基本分3分，每提高1个百分点加0.1分，最高5分，达不到70%不得分',
      { weight: '5' },
      [{ value: 70 }, '3'],
      [{ value: 75 }, '3.5'],
      [{ value: 69 }, '0'],
    ],
  ],
  'deduct-per-occurrence': [
    ['瞒报的，一票否决，该项不得分', { weight: '5' }, [{ occurrences: 0 }, '5'], [{ occurrences: 1 }, '0']],
    ['三项全部符合得3分，一项不符合扣1分', { weight: '3' }, [{ occurrences: 2 }, '1']],
    ['差错超过3处的，每处扣1分', { weight: '10' }, [{ occurrences: 3 }, '10'], [{ occurrences: 5 }, '8']],
  ],
  'all-or-nothing': [
    [
      '任务完成率100%且台账齐全得满分，否则不得分',
      { weight: '5' },
      [{ met: true }, '5'],
      [{ met: false }, '0'],
    ],
    ['办结率100%、资料齐全的得满分', { weight: '5' }, [{ met: false }, '0']],
    ['按时报送，合格率98%以上得满分', { weight: '5' }, [{ met: true }, '5']],
    ['覆盖率和知晓率均达到95%得满分', { weight: '5' }, [{ met: true }, '5']],
    ['未达标的不得分', { weight: '5', target: '90' }, [{ value: 89 }, '0'], [{ value: 90 }, '5']],
    ['按时办结率98%以上得满分，否则不得分', { weight: '5' }, [{ value: 98 }, '5']],
  ],
};
