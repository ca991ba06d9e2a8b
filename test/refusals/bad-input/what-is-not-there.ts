import { CLERK_UNIT, finding, INDICATOR, reporting, type BadInput } from '../support/world.js';

const NO_FILE = 'f'.repeat(64);

/** Ids and names that lead nowhere. */
export const unknown: readonly BadInput[] = [
  ['cycle', ({ office }) => office.post('/cycles/nowhere/result/compute'), 404, 'CYCLE_UNKNOWN'],
  [
    'unit, charged',
    finding({ charges: [{ unit: 'u99', liability: 'direct', points: '1' }] }),
    404,
    'UNIT_UNKNOWN',
  ],
  ['unit, reporting', reporting({ unit: 'u99' }), 403, 'NOT_YOUR_UNIT'],
  ['unit, read', ({ office, now }) => office.get(now.path('/units/u99/breakdown')), 404, 'UNIT_UNKNOWN'],
  ['indicator', reporting({}, '9-9-9'), 404, 'PLAN_INDICATOR_UNKNOWN'],
  [
    'stage',
    ({ office, now }) => office.post(now.path('/transitions'), { from: 'midsummer' }),
    400,
    'INPUT_INVALID',
  ],
  ['quarter', ({ office, now }) => office.post(now.path('/quarterly-checks/5/open')), 400, 'QUARTER_INVALID'],
  ['scheme', ({ office }) => office.get('/schemes/nowhere/versions'), 404, 'SCHEME_UNKNOWN'],
  [
    'scheme version',
    ({ office }) => office.get('/schemes/quanzhou-2024/versions/two'),
    400,
    'SCHEME_VERSION_INVALID',
  ],
  [
    'finding',
    ({ leader, now }) => leader.post(now.path('/findings/nothing/confirm')),
    404,
    'FINDING_UNKNOWN',
  ],
  [
    'incentive',
    ({ leader, now }) => leader.post(now.path('/incentives/nothing/grant')),
    404,
    'INCENTIVE_UNKNOWN',
  ],
  [
    'transition',
    ({ chair, now }) => chair.post(now.path('/transitions/nothing/approve')),
    404,
    'TRANSITION_UNKNOWN',
  ],
  [
    'file',
    ({ clerk, now }) =>
      clerk.post(now.path(`/indicators/${INDICATOR}/evidence`), { unit: CLERK_UNIT, sha256: NO_FILE }),
    404,
    'EVIDENCE_FILE_UNKNOWN',
  ],
  ['leader', ({ office, now }) => office.get(now.path('/leader-sheets/p-nobody')), 403, 'NOT_YOUR_SHEET'],
  [
    'ballot code',
    ({ nobody, now }) => nobody.post(now.path('/ballots'), { code: 'AAAAA-AAAAA-AAAAA-AAAAA', ratings: {} }),
    404,
    'BALLOT_CODE_UNKNOWN',
  ],
  [
    'case',
    ({ office, next }) =>
      office.post(next.path('/plan/import'), { format: 'case', reference: 'nowhere-1999' }),
    404,
    'CASE_UNKNOWN',
  ],
  [
    'earlier cycle',
    ({ office, next }) =>
      office.post(next.path('/plan/import'), { format: 'previous', reference: 'nowhere' }),
    404,
    'PREVIOUS_PLAN_UNKNOWN',
  ],
  ['route', ({ office }) => office.post('/cycles/year-2/holidays'), 404, 'ROUTE_UNKNOWN'],
];
