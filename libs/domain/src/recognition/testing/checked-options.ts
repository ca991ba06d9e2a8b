import type { CheckedTable } from './checked.js';

/** Lists of options and grades, places at the end, a number that is due behind its step, growth below zero. */
export const OPTIONS: CheckedTable = {
  'grade-map': [
    [
      'A.符合要求得2分；B.基本符合得1分；C.不符合得0分',
      { weight: '2' },
      [{ grade: '符合要求' }, '2'],
      [{ grade: '基本符合' }, '1'],
      [{ grade: '不符合' }, '0'],
    ],
    [
      '（a）制度健全得2分；（b）制度基本健全得1分；（c）无制度得0分',
      { weight: '2' },
      [{ grade: '无制度' }, '0'],
    ],
    ['A．优秀，得10分 B．良好，得8分 C．合格，得6分', { weight: '10' }, [{ grade: '合格' }, '6']],
    ['A级得10分；B级得8分；C级得6分', { weight: '10' }, [{ grade: 'B级' }, '8']],
    [
      '很满意/满意/基本满意/不满意分别得10/8/6/0分',
      { weight: '10' },
      [{ grade: '很满意' }, '10'],
      [{ grade: '满意' }, '8'],
      [{ grade: '基本满意' }, '6'],
      [{ grade: '不满意' }, '0'],
    ],
    ['一等奖5分/二等奖3分/三等奖1分', { weight: '5' }, [{ grade: '二等奖' }, '3']],
    ['优10分/良8分/中6分/差0分', { weight: '10' }, [{ grade: '良' }, '8'], [{ grade: '差' }, '0']],
    [
      '优、良、中三档分别按100%、80%、50%计分',
      { weight: '10' },
      [{ grade: '优' }, '10'],
      [{ grade: '良' }, '8'],
      [{ grade: '中' }, '5'],
    ],
    ['完成得满分，部分完成得三分之二的分值，未完成不得分', { weight: '9' }, [{ grade: '部分完成' }, '6']],
  ],
  banded: [
    ['A.90%以上得10分；B.80%以上得8分；C.80%以下不得分', { weight: '10' }, [{ value: 85 }, '8']],
    ['负增长不得分', { weight: '10' }, [{ value: 3 }, '10'], [{ value: 0 }, '10'], [{ value: -0.1 }, '0']],
    ['税收出现负增长的扣5分', { weight: '10' }, [{ value: 3 }, '10'], [{ value: -1 }, '5']],
    ['增速为负的不得分，其余得满分', { weight: '10' }, [{ value: 0 }, '10'], [{ value: -1 }, '0']],
    [
      '30分钟内到达得10分，1小时内到达得5分，超过1小时不得分',
      { weight: '10' },
      [{ value: 45, measure: '分钟' }, '5'],
    ],
  ],
  'rank-ladder': [
    ['倒数第一名扣1分', { weight: '10' }, [{ rank: 10, of: 10 }, '9'], [{ rank: 9, of: 10 }, '10']],
    ['后三名各扣1分', { weight: '10' }, [{ rank: 8, of: 10 }, '9'], [{ rank: 7, of: 10 }, '10']],
    ['前三名各得10分，其余得8分', { weight: '10' }, [{ rank: 3, of: 10 }, '10'], [{ rank: 4, of: 10 }, '8']],
    ['第一名得10分，其余得8分，最后一名得5分', { weight: '10' }, [{ rank: 10, of: 10 }, '5']],
  ],
  shortfall: [
    ['全年6次，每少一次扣1分', { weight: '10' }, [{ value: 4 }, '8'], [{ missing: 2 }, '8']],
    ['每少一次扣1分（全年6次）', { weight: '10' }, [{ value: 4 }, '8'], [{ value: 6 }, '10']],
    ['信息每少1篇扣0.5分，全年不少于12篇', { weight: '10' }, [{ value: 10 }, '9']],
    ['每少1篇扣0.5分，扣完为止（任务12篇）', { weight: '10' }, [{ missing: 4 }, '8']],
  ],
  accumulate: [['完成任务得基本分3分，每多1件加1分', { weight: '5' }, [{ value: 1 }, '4']]],
  'deduct-per-occurrence': [
    ['三项全部符合得3分，一项不符合扣1分', { weight: '3' }, [{ occurrences: 1 }, '2']],
    ['扣1分/次，最多扣3分', { weight: '10' }, [{ occurrences: 5 }, '7']],
  ],
};
