import type { CheckedTable } from './checked.js';

/** Usual wordings of offices that were refused once: classes by number or letters, days told backwards, steps of places. */
export const USUAL_OFFICE: CheckedTable = {
  'grade-map': [
    [
      '本年度无安全责任事故得5分，有一般事故得2分，有较大以上事故得0分',
      { weight: '5' },
      [{ grade: '有一般事故' }, '2'],
      [{ grade: '较大以上事故' }, '0'],
    ],
    [
      '考核结果为第一档次得5分，第二档次得3分，第三档次得1分',
      { weight: '5' },
      [{ grade: '第二档次' }, '3'],
      [{ grade: '第三档次' }, '1'],
    ],
    ['第一档得5分，第二档得3分，第三档得1分', { weight: '5' }, [{ grade: '第二档' }, '3']],
    [
      '信用评级AAA级得10分，AA级得8分，A级得6分，B级及以下不得分',
      { weight: '10' },
      [{ grade: 'AAA级' }, '10'],
      [{ grade: 'AA级' }, '8'],
      [{ grade: 'A级' }, '6'],
    ],
  ],
  lateness: [
    [
      '不晚于6月30日完成得满分，每推迟10天扣1分',
      { weight: '5', due: '2026-06-30' },
      [{ date: '2026-06-30' }, '5'],
      [{ date: '2026-07-10' }, '4'],
    ],
    [
      '最迟2026年6月30日完成得满分，每推迟10天扣1分',
      { weight: '5' },
      [{ date: '2026-06-30' }, '5'],
      [{ date: '2026-07-09' }, '5'],
      [{ date: '2026-07-10' }, '4'],
    ],
  ],
  'rank-ladder': [
    [
      '前30名得满分，每后退5名扣1分',
      { weight: '10' },
      [{ rank: 30 }, '10'],
      [{ rank: 34 }, '10'],
      [{ rank: 35 }, '9'],
      [{ rank: 41 }, '8'],
    ],
    [
      '前30名得10分，每后退5名扣1分，不足5名按5名计',
      { weight: '10' },
      [{ rank: 31 }, '9'],
      [{ rank: 36 }, '8'],
    ],
    [
      '第一名得10分，第二名得9分，依此类推，每降一个名次减1分',
      { weight: '10' },
      [{ rank: 2 }, '9'],
      [{ rank: 4 }, '7'],
    ],
  ],
  shortfall: [
    ['引进亿元以上项目5个得满分，每少1个扣2分', { weight: '10' }, [{ value: 4 }, '8']],
    ['5000万元以上项目3个得满分，每少1个扣1分', { weight: '5' }, [{ value: 2 }, '4']],
    ['全年召开会议4次，少召开一次扣1分', { weight: '4' }, [{ value: 3 }, '3']],
  ],
  'deduct-per-occurrence': [
    [
      '参训率100%得满分，每少1人扣0.5分',
      { weight: '5' },
      [{ missing: 2 }, '4'],
      [{ occurrences: 2 }, '4'],
      [{ missing: 0 }, '5'],
    ],
    ['年检率100%，每少1台扣1分', { weight: '5' }, [{ missing: 2 }, '3']],
    ['合格率100%的，得4分，每有一卷不合格扣0.5分', { weight: '4' }, [{ occurrences: 2 }, '3']],
    [
      '凡发生一票否决事项的，该项不得分',
      { weight: '10' },
      [{ present: true }, '0'],
      [{ present: false }, '10'],
    ],
    ['每项2分，未完成一项扣2分', { weight: '10' }, [{ occurrences: 2 }, '6']],
    ['未完成一项扣2分', { weight: '10' }, [{ occurrences: 2 }, '6'], [{ occurrences: 0 }, '10']],
    ['未办结的事项，逾期的每项扣1分', { weight: '10' }, [{ occurrences: 2 }, '8']],
    ['资料附件不齐全的，每缺1份扣1分', { weight: '5' }, [{ occurrences: 2 }, '3']],
  ],
  checklist: [
    [
      '成立领导小组得1分，制定实施方案得1分，召开动员会议得1分，未开展的不得分',
      { weight: '3' },
      [{ failed: ['召开动员会议'] }, '2'],
    ],
    ['未出台若干意见的扣2分', { weight: '5' }, [{ present: false }, '3'], [{ present: true }, '5']],
  ],
  accumulate: [
    ['每采用一篇得1分，满分5分封顶', { weight: '5' }, [{ value: 3 }, '3'], [{ value: 7 }, '5']],
    ['每完成一项得2分，共10分', { weight: '10' }, [{ value: 2 }, '4']],
  ],
  banded: [
    [
      '举办2场以上活动得满分，举办1场得一半分，未举办不得分',
      { weight: '6' },
      [{ value: 2 }, '6'],
      [{ value: 1 }, '3'],
    ],
    [
      '引进3个以上项目得10分，引进2个项目得6分，引进1个项目得3分',
      { weight: '10' },
      [{ value: 2 }, '6'],
      [{ value: 0 }, '0'],
    ],
    [
      '95%以上得10分，90%（含）和95%之间得8分，90%以下不得分',
      { weight: '10' },
      [{ value: 95 }, '10'],
      [{ value: 90 }, '8'],
      [{ value: 89 }, '0'],
    ],
  ],
};
