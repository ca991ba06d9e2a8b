import type { CheckedTable } from './checked.js';

const PARTS = '有计划得1分，有总结得1分，有台账得1分';
const HAPPENED = [
  '发生重大事故的不得分，未发生的得满分',
  '未发生重大事故的得满分，发生的不得分',
  '出现安全事故的不得分，未出现得满分',
  '无投诉得满分，有投诉不得分',
];

/** Observations that are told in another way than the rule reads them: taken where only one thing can be meant, else `unfit`. */
export const TOLD: CheckedTable = {
  'threshold-linear': [
    [
      '95%以上得满分，每下降1%扣1分',
      { weight: '5' },
      [{ occurrences: 2 }, 'unfit'],
      [{ counts: { 下降: 1 } }, 'unfit'],
      [{ present: false }, 'unfit'],
      [{ value: 93 }, '3'],
    ],
  ],
  overrun: [
    [
      '控制在100万元以内得满分，每超1%扣1分',
      { weight: '5' },
      [{ occurrences: 2 }, 'unfit'],
      [{ value: 102 }, '3'],
    ],
  ],
  shortfall: [
    ['6次以上满分，每少一次扣1分', { weight: '5' }, [{ occurrences: 5 }, '4'], [{ missing: 1 }, '4']],
  ],
  banded: [
    [
      '90%以上得5分，80%以上得3分，80%以下不得分',
      { weight: '5' },
      [{ occurrences: 85 }, 'unfit'],
      [{ value: 85 }, '3'],
    ],
    [
      '逾期3天以内扣1分，3天以上不得分',
      { weight: '5' },
      [{ occurrences: 2 }, 'unfit'],
      [{ daysLate: 2 }, '4'],
    ],
  ],
  checklist: [
    [
      PARTS,
      { weight: '3' },
      [{ present: false }, 'unfit'],
      [{ counts: { 计划: 1, 总结: 1 } }, 'unfit'],
      [{ grade: '计划' }, 'unfit'],
      [{ value: 2 }, 'unfit'],
      [{ failed: ['计划'] }, '2'],
      [{ missing: 2 }, '1'],
      [{ met: true }, '3'],
    ],
    [
      '未制定计划扣1分，未报送总结扣1分',
      { weight: '5' },
      [{ present: true }, '5'],
      [{ present: false }, 'unfit'],
    ],
    ['未获得优秀等次扣3分，未获得良好等次扣5分', { weight: '5' }, [{ grade: '优秀' }, 'unfit']],
  ],
  'grade-map': [
    ...HAPPENED.map(
      (said) =>
        [
          said,
          { weight: '5' },
          [{ present: true }, '0'],
          [{ present: false }, '5'],
          [{ met: true }, '5'],
        ] as const,
    ),
    ['有方案得满分，否则得1分', { weight: '5' }, [{ present: true }, '5'], [{ present: false }, '1']],
    ['有投诉得1分，否则得满分', { weight: '5' }, [{ present: true }, '1'], [{ present: false }, '5']],
    ['按时报送得5分，未按时报送得3分', { weight: '5' }, [{ present: false }, 'unfit'], [{ met: false }, '3']],
    [
      '优秀得5分，良好得3分',
      { weight: '5' },
      [{ present: true }, 'unfit'],
      [{ present: false }, 'unfit'],
      [{ failed: ['优秀'] }, 'unfit'],
      [{ grade: '优秀等次' }, '5'],
      [{ grade: '考核优秀' }, '5'],
      [{ grade: '评定为良好等次' }, '3'],
      [{ grade: '良好以上' }, 'unfit'],
      [{ counts: { 良好: 1 } }, '3'],
    ],
    ['好得5分，一般得3分，差得0分', { weight: '5' }, [{ grade: '较好' }, 'unfit'], [{ grade: '好的' }, '5']],
    [
      '满意得5分，基本满意得3分，不满意得0分',
      { weight: '5' },
      [{ grade: '较满意' }, 'unfit'],
      [{ grade: '基本满意' }, '3'],
      [{ grade: '不满意' }, '0'],
    ],
    [
      '一级得5分，二级得3分，三级得1分',
      { weight: '5' },
      [{ grade: '十一级' }, 'unfit'],
      [{ grade: '一级' }, '5'],
    ],
    [
      'A级得5分，B级得3分',
      { weight: '5' },
      [{ grade: 'A' }, '5'],
      [{ grade: 'A+' }, 'unfit'],
      [{ grade: 'AA级' }, 'unfit'],
    ],
    ['优得5分，良得4分，差得0分', { weight: '5' }, [{ grade: '良好' }, '4'], [{ grade: '较差' }, 'unfit']],
    [
      '较好得5分，一般得3分，其余不得分',
      { weight: '5' },
      [{ grade: '好' }, 'unfit'],
      [{ grade: '很差' }, '0'],
      [{ grade: '较好' }, '5'],
    ],
    [
      '制度健全得3分，制度基本健全得2分，制度不健全得0分',
      { weight: '3' },
      [{ grade: '健全' }, '3'],
      [{ grade: '基本健全' }, '2'],
      [{ grade: '较健全' }, 'unfit'],
    ],
  ],
  'all-or-nothing': [
    ...[
      '未发生重大事故的得满分',
      '未发生重大事故的得满分，否则不得分',
      '全年无重大事故得满分，否则不得分',
    ].map(
      (said) =>
        [
          said,
          { weight: '5' },
          [{ present: true }, '0'],
          [{ present: false }, '5'],
          [{ met: true }, '5'],
        ] as const,
    ),
    ['超过预算的不得分，未超过的得满分', { weight: '5' }, [{ present: true }, 'unfit'], [{ met: true }, '5']],
    [
      '制定方案的得满分，未制定的不得分',
      { weight: '5' },
      [{ present: true }, '5'],
      [{ present: false }, '0'],
    ],
    ...['未获得一等奖的不得分', '没有获得优秀的不得分', '未被评为先进的不得分', '未达到合格等次的不得分'].map(
      (said) => [said, { weight: '5' }, [{ present: true }, '5'], [{ present: false }, '0']] as const,
    ),
    [
      '优秀得5分，其他不得分',
      { weight: '5' },
      [{ grade: '良好' }, 'unfit'],
      [{ grade: '优秀' }, '5'],
      [{ met: false }, '0'],
    ],
    ['良好及以上得满分', { weight: '5' }, [{ grade: '一般' }, 'unfit'], [{ met: true }, '5']],
    [
      '合格得5分，不合格得0分',
      { weight: '5' },
      [{ grade: '优秀' }, 'unfit'],
      [{ grade: '不合格' }, '0'],
      [{ grade: '合格' }, '5'],
    ],
    ['满意得5分，不满意得0分', { weight: '5' }, [{ grade: '基本满意' }, 'unfit'], [{ grade: '不满意' }, '0']],
    [
      '按时完成得满分，否则不得分',
      { weight: '5' },
      [{ grade: '差' }, 'unfit'],
      [{ grade: '未按时完成' }, '0'],
    ],
    ['95%以上得满分，否则不得分', { weight: '5' }, [{ occurrences: 96 }, 'unfit'], [{ value: 96 }, '5']],
    ['培训5次以上得满分，否则不得分', { weight: '5' }, [{ occurrences: 6 }, '5'], [{ occurrences: 4 }, '0']],
  ],
  'deduct-per-occurrence': [
    ['发生重大事故的不得分', { weight: '5' }, [{ present: true }, '0'], [{ present: false }, '5']],
    ['不属于优秀的不得分', { weight: '5' }, [{ present: true }, 'unfit']],
  ],
};
