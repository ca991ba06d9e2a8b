import type { CheckedTable } from './checked.js';

/** A limit with no price of its own before 否则: what reaches it earns everything. These were scored upside down. */
export const OTHERWISE: CheckedTable = {
  banded: [
    [
      '办结率不低于95%，否则扣2分。',
      { weight: '10' },
      [{ value: 96, measure: '%' }, '10'],
      [{ value: 90, measure: '%' }, '8'],
    ],
    ['办结率95%以上，否则扣2分', { weight: '10' }, [{ value: 95 }, '10'], [{ value: 94 }, '8']],
    ['投诉不超过3起，否则扣2分', { weight: '10' }, [{ value: 3 }, '10'], [{ value: 4 }, '8']],
    ['差错率控制在2%以内，否则扣1分', { weight: '5' }, [{ value: 2 }, '5'], [{ value: 2.1 }, '4']],
    ['满意率不低于90%，否则得5分', { weight: '10' }, [{ value: 91 }, '10'], [{ value: 89 }, '5']],
    ['确保满意度95%以上，反之扣2分', { weight: '10' }, [{ value: 96 }, '10'], [{ value: 90 }, '8']],
  ],
  'all-or-nothing': [
    ['检查不少于3次，否则不得分。', { weight: '5' }, [{ value: 3 }, '5'], [{ value: 2 }, '0']],
  ],
};
