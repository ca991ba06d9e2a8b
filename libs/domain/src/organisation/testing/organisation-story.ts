import type { Actor } from '../../core/actor.js';
import type { ConfirmCommand, OrganisationCommand, ProposeCommand, RenameUnitCommand } from '../commands.js';
import type { Confirmed, Handed, OrganisationChangeProposed, OrganisationEvent } from '../events.js';

const person = (
  name: string,
  roles: Actor['roles'],
  unit?: string,
  heads: readonly string[] = [],
): Actor => ({
  ...{ person: name, roles, heads },
  ...(unit !== undefined && { unit }),
});

export const OFFICE = person('p-office', ['office'], 'u14');
export const CHAIR = person('p-chair', ['chair']);
export const HEAD_OF_U05 = person('p-leader', ['supervisor'], undefined, ['u05']);
const CLERK = person('p-clerk', ['clerk'], 'u02');
const HEAD = person('p-head', ['head'], 'u02');

export const CYCLE = 'y2024';
const opened = [
  { id: 'u02', name: '危化科', aliases: ['危化处'] },
  { id: 'u05', name: '防汛科', aliases: [] },
  { id: 'u07', name: '火灾科', aliases: [] },
  { id: 'u14', name: '办公室', aliases: [] },
];
const basis = {
  ...{ effectiveOn: '2024-07-01', reason: '机构改革' },
  document: { number: '泉应急〔2024〕31号' },
};
/** u02 carries 1-1 alone and 1-2 with u05. */
const carried = [
  { indicator: '1-1', unit: 'u02' },
  { indicator: '1-2', unit: 'u02' },
  { indicator: '1-2', unit: 'u05' },
  { indicator: '2-1', unit: 'u07' },
];

type About = Omit<ConfirmCommand, 'type' | 'change' | 'today' | 'carried' | 'undecided' | 'actor'>;
const about: About = { cycle: CYCLE, openStages: ['execution'] };
const bounds = { period: { from: '2024-01-01', to: '2024-12-31' }, opened };

export const rename = (change: Partial<RenameUnitCommand> = {}): OrganisationCommand => ({
  ...{ type: 'RenameUnit', change: 'n1', unit: 'u07', name: '消防科', today: '2024-07-02' },
  ...{ ...about, ...bounds, ...basis, actor: OFFICE, ...change },
});

/** u02 goes into u05. */
export const propose = (change: Partial<ProposeCommand> = {}): OrganisationCommand => ({
  ...{ type: 'ProposeChange', change: 'm1', kind: 'merger', units: ['u02'], into: 'u05', carry: 'ongoing' },
  ...{ handed: [], carried, staff: [CLERK, HEAD], actor: OFFICE, ...about, ...bounds, ...basis, ...change },
});

export const closure = (change: Partial<ProposeCommand> = {}): OrganisationCommand =>
  propose({ kind: 'closure', ...change });

export const TEAM = { head: 'p-head', members: ['p-clerk'], from: '2024-07-01', until: '2024-10-31' };
const founded = { id: 'z01', name: '防汛专班', aliases: [], rankingGroup: '专班' };
export const SHARED: Handed = {
  ...{ indicator: '2-1', from: 'u07' },
  to: [
    { unit: 'z01', percent: 60 },
    { unit: 'u07', percent: 40 },
  ],
};

export const formTeam = (change: Partial<ProposeCommand> = {}): OrganisationCommand =>
  propose({
    ...{ change: 't1', kind: 'team', units: [], into: 'z01', founded, team: TEAM, handed: [SHARED] },
    ...change,
  });

export const endTeam = (change: Partial<ProposeCommand> = {}): OrganisationCommand =>
  propose({
    ...{ change: 'e1', kind: 'team-end', units: ['z01'], into: 'u05' },
    carried: [...carried, { indicator: '2-1', unit: 'z01' }],
    ...change,
  });

export const confirm = (change: Partial<ConfirmCommand> = {}): OrganisationCommand => ({
  ...{ type: 'ConfirmChange', change: 'm1', today: '2024-07-02', carried, actor: CHAIR, ...about },
  ...{ undecided: { planChange: null, declarations: [] }, ...change },
});

export const reject = (
  change: { change?: string; reason?: string; actor?: Actor } = {},
): OrganisationCommand => ({
  ...{ type: 'RejectChange', change: 'm1', reason: '暂缓', actor: CHAIR, ...about, ...change },
});

const merger = {
  ...{ cycle: CYCLE, change: 'm1', units: ['u02'], into: 'u05', carry: 'ongoing' as const, ...basis },
};

export const proposed = (change: Partial<OrganisationChangeProposed['data']> = {}): OrganisationEvent => ({
  type: 'OrganisationChangeProposed',
  data: { ...merger, handed: [], kind: 'merger', proposedBy: 'p-office', ...change },
});

export const HANDED: readonly Handed[] = [
  { indicator: '1-1', from: 'u02', to: [{ unit: 'u05', percent: 100 }] },
  { indicator: '1-2', from: 'u02', to: [{ unit: 'u05', percent: 100 }] },
];

const decided = { proposedBy: 'p-office', confirmedBy: 'p-chair' };

export const merged = (change: Partial<Confirmed> = {}): OrganisationEvent => ({
  type: 'UnitsMerged',
  data: { ...merger, handed: HANDED, ...decided, ...change },
});

const teamTerms = { change: 't1', units: [], into: 'z01', founded, team: TEAM, handed: [SHARED] };

export const teamProposed = (): OrganisationEvent => proposed({ ...teamTerms, kind: 'team' });
export const teamFormed = (): OrganisationEvent => ({
  type: 'TeamFormed',
  data: { ...merger, ...teamTerms, ...decided },
});

export const renamed: OrganisationEvent = {
  type: 'UnitRenamed',
  data: {
    ...{ cycle: CYCLE, change: 'n1', unit: 'u07', from: '火灾科', to: '消防科', ...basis },
    renamedBy: 'p-office',
  },
};

export const rejected = (by = 'p-chair'): OrganisationEvent => ({
  type: 'OrganisationChangeRejected',
  data: { cycle: CYCLE, change: 'm1', units: ['u02', 'u05'], rejectedBy: by, reason: '暂缓' },
});
