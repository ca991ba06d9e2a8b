import type { CheckedTable } from './checked.js';

/** Near twins of `refused-consequences.ts` that say what they cost, and readings that are named. */
export const CONSEQUENCES: CheckedTable = {
  'deduct-per-occurrence': [
    ['被通报批评的，每次扣1分', { weight: '10' }, [{ occurrences: 2 }, '8']],
    ['被约谈一次扣1分，被问责一次扣3分', { weight: '10' }, [{ counts: { 被约谈: 1, 被问责: 1 } }, '6']],
    ['迟报一次扣1分，通报批评一次扣2分', { weight: '10' }, [{ counts: { 通报批评: 1 } }, '8']],
    ['未按要求整改的每项扣1分', { weight: '10' }, [{ occurrences: 3 }, '7']],
    ['迟报的予以通报批评，每次扣1分', { weight: '10' }, [{ occurrences: 3 }, '7']],
    ['上级交办的督办件，未按时办结的每件扣1分', { weight: '10' }, [{ occurrences: 1 }, '9']],
    ['发现问题限期整改，逾期未改的每个扣1分', { weight: '10' }, [{ occurrences: 4 }, '6']],
    ['重大事项的报告，漏报一次扣1分', { weight: '10' }, [{ occurrences: 1 }, '9']],
    ['每发现一次扣1分，扣至3分为止', { weight: '10' }, [{ occurrences: 9 }, '3']],
    ['每发现一次扣1分，扣到0分为止', { weight: '10' }, [{ occurrences: 12 }, '0']],
    ['每发现一次扣1分，最多扣到3分', { weight: '10' }, [{ occurrences: 12 }, '7']],
    [
      '超过三个月未办结的不得分',
      { weight: '10' },
      [{ occurrences: 0 }, '10'],
      [{ counts: { 超过三个月未办结: 1 } }, '0'],
    ],
    ['培训每少一次扣1分', { weight: '10' }, [{ missing: 2 }, '8'], [{ occurrences: 3 }, '7']],
  ],
  accumulate: [
    ['每增加一项加1分，加到3分为止', { weight: '10' }, [{ occurrences: 5 }, '3']],
    [
      '9月30日前完成的，每提前10天加1分',
      { weight: '5', due: '2026-09-30' },
      [{ date: '2026-09-08' }, '2'],
      [{ date: '2026-09-30' }, '0'],
    ],
  ],
  banded: [
    [
      '80%-90%得10分，90%以上得8分，80%以下不得分',
      { weight: '10' },
      [{ value: 85 }, '10'],
      [{ value: 95 }, '8'],
      [{ value: 79 }, '0'],
    ],
    [
      '逾期三个月不得分',
      { weight: '10' },
      [{ value: 2, measure: '月' }, '10'],
      [{ value: 3, measure: '月' }, '0'],
    ],
  ],
  'grade-map': [['优5分，良4分，中3分，差0分', { weight: '5' }, [{ grade: '良' }, '4']]],
};
