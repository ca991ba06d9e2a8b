import { describe, expect, it } from '@jest/globals';
import { deputyOf } from '../core/testing/deputy.js';
import { given } from '../core/testing/given.js';
import { indicator } from '../annual-plan/testing/plan-facts.js';
import type { OrganisationEvent } from './events.js';
import { organisationDecider } from './decide.js';
import { handOver } from './handover.js';
import {
  CHAIR,
  closure,
  confirm,
  endTeam,
  formTeam,
  HANDED,
  HEAD_OF_U05,
  merged,
  OFFICE,
  propose,
  proposed,
  reject,
  rejected,
  rename,
  renamed,
  SHARED,
  TEAM,
  teamFormed,
  teamProposed,
} from './testing/organisation-story.js';

const nothing = given(organisationDecider, []);
const waiting = given(organisationDecider, [proposed()]);
const after = given(organisationDecider, [proposed(), merged()]);
const withTeam = given(organisationDecider, [teamProposed(), teamFormed()]);

describe('a unit that is renamed', () => {
  it('is called so from the day of the paper, or later, by somebody from another unit', () => {
    nothing.when(rename()).then([renamed]);
    nothing
      .when(rename({ name: '火灾科' }))
      .refuses('ORGANISATION_NAME_UNCHANGED', { unit: 'u07', name: '火灾科' });
    nothing.when(rename({ today: '2024-06-30' })).refuses('ORGANISATION_NOT_YET_EFFECTIVE', {
      ...{ effectiveOn: '2024-07-01', today: '2024-06-30' },
    });
    nothing.when(rename({ unit: 'u14', name: '综合科' })).refuses('ORGANISATION_OWN_UNIT', { unit: 'u14' });
  });

  it('needs a reason, a paper, a day of the cycle, and a name that no other has or had', () => {
    nothing.when(rename({ reason: ' ' })).refuses('REASON_MISSING');
    nothing.when(rename({ document: { number: '' } })).refuses('ORGANISATION_DOCUMENT_MISSING');
    nothing.when(rename({ effectiveOn: '2024-02-30' })).refuses('DATE_INVALID', { date: '2024-02-30' });
    nothing.when(rename({ effectiveOn: '2025-01-01' })).refuses('ORGANISATION_DATE_OUTSIDE');
    nothing.when(rename({ name: ' ' })).refuses('ORGANISATION_NAME_MISSING');
    nothing.when(rename({ name: '危化处' })).refuses('ORGANISATION_UNIT_TAKEN', { unit: '危化处' });
    nothing.when(rename({ name: '危 化处' })).refuses('ORGANISATION_UNIT_TAKEN', { unit: '危 化处' });
    nothing.when(rename({ unit: 'u99' })).refuses('UNIT_UNKNOWN');
    after.when(rename({ unit: 'u02' })).refuses('ORGANISATION_UNIT_GONE', { unit: 'u02', into: 'u05' });
    nothing.when(rename({ openStages: ['decision'] })).refuses('ORGANISATION_STAGE_CLOSED');
  });
});

