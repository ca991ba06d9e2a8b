import { reporting, selfScore, type BadInput } from '../support/world.js';

/** Points, counts and days. */
export const numbers: readonly BadInput[] = [
  ['a score above the weight', selfScore('2.01'), 400, 'SCORE_ABOVE_WEIGHT'],
  ['a score with more decimals than declared', selfScore('1.234'), 400, 'SCORE_TOO_PRECISE'],
  ['a negative score', selfScore('-1'), 400, 'SCORE_NOT_DECIMAL'],
  ['a JSON number', selfScore(1.8), 400, 'INPUT_INVALID'],
  ['full-width digits', selfScore('１.８'), 400, 'INPUT_INVALID'],
  ['Chinese digits', selfScore('一'), 400, 'INPUT_INVALID'],
  ['a huge number', selfScore('9'.repeat(400)), 400, 'INPUT_INVALID'],
  ['an exponent', selfScore('1e1'), 400, 'INPUT_INVALID'],
  ['a thousands separator', reporting({ values: ['1,400'] }), 400, 'INPUT_INVALID'],
  ['infinity', reporting({ values: ['Infinity'] }), 400, 'INPUT_INVALID'],
  ['one value too many', reporting({ values: ['14', '1'] }), 400, 'PROGRESS_VALUES_MISCOUNTED'],
  ['a day that there is not', reporting({ asOf: '2024-02-30' }), 400, 'INPUT_INVALID'],
  [
    'a count beyond the limit',
    ({ office, now }) => office.post(now.path('/ballot-codes'), { count: 1e9 }),
    400,
    'INPUT_INVALID',
  ],
  [
    'half a ballot code',
    ({ office, now }) => office.post(now.path('/ballot-codes'), { count: 1.5 }),
    400,
    'INPUT_INVALID',
  ],
];
