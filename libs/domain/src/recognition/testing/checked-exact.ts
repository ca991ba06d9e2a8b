import type { CheckedTable } from './checked.js';

/** Words that look like a guess, and numbers beside each other that are none: near twins of `refused-guessed.ts`. */
export const EXACT: CheckedTable = {
  'threshold-linear': [
    ['近3年平均增长率5%以上得满分，每低1个百分点扣1分。', { weight: '5' }, [{ value: 4 }, '4']],
    ['二三产业增加值增长8%以上得满分，每低1个百分点扣1分。', { weight: '5' }, [{ value: 7 }, '4']],
    ['十二五期间指标完成率100%得满分，每低1个百分点扣1分。', { weight: '5' }, [{ value: 99 }, '4']],
  ],
  shortfall: [
    ['次数十次以上得满分，每少一次扣1分。', { weight: '20' }, [{ value: 9 }, '19']],
    ['参训人数100人以上得满分，每少10人扣1分。', { weight: '20' }, [{ value: 90 }, '19']],
  ],
  banded: [
    ['1、95%以上得8分，2、90%（含）-95%得6分，3、90%以下得0分。', { weight: '8' }, [{ value: 90 }, '6']],
    ['一、三次以上扣1分；二、五次以上不得分。', { weight: '5' }, [{ occurrences: 3 }, '4']],
    ['1、迟报3次以上扣1分；2、迟报5次以上不得分。', { weight: '5' }, [{ occurrences: 3 }, '4']],
  ],
  accumulate: [['每组织多部门联合演练一次加1分。', { weight: '5' }, [{ occurrences: 1 }, '1']]],
  'deduct-per-occurrence': [
    ['多媒体课件每少1个扣1分。', { weight: '5' }, [{ missing: 1 }, '4']],
    ['来访登记不全一次扣1分。', { weight: '5' }, [{ occurrences: 1 }, '4']],
    ['数字化改革项目每少1个扣1分。', { weight: '5' }, [{ missing: 1 }, '4']],
    ['一二级违规一次扣1分。', { weight: '5' }, [{ occurrences: 1 }, '4']],
    ['上下联动不力一次扣1分。', { weight: '5' }, [{ occurrences: 1 }, '4']],
    ['数据前后不一致一处扣1分。', { weight: '5' }, [{ occurrences: 1 }, '4']],
    ['结余项目每个扣1分。', { weight: '5' }, [{ occurrences: 1 }, '4']],
  ],
  'all-or-nothing': [['每月通过多种形式宣传得满分，否则不得分。', { weight: '5' }, [{ met: true }, '5']]],
  'grade-map': [['优秀、良好、合格分别得5、4、3分。', { weight: '5' }, [{ grade: '良好' }, '4']]],
  'rank-ladder': [['第一、二名得5分，第三、四名得3分，其余不得分。', { weight: '5' }, [{ rank: 4 }, '3']]],
};
