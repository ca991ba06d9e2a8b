import { organisationStream, type OrganisationEvent, type Reorganisation } from '@kaoping/domain';
import type { Teller, Told } from './log.js';
import { CYCLE } from './world.js';

const on = (event: OrganisationEvent): Told => ({ stream: organisationStream(event.data.cycle), event });

const basis = { effectiveOn: '2024-07-01', reason: '机构改革', document: { number: '测编〔2024〕7号' } };

/** u02 goes into u03. */
const merger: Reorganisation = {
  ...{ cycle: CYCLE, change: 'm1', units: ['u02'], into: 'u03', carry: 'ongoing', ...basis },
  handed: [
    { indicator: '1-2', from: 'u02', to: [{ unit: 'u03', percent: 100 }] },
    { indicator: '2-1', from: 'u02', to: [{ unit: 'u03', percent: 100 }] },
  ],
};

const team: Reorganisation = {
  ...{ cycle: CYCLE, change: 't1', units: [], into: 'z01', carry: 'ongoing', ...basis },
  founded: { id: 'z01', name: '防汛专班', aliases: [], rankingGroup: '专班' },
  handed: [
    {
      ...{ indicator: '1-1', from: 'u01' },
      to: [
        { unit: 'z01', percent: 60 },
        { unit: 'u01', percent: 40 },
      ],
    },
  ],
  team: { lead: 'u01', head: 'p-head', members: ['p-clerk'], from: '2024-07-01', until: '2024-09-30' },
};

const teamEnd: Reorganisation = {
  ...{ cycle: CYCLE, change: 'e1', units: ['z01'], into: 'u01', carry: 'ongoing', ...basis },
  handed: [{ indicator: '1-1', from: 'z01', to: [{ unit: 'u01', percent: 100 }] }],
};

const decided = { proposedBy: 'p1', confirmedBy: 'l1' };

export const unitRenamed: Teller<'UnitRenamed'> = (change = {}) =>
  on({
    type: 'UnitRenamed',
    data: {
      ...{ cycle: CYCLE, change: 'n1', unit: 'u03', from: '指挥中心', to: '应急指挥中心' },
      ...{ ...basis, renamedBy: 'p1', ...change },
    },
  });

export const changeProposed: Teller<'OrganisationChangeProposed'> = (change = {}) =>
  on({
    type: 'OrganisationChangeProposed',
    data: { ...merger, handed: [], kind: 'merger', proposedBy: 'p1', ...change },
  });

export const changeRejected: Teller<'OrganisationChangeRejected'> = (change = {}) =>
  on({
    type: 'OrganisationChangeRejected',
    data: {
      ...{ cycle: CYCLE, change: 'm1', units: ['u02', 'u03'], rejectedBy: 'l1', reason: '暂缓', ...change },
    },
  });

export const unitsMerged: Teller<'UnitsMerged'> = (change = {}) =>
  on({ type: 'UnitsMerged', data: { ...merger, ...decided, ...change } });

export const unitClosed: Teller<'UnitClosed'> = (change = {}) =>
  on({ type: 'UnitClosed', data: { ...merger, carry: 'as-reached', ...decided, ...change } });

export const teamProposed: Teller<'OrganisationChangeProposed'> = (change = {}) =>
  on({
    type: 'OrganisationChangeProposed',
    data: { ...team, kind: 'team', proposedBy: 'p1', ...change },
  });

export const teamFormed: Teller<'TeamFormed'> = (change = {}) =>
  on({ type: 'TeamFormed', data: { ...team, ...decided, ...change } });

export const teamDissolved: Teller<'TeamDissolved'> = (change = {}) =>
  on({ type: 'TeamDissolved', data: { ...teamEnd, ...decided, ...change } });
