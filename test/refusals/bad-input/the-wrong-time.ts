import { CLERK_UNIT, INDICATOR, type BadInput } from '../support/world.js';

/** Commands that are right, at a moment that is not. */
export const atTheWrongTime: readonly BadInput[] = [
  [
    'a computation before everything is verified',
    ({ office, now }) => office.post(now.path('/result/compute')),
    409,
    'STAGE_NOT_OPEN',
  ],
  [
    'a verification during self-evaluation',
    ({ office, now }) => office.post(now.path(`/indicators/${INDICATOR}/verify`), { score: '2' }),
    409,
    'ASSESSMENT_STAGE_CLOSED',
  ],
  [
    'a report after the year',
    ({ clerk, past }) =>
      clerk.post(past.path(`/indicators/${INDICATOR}/progress`), {
        unit: CLERK_UNIT,
        counting: 'of-period',
        asOf: '2025-03-01',
        values: ['1'],
      }),
    409,
    'CYCLE_FROZEN',
  ],
  [
    'a second finalisation',
    ({ chair, past }) => chair.post(past.path('/result/finalise')),
    409,
    'CYCLE_FROZEN',
  ],
  [
    'a draft of a plan in force',
    ({ office, now }) =>
      office.post(now.path('/plan/import'), { format: 'case', reference: 'quanzhou-2024' }),
    409,
    'STAGE_NOT_OPEN',
  ],
  [
    'a plan from a scheme that brings no indicators',
    ({ office, next }) => office.post(next.path('/plan/import'), { format: 'scheme' }),
    409,
    'SCHEME_WITHOUT_INDICATORS',
  ],
  [
    'marks before the evaluation',
    ({ leader, now }) => leader.put(now.path('/leader-sheets/p-leader-1'), { marks: [] }),
    409,
    'LEADER_SHEET_STAGE_CLOSED',
  ],
  [
    'a plan whose weights do not add up',
    ({ office, next }) => office.post(next.path('/plan/submit')),
    409,
    'PLAN_SUMS_OPEN',
  ],
  [
    'a stale If-Match',
    ({ clerk, now }) =>
      clerk.post(
        now.path(`/indicators/${INDICATOR}/file`),
        { unit: CLERK_UNIT },
        { headers: { 'if-match': '"0"' } },
      ),
    412,
    'REVISION_MISMATCH',
  ],
];