describe('a merger', () => {
  it('is proposed ahead of its day, and proposed once', () => {
    nothing.when(propose()).then([proposed()]);
    waiting.when(propose()).then([]);
    waiting
      .when(propose({ change: 'm2' }))
      .refuses('ORGANISATION_CHANGE_PENDING', { unit: 'u02', change: 'm1' });
  });

  it('is confirmed on its day by somebody else, and hands over all that is carried', () => {
    waiting.when(confirm()).then([merged()]);
    for (const actor of [OFFICE, deputyOf('p-office', CHAIR)])
      waiting.when(confirm({ actor })).refuses('ORGANISATION_CONFIRMER_IS_PROPOSER');
    waiting
      .when(confirm({ actor: deputyOf('p-leader', CHAIR, 'u02') }))
      .refuses('ORGANISATION_OWN_UNIT', { unit: 'u02' });
    waiting.when(confirm({ actor: HEAD_OF_U05 })).refuses('ORGANISATION_OWN_UNIT', { unit: 'u05' });
    waiting.when(confirm({ today: '2024-06-30' })).refuses('ORGANISATION_NOT_YET_EFFECTIVE');
    waiting.when(confirm({ change: 'm9' })).refuses('ORGANISATION_CHANGE_UNKNOWN', { change: 'm9' });
    waiting.when(confirm({ openStages: ['public-notice'] })).refuses('ORGANISATION_STAGE_CLOSED');
  });

  it('waits for what is still to be decided about its units', () => {
    const planChange = { change: 'c1', indicators: ['1-1'] };
    waiting
      .when(confirm({ undecided: { planChange, declarations: [] } }))
      .refuses('ORGANISATION_PLAN_CHANGE_PENDING', { change: 'c1', indicator: '1-1' });
    const declarations = [{ subject: 'd1', units: ['u02'] }];
    waiting
      .when(confirm({ undecided: { planChange: null, declarations } }))
      .refuses('ORGANISATION_DECLARATION_PENDING', { unit: 'u02', subject: 'd1' });
    const elsewhere = { planChange: { change: 'c1', indicators: ['2-1'] }, declarations: [] };
    waiting.when(confirm({ undecided: elsewhere })).then([merged()]);
  });

  it('is rejected by a leader from elsewhere, or taken back by whoever proposed it', () => {
    waiting.when(reject()).then([rejected()]);
    waiting.when(reject({ actor: OFFICE })).then([rejected('p-office')]);
    waiting.when(reject({ actor: HEAD_OF_U05 })).refuses('ORGANISATION_OWN_UNIT');
    waiting.when(reject({ reason: '' })).refuses('REASON_MISSING');
    after.when(reject()).refuses('ORGANISATION_CHANGE_DECIDED', { change: 'm1', status: 'confirmed' });
  });

  it('is of units that stand, each once, and never into itself or in a circle', () => {
    nothing.when(propose({ units: [] })).refuses('ORGANISATION_UNITS_INVALID', { kind: 'merger', found: 0 });
    nothing.when(propose({ into: 'u02' })).refuses('ORGANISATION_INTO_ITSELF', { unit: 'u02' });
    nothing.when(propose({ into: 'u99' })).refuses('UNIT_UNKNOWN', { unit: 'u99' });
    after.when(propose({ change: 'm2', units: ['u05'], into: 'u02' })).refuses('ORGANISATION_UNIT_GONE');
    waiting
      .when(propose({ change: 'm2', units: ['u05'], into: 'u02' }))
      .refuses('ORGANISATION_CIRCULAR', { unit: 'u05', into: 'u02', change: 'm1' });
    waiting
      .when(propose({ change: 'm2', units: ['u07'], into: 'u05' }))
      .refuses('ORGANISATION_CHANGE_PENDING', { unit: 'u05', change: 'm1' });
    nothing.when(propose({ actor: HEAD_OF_U05 })).refuses('ORGANISATION_OWN_UNIT');
    nothing.when(propose({ openStages: ['verification'] })).refuses('ORGANISATION_STAGE_CLOSED');
  });

  it('may found the unit that takes over, under an id and a name of its own', () => {
    const founded = { id: 'u20', name: '安全科', aliases: [], rankingGroup: '科室' };
    const both = { units: ['u02', 'u05'], into: 'u20', founded };
    nothing.when(propose(both)).then([proposed(both)]);
    nothing
      .when(propose({ ...both, into: 'u07', founded: { ...founded, id: 'u07' } }))
      .refuses('ORGANISATION_UNIT_TAKEN', { unit: 'u07' });
    nothing
      .when(propose({ ...both, founded: { ...founded, name: '' } }))
      .refuses('ORGANISATION_NAME_MISSING');
  });
});

describe('a closure', () => {
  const split = [
    {
      ...{ indicator: '1-1', from: 'u02' },
      to: [
        { unit: 'u05', percent: 70 },
        { unit: 'u07', percent: 30 },
      ],
    },
  ];

  it('gives single indicators to others, whole or in parts, and the rest to who takes over', () => {
    nothing.when(closure({ handed: split })).then([proposed({ kind: 'closure', handed: split })]);
    given(organisationDecider, [proposed({ kind: 'closure', handed: split })])
      .when(confirm())
      .then([
        {
          type: 'UnitClosed',
          data: { ...(merged().data as object), handed: [...split, HANDED[1]] } as never,
        },
      ]);
  });

  it('takes parts that come to the whole, of what the unit carries, for units that stand', () => {
    const to = (percent: number, unit = 'u07') => [
      { indicator: '1-1', from: 'u02', to: [{ unit, percent }] },
    ];
    nothing
      .when(closure({ handed: to(90) }))
      .refuses('ORGANISATION_SHARES_NOT_WHOLE', { indicator: '1-1', sum: '90' });
    nothing.when(closure({ handed: to(99.5) })).refuses('ORGANISATION_SHARES_NOT_WHOLE');
    nothing.when(closure({ handed: to(100, 'u02') })).refuses('ORGANISATION_INTO_ITSELF');
    nothing
      .when(closure({ handed: [{ indicator: '2-1', from: 'u07', to: [{ unit: 'u05', percent: 100 }] }] }))
      .refuses('ORGANISATION_INDICATOR_NOT_CARRIED', { indicator: '2-1', unit: 'u07' });
    nothing
      .when(closure({ handed: [...to(100), ...to(100)] }))
      .refuses('ORGANISATION_INDICATOR_REPEATED', { indicator: '1-1', unit: 'u02' });
    nothing.when(closure({ units: ['u02', 'u07'] })).refuses('ORGANISATION_UNITS_INVALID');
  });
});

