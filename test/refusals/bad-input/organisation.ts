import type { BadInput, Send } from '../support/world.js';

const renaming =
  (change: object): Send =>
  ({ office, now }) =>
    office.post(now.path('/organisation/renames'), {
      ...{ unit: 'u05', name: '防汛抗旱处', effectiveOn: '2024-09-01', reason: '机构更名' },
      ...{ document: { number: '泉应急〔2024〕9号' }, ...change },
    });

const proposing =
  (change: object): Send =>
  ({ office, now }) =>
    office.post(now.path('/organisation/changes'), {
      ...{ kind: 'merger', units: ['u05'], into: 'u12', effectiveOn: '2024-09-01', reason: '机构改革' },
      ...{ document: { number: '泉委编〔2024〕31号' }, ...change },
    });

/** Changes of the organisation that no paper could order, while the self-evaluation is open. */
export const organisation: readonly BadInput[] = [
  ['a renaming without a paper', renaming({ document: undefined }), 400, 'INPUT_INVALID'],
  ['a renaming on no day', renaming({ effectiveOn: '2024-09-31' }), 400, 'INPUT_INVALID'],
  ['a renaming to nothing', renaming({ name: '  ' }), 400, 'INPUT_INVALID'],
  ['a renaming of nobody', renaming({ unit: 'u99' }), 404, 'UNIT_UNKNOWN'],
  ['a renaming to the name of another unit', renaming({ name: '市地震局' }), 400, 'ORGANISATION_UNIT_TAKEN'],
  ['a renaming in another year', renaming({ effectiveOn: '2023-12-31' }), 400, 'ORGANISATION_DATE_OUTSIDE'],
  [
    'a renaming after the result is final',
    ({ office, past }) =>
      office.post(past.path('/organisation/renames'), {
        ...{ unit: 'u05', name: '防汛抗旱处', effectiveOn: '2024-09-01', reason: '机构更名' },
        document: { number: '泉应急〔2024〕9号' },
      }),
    409,
    'CYCLE_FROZEN',
  ],
  ['a change of no kind', proposing({ kind: 'split' }), 400, 'INPUT_INVALID'],
  ['a merger of one unit with itself', proposing({ into: 'u05' }), 400, 'ORGANISATION_INTO_ITSELF'],
  ['a merger into nothing', proposing({ into: 'u99' }), 404, 'UNIT_UNKNOWN'],
  ['a merger of nothing', proposing({ units: [] }), 400, 'ORGANISATION_UNITS_INVALID'],
  ['a merger into one’s own unit', proposing({ into: 'u14' }), 403, 'ORGANISATION_OWN_UNIT'],
  [
    'a merger into a unit that is new and has an old id',
    proposing({ founded: { name: '综合科', rankingGroup: '科室' } }),
    400,
    'ORGANISATION_UNIT_TAKEN',
  ],
  [
    'a closure of two units at once',
    proposing({ kind: 'closure', units: ['u05', 'u09'] }),
    400,
    'ORGANISATION_UNITS_INVALID',
  ],
  [
    'a team of nobody',
    proposing({ kind: 'team', units: [], into: 'z01' }),
    400,
    'ORGANISATION_UNITS_INVALID',
  ],
  ['the end of what is no team', proposing({ kind: 'team-end' }), 400, 'ORGANISATION_NOT_A_TEAM'],
  [
    'a part that is no whole number',
    proposing({ handed: [{ indicator: '1-2-1', from: 'u05', to: [{ unit: 'u12', percent: 99.5 }] }] }),
    400,
    'INPUT_INVALID',
  ],
  [
    'an indicator that the unit does not carry',
    proposing({ handed: [{ indicator: '9-9', from: 'u05', to: [{ unit: 'u12', percent: 100 }] }] }),
    400,
    'ORGANISATION_INDICATOR_NOT_CARRIED',
  ],
  [
    'a change that nobody proposed',
    ({ chair, now }) => chair.post(now.path('/organisation/changes/nothing/confirm')),
    404,
    'ORGANISATION_CHANGE_UNKNOWN',
  ],
  [
    'a change read that nobody proposed',
    ({ office, now }) => office.get(now.path('/organisation/changes/nothing')),
    404,
    'ORGANISATION_CHANGE_UNKNOWN',
  ],
  [
    'a confirmation by the office',
    ({ office, now }) => office.post(now.path('/organisation/changes/nothing/confirm')),
    403,
    'ROLE_MISSING',
  ],
];
