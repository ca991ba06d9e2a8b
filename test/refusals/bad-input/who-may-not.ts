import { CLERK_UNIT, INDICATOR, type BadInput } from '../support/world.js';

/** Good requests of the wrong people. */
export const strangers: readonly BadInput[] = [
  [
    'nobody',
    ({ nobody, now }) => nobody.post(now.path(`/indicators/${INDICATOR}/file`), { unit: CLERK_UNIT }),
    401,
    'LOGIN_REQUIRED',
  ],
  [
    'a made-up session',
    ({ nobody, now }) =>
      nobody.raw('POST', now.path('/plan/submit'), '{}', {
        'content-type': 'application/json',
        cookie: 'kaoping_session=abc',
      }),
    401,
    'LOGIN_REQUIRED',
  ],
  [
    'a wrong password',
    ({ nobody }) => nobody.post('/session', { login: 'office-1', password: 'guess' }),
    401,
    'SIGN_IN_FAILED',
  ],
  ['another role', ({ clerk, now }) => clerk.post(now.path('/result/compute')), 403, 'ROLE_MISSING'],
  [
    'the auditor',
    ({ auditor, now }) => auditor.post(now.path(`/indicators/${INDICATOR}/file`), { unit: CLERK_UNIT }),
    403,
    'ROLE_MISSING',
  ],
  [
    'another unit',
    ({ clerk, now }) => clerk.post(now.path('/indicators/1-12-1/file'), { unit: 'u10' }),
    403,
    'NOT_YOUR_UNIT',
  ],
];
