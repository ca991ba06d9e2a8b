import { CLERK_UNIT, INDICATOR, type BadInput } from '../support/world.js';

/** What stands outside the body. */
export const edges: readonly BadInput[] = [
  ...['year 2', '考评', 'a'.repeat(41), '..%2f..%2fetc', 'year-2%00', "year-2'--", 'year_2'].map(
    (id): BadInput => [
      `the id ${id}`,
      ({ office }) => office.post(`/cycles/${encodeURI(id).replaceAll('%25', '%')}/plan/submit`),
      400,
      'ID_INVALID',
    ],
  ),
  [
    'an If-Match without quotes',
    ({ clerk, now }) =>
      clerk.post(
        now.path(`/indicators/${INDICATOR}/file`),
        { unit: CLERK_UNIT },
        { headers: { 'if-match': '3' } },
      ),
    400,
    'IF_MATCH_INVALID',
  ],
  [
    'a key with spaces',
    ({ clerk, now }) =>
      clerk.post(
        now.path(`/indicators/${INDICATOR}/file`),
        { unit: CLERK_UNIT },
        { headers: { 'idempotency-key': 'a b' } },
      ),
    400,
    'IDEMPOTENCY_KEY_INVALID',
  ],
  [
    'a key too long',
    ({ clerk, now }) =>
      clerk.post(
        now.path(`/indicators/${INDICATOR}/file`),
        { unit: CLERK_UNIT },
        { headers: { 'idempotency-key': 'a'.repeat(201) } },
      ),
    400,
    'IDEMPOTENCY_KEY_INVALID',
  ],
  [
    'a time that is none',
    ({ clerk, now }) =>
      clerk.post(now.path(`/indicators/${INDICATOR}/file`), { unit: CLERK_UNIT }, { at: 'tomorrow' }),
    400,
    'INSTANT_INVALID',
  ],
  ['an address that cannot be decoded', ({ office }) => office.get('/cycles/%'), 404, 'ROUTE_UNKNOWN'],
  [
    'an id as long as a page',
    ({ office }) => office.get(`/cycles/${'a'.repeat(3_000)}`),
    404,
    'ROUTE_UNKNOWN',
  ],
];