describe('a temporary team', () => {
  it('is formed with people who can report and confirm, and is given parts of indicators', () => {
    nothing.when(formTeam()).then([teamProposed()]);
    given(organisationDecider, [teamProposed()])
      .when(confirm({ change: 't1' }))
      .then([teamFormed()]);
    nothing.when(formTeam({ units: ['u02'] })).refuses('ORGANISATION_UNITS_INVALID');
    nothing
      .when(formTeam({ team: { ...TEAM, until: '2025-01-31' } }))
      .refuses('ORGANISATION_TEAM_DATES_INVALID', { from: '2024-07-01', until: '2025-01-31' });
    nothing
      .when(formTeam({ team: { ...TEAM, head: 'p-nobody' } }))
      .refuses('ORGANISATION_TEAM_PERSON_UNKNOWN', { person: 'p-nobody' });
    nothing
      .when(formTeam({ team: { ...TEAM, head: 'p-clerk' } }))
      .refuses('ORGANISATION_TEAM_HEAD_UNFIT', { head: 'p-clerk' });
    const onlyHead = {
      team: { ...TEAM, members: [] },
      staff: [HEAD_OF_U05, { ...OFFICE, person: 'p-head', roles: ['head'] as const }],
    };
    nothing.when(formTeam(onlyHead)).refuses('ORGANISATION_TEAM_WITHOUT_CLERK');
    nothing.when(formTeam({ team: { ...TEAM, lead: 'u99' } })).refuses('UNIT_UNKNOWN', { unit: 'u99' });
  });

  const dissolvedInto = (unit: string): OrganisationEvent => ({
    type: 'TeamDissolved',
    data: {
      ...(merged().data as object),
      ...{ change: 'e1', units: ['z01'] },
      handed: [{ indicator: '2-1', from: 'z01', to: [{ unit, percent: 100 }] }],
    } as never,
  });

  it('is dissolved, and what it was given goes back to where it came from', () => {
    withTeam.when(endTeam()).then([proposed({ ...{ change: 'e1', kind: 'team-end', units: ['z01'] } })]);
    const ending = [
      teamProposed(),
      teamFormed(),
      proposed({ change: 'e1', kind: 'team-end', units: ['z01'] }),
    ];
    given(organisationDecider, ending)
      .when(confirm({ change: 'e1', carried: [{ indicator: '2-1', unit: 'z01' }] }))
      .then([dissolvedInto('u07')]);
  });

  // It went back to the team itself, which was gone, and nobody could score it any more.
  it('leaves what it was given to its successor where it had taken over the giver', () => {
    const swallowed = [
      teamProposed(),
      teamFormed(),
      proposed({ change: 'm2', units: ['u07'], into: 'z01' }),
      merged({ change: 'm2', units: ['u07'], into: 'z01', handed: [] }),
      proposed({ change: 'e1', kind: 'team-end', units: ['z01'] }),
    ];
    given(organisationDecider, swallowed)
      .when(confirm({ change: 'e1', carried: [{ indicator: '2-1', unit: 'z01' }] }))
      .then([dissolvedInto('u05')]);
  });

  it('ends as a team, and no other unit does', () => {
    withTeam
      .when(propose({ change: 'm2', units: ['z01'] }))
      .refuses('ORGANISATION_NOT_A_TEAM', { unit: 'z01' });
    nothing.when(endTeam({ units: ['u02'] })).refuses('ORGANISATION_NOT_A_TEAM', { unit: 'u02' });
  });
});

describe('indicators behind a handover', () => {
  const joint = indicator({
    id: '1-2',
    units: [
      { unit: 'u02', share: 3, role: 'lead' },
      { unit: 'u05', share: 1, role: 'assisting' },
    ],
  });

  it('are carried by who takes over, with both shares and in the better place', () => {
    expect(handOver([joint], HANDED)[0]?.units).toEqual([{ unit: 'u05', share: 1, role: 'lead' }]);
  });

  it('are divided by percent of what is handed on, and keep the shares of the others', () => {
    const shared = indicator({
      id: '2-1',
      units: [
        { unit: 'u07', share: 1 },
        { unit: 'u14', share: 1 },
      ],
    });
    expect(handOver([shared, joint], [SHARED])).toEqual([
      {
        ...shared,
        units: [
          { unit: 'z01', share: 3 },
          { unit: 'u07', share: 2 },
          { unit: 'u14', share: 5 },
        ],
      },
      joint,
    ]);
  });
});
