import type { CheckedTable } from './checked.js';

/** Lists with numbers, what never happens, lists behind a colon, prices that go on, grades by name. */
export const LISTS: CheckedTable = {
  banded: [
    [
      '（1）满意率95%以上得8分；（2）90%（含）-95%得6分；（3）90%以下得0分。',
      { weight: '8' },
      [{ value: 95, measure: '%' }, '8'],
      [{ value: 90, measure: '%' }, '6'],
      [{ value: 89, measure: '%' }, '0'],
    ],
    [
      '①95%以上得8分；②90%（含）-95%得6分；③90%以下得0分。',
      { weight: '8' },
      [{ value: 95, measure: '%' }, '8'],
      [{ value: 90, measure: '%' }, '6'],
      [{ value: 89, measure: '%' }, '0'],
    ],
    [
      '①95%以上得8分，②90%（含）-95%得6分，③90%以下得0分。',
      { weight: '8' },
      [{ value: 95, measure: '%' }, '8'],
      [{ value: 90, measure: '%' }, '6'],
      [{ value: 89, measure: '%' }, '0'],
    ],
    [
      '1、95%以上得8分，2、90%（含）-95%得6分，3、90%以下得0分。',
      { weight: '8' },
      [{ value: 95, measure: '%' }, '8'],
      [{ value: 90, measure: '%' }, '6'],
      [{ value: 89, measure: '%' }, '0'],
    ],
    [
      '1)95%以上得8分；2)90%（含）-95%得6分；3)90%以下得0分。',
      { weight: '8' },
      [{ value: 95, measure: '%' }, '8'],
      [{ value: 90, measure: '%' }, '6'],
      [{ value: 89, measure: '%' }, '0'],
    ],
    [
      '1.满意率95%及以上，计8分。2.满意率90%（含）至95%，计6分。3.满意率低于90%，计0分。',
      { weight: '8' },
      [{ value: 95, measure: '%' }, '8'],
      [{ value: 90, measure: '%' }, '6'],
      [{ value: 89, measure: '%' }, '0'],
    ],
    [
      '1.5%以下得10分；2.5%以下得8分；2.5%以上不得分',
      { weight: '10' },
      [{ value: 1.5, measure: '%' }, '10'],
      [{ value: 2, measure: '%' }, '8'],
    ],
    [
      '1.5%以下得10分；2.5%以下得8分；3.5%以下得5分；3.5%以上不得分',
      { weight: '10' },
      [{ value: 1.5, measure: '%' }, '10'],
      [{ value: 2, measure: '%' }, '8'],
      [{ value: 3, measure: '%' }, '5'],
    ],
    [
      '未发生责任事故得5分，发生1起得3分，发生2起及以上不得分',
      { weight: '5' },
      [{ occurrences: 0 }, '5'],
      [{ occurrences: 1 }, '3'],
      [{ occurrences: 2 }, '0'],
    ],
    [
      '全年未发生责任事故得5分，发生1起得3分，发生2起及以上不得分',
      { weight: '5' },
      [{ occurrences: 0 }, '5'],
      [{ occurrences: 1 }, '3'],
      [{ occurrences: 2 }, '0'],
    ],
    [
      '优秀（90分以上）得5分，良好（80-89分）得4分，合格（60-79分）得3分，不合格（60分以下）不得分。',
      { weight: '5' },
      [{ value: 95, measure: '分' }, '5'],
      [{ value: 80, measure: '分' }, '4'],
      [{ value: 60, measure: '分' }, '3'],
      [{ value: 59, measure: '分' }, '0'],
    ],
    [
      '优秀（90分以上）得5分，良好（80分以上）得3分，其他不得分',
      { weight: '5' },
      [{ value: 85, measure: '分' }, '3'],
      [{ value: 92, measure: '分' }, '5'],
      [{ value: 70, measure: '分' }, '0'],
    ],
  ],
  'deduct-per-occurrence': [
    ['存在下列情形每项扣2分：迟报、漏报、瞒报。', { weight: '5' }, [{ failed: ['漏报'] }, '3']],
    [
      '年内未发生群体性事件得满分，每发生一起扣1分',
      { weight: '5' },
      [{ occurrences: 0 }, '5'],
      [{ occurrences: 2 }, '3'],
    ],
    [
      '未发生一般以上安全事故得满分，发生1起扣2分，发生2起及以上不得分',
      { weight: '5' },
      [{ occurrences: 0 }, '5'],
      [{ occurrences: 1 }, '3'],
      [{ occurrences: 2 }, '0'],
    ],
    [
      '全年未出现违规行为的，得满分；每出现一次扣2分',
      { weight: '10' },
      [{ occurrences: 0 }, '10'],
      [{ occurrences: 2 }, '6'],
    ],
  ],
  'all-or-nothing': [
    [
      '没有发生泄密事件的得3分，发生1件不得分',
      { weight: '3' },
      [{ occurrences: 0 }, '3'],
      [{ occurrences: 1 }, '0'],
    ],
    [
      '零投诉得满分，出现一次投诉不得分',
      { weight: '3' },
      [{ occurrences: 0 }, '3'],
      [{ occurrences: 1 }, '0'],
    ],
    [
      '无重大舆情得满分，发生重大舆情1起以上不得分',
      { weight: '3' },
      [{ occurrences: 0 }, '3'],
      [{ occurrences: 1 }, '0'],
    ],
    [
      '本年度无越级上访得4分，出现1次以上不得分',
      { weight: '4' },
      [{ occurrences: 0 }, '4'],
      [{ occurrences: 1 }, '0'],
    ],
    [
      '未被通报批评的得满分，被通报1次及以上的不得分',
      { weight: '4' },
      [{ occurrences: 0 }, '4'],
      [{ occurrences: 1 }, '0'],
    ],
  ],
  accumulate: [
    [
      '每获得一次国家级表彰加3分，省级表彰加2分，市级加1分',
      { weight: '6' },
      [{ counts: { 国家级表彰: 1, 市级: 1 } }, '4'],
    ],
    [
      '每承办一次省级现场会加2分，市级现场会加1分，最多加3分',
      { weight: '5' },
      [{ counts: { 省级现场会: 1 } }, '2'],
    ],
    ['每篇国家级采用得3分，省级得2分，市级得1分，最高5分', { weight: '5' }, [{ counts: { 省级: 2 } }, '4']],
    [
      '每获得一项一等奖加3分，二等奖加2分，三等奖加1分，最高加5分',
      { weight: '5' },
      [{ counts: { 一等奖: 1, 三等奖: 1 } }, '4'],
    ],
    [
      '获得国家级表彰每次加3分，省级加2分，市级加1分，最高加5分',
      { weight: '5' },
      [{ counts: { 国家级表彰: 1, 省级: 1 } }, '5'],
    ],
  ],
  checklist: [
    ['以下每项1分：制度健全、台账完整、人员到位。', { weight: '3' }, [{ failed: ['台账完整'] }, '2']],
    [
      '制度建设：具备下列制度每项得1分：学习制度、考勤制度和保密制度。',
      { weight: '3' },
      [{ failed: ['保密制度'] }, '2'],
    ],
    [
      '每缺一项扣1分：工作计划、工作总结、会议记录，扣完为止。',
      { weight: '5' },
      [{ failed: ['工作总结'] }, '4'],
      [{ missing: 2 }, '3'],
    ],
  ],
  proportional: [
    [
      '完成目标值得满分，未完成按比例得分，超过100%的按100%计算',
      { weight: '6', target: '300' },
      [{ value: 150 }, '3'],
      [{ value: 330 }, '6'],
    ],
    [
      '完成率：实际/计划×分值，超额完成的按满分计',
      { weight: '5', target: '40件' },
      [{ value: 20, measure: '件' }, '2.5'],
      [{ value: 50, measure: '件' }, '5'],
    ],
  ],
  'grade-map': [
    [
      '达到预期效果得5分，基本达到预期效果得3分，未达到预期效果不得分',
      { weight: '5' },
      [{ grade: '基本达到预期效果' }, '3'],
      [{ grade: '未达到预期效果' }, '0'],
      [{ grade: '达到预期效果' }, '5'],
    ],
    [
      '考核结果达到优秀等次得5分，达到良好等次得3分，其他不得分',
      { weight: '5' },
      [{ grade: '优秀' }, '5'],
      [{ grade: '良好' }, '3'],
    ],
    ['评定为优秀的得5分，良好的得3分，合格得1分', { weight: '5' }, [{ grade: '良好' }, '3']],
  ],
  lateness: [['每推迟10天扣1分', { weight: '5' }, [{ value: 1, measure: '个月' }, '2']]],
};
