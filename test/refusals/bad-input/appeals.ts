import type { Bureau } from '../../stories/support/bureau.js';
import { CLERK_UNIT, INDICATOR, type BadInput, type Send, type World } from '../support/world.js';

const appealing =
  (changes: object, of: (world: World) => Bureau = ({ past }) => past): Send =>
  async (world) => {
    const { clerk } = world;
    const { sha256 } = (await clerk.upload('依据.txt', '申诉依据')).body;
    const body = { unit: CLERK_UNIT, kind: 'indicator', subject: INDICATOR, grounds: '应予计入。' };
    return clerk.post(of(world).path('/appeals'), { ...body, evidence: [sha256], ...changes });
  };

const correcting =
  (changes: object): Send =>
  ({ office, past }) =>
    office.post(past.path('/result/corrections'), {
      items: [{ unit: CLERK_UNIT, kind: 'indicator', subject: INDICATOR, to: '1' }],
      reason: '核定有误。',
      ...changes,
    });

const item = { unit: CLERK_UNIT, kind: 'indicator', subject: INDICATOR, to: '1' };

/** Appeals and corrections as nobody may send them. */
export const appeals: readonly BadInput[] = [
  ['an appeal before the notice', appealing({}, ({ now }) => now), 409, 'APPEAL_NOTICE_NOT_OPEN'],
  ['an appeal after its stage', appealing({}), 409, 'APPEAL_STAGE_CLOSED'],
  ['an appeal without grounds', appealing({ grounds: ' ' }), 400, 'INPUT_INVALID'],
  ['an appeal without evidence', appealing({ evidence: [] }), 400, 'INPUT_INVALID'],
  ['an appeal of another unit', appealing({ unit: 'u01' }), 403, 'NOT_YOUR_UNIT'],
  ['an appeal against the weather', appealing({ kind: 'weather' }), 400, 'INPUT_INVALID'],
  [
    'an appeal that nobody filed',
    ({ office, past }) => office.get(past.path('/appeals/none')),
    404,
    'APPEAL_UNKNOWN',
  ],
  [
    'an appeal to accept after its stage',
    ({ office, past }) => office.post(past.path('/appeals/none/accept')),
    409,
    'CYCLE_FROZEN',
  ],
  [
    'a panel named by the office',
    ({ office, past }) => office.post(past.path('/appeals/none/panel'), { members: ['p-chair'] }),
    403,
    'ROLE_MISSING',
  ],
  [
    'a panel named by the unit itself',
    ({ head, past }) => head.post(past.path('/appeals/none/panel'), { members: ['p-chair'] }),
    403,
    'ROLE_MISSING',
  ],
  [
    'a panel of nobody',
    ({ chair, past }) => chair.post(past.path('/appeals/none/panel'), { members: [] }),
    400,
    'INPUT_INVALID',
  ],
  [
    'a ruling in full-width digits',
    ({ chair, past }) =>
      chair.post(past.path('/appeals/none/vote'), { outcome: 'upheld', corrected: '２', reasons: '属实' }),
    400,
    'INPUT_INVALID',
  ],
  [
    'a result computed anew before the notice',
    ({ office, now }) => office.post(now.path('/result/recompute')),
    409,
    'STAGE_NOT_OPEN',
  ],
  ['a correction of nothing', correcting({ items: [] }), 400, 'INPUT_INVALID'],
  ['a correction without a reason', correcting({ reason: '　' }), 400, 'INPUT_INVALID'],
  ['a correction to a word', correcting({ items: [{ ...item, to: 'more' }] }), 400, 'INPUT_INVALID'],
  [
    'a correction of one item twice',
    correcting({ items: [item, { ...item, to: '0' }] }),
    400,
    'CORRECTION_ITEM_REPEATED',
  ],
  [
    'a correction of a unit that is not there',
    correcting({ items: [{ ...item, unit: 'u99' }] }),
    404,
    'CORRECTION_ITEM_UNKNOWN',
  ],
  [
    'a correction with papers that nobody uploaded',
    correcting({ evidence: ['f'.repeat(64)] }),
    404,
    'EVIDENCE_FILE_UNKNOWN',
  ],
  [
    'a correction before the result',
    ({ office, now }) =>
      office.post(now.path('/result/corrections'), { items: [item], reason: '核定有误。' }),
    409,
    'CORRECTION_BEFORE_FINAL',
  ],
  [
    'a bulletin before it is issued',
    ({ office, now }) => office.get(now.path('/result/bulletin')),
    404,
    'BULLETIN_NOT_ISSUED',
  ],
];
