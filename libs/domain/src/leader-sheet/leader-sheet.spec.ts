import { describe, it } from '@jest/globals';
import type { Actor } from '../core/actor.js';
import { given } from '../core/testing/given.js';
import type { LeaderSheetCommand } from './commands.js';
import { leaderSheetDecider } from './decide.js';
import type { LeaderSheetEvent } from './events.js';
import type { LeaderMarks } from './state.js';

type Change<Type extends LeaderSheetCommand['type']> = Partial<Extract<LeaderSheetCommand, { type: Type }>>;

const LEADER: Actor = { person: 'p-leader', roles: ['supervisor'], heads: ['u01'] };
const OFFICER: Actor = { person: 'p-office', roles: ['office'], unit: 'u14', heads: [] };

const about = { cycle: 'y2024', person: 'p-leader' } as const;
const during = {
  ...about,
  leaders: ['p-leader', 'p-other'],
  openStages: ['verification', 'evaluation'],
  actor: LEADER,
} as const;
const units = ['u01', 'u02', 'u03'];
const all: LeaderMarks = [
  { unit: 'u01', mark: '9.5' },
  { unit: 'u02', mark: '0' },
  { unit: 'u03', mark: '10' },
];

const mark = (change: Change<'MarkLeaderSheet'> = {}): LeaderSheetCommand => ({
  type: 'MarkLeaderSheet',
  ...during,
  units,
  marks: all,
  min: '0',
  max: '10',
  decimals: 1,
  ...change,
});
const submit = (change: Change<'SubmitLeaderSheet'> = {}): LeaderSheetCommand => ({
  type: 'SubmitLeaderSheet',
  ...during,
  units,
  ...change,
});
const recuse = (change: Change<'RecuseLeader'> = {}): LeaderSheetCommand => ({
  type: 'RecuseLeader',
  ...during,
  units,
  unit: 'u02',
  reason: '亲属任职',
  ...change,
});
const recordAbsence = (change: Change<'RecordLeaderAbsence'> = {}): LeaderSheetCommand => ({
  type: 'RecordLeaderAbsence',
  ...during,
  actor: OFFICER,
  reason: '援外',
  ...change,
});

const marked = (marks: LeaderMarks = all): LeaderSheetEvent => ({
  type: 'LeaderSheetMarked',
  data: { ...about, marks },
});
const submitted = (marks: LeaderMarks = all): LeaderSheetEvent => ({
  type: 'LeaderSheetSubmitted',
  data: { ...about, marks },
});
const recused: LeaderSheetEvent = {
  type: 'LeaderRecused',
  data: { ...about, unit: 'u02', reason: '亲属任职' },
};
const absent: LeaderSheetEvent = {
  type: 'LeaderAbsenceRecorded',
  data: { ...about, recordedBy: 'p-office', reason: '援外' },
};

const withdrawAbsence = (change: Change<'WithdrawLeaderAbsence'> = {}): LeaderSheetCommand => ({
  ...(recordAbsence() as Extract<LeaderSheetCommand, { type: 'RecordLeaderAbsence' }>),
  ...{ type: 'WithdrawLeaderAbsence', reason: '提前返岗', ...change },
});
const withdrawn: LeaderSheetEvent = {
  type: 'LeaderAbsenceWithdrawn',
  data: { ...about, withdrawnBy: 'p-office', reason: '提前返岗' },
};

describe('an absence that was recorded', () => {
  // It could not be taken back: whoever came home in time had no say.
  it('is withdrawn with a reason, and the sheet goes on where it was', () => {
    given(leaderSheetDecider, [recused, absent]).when(withdrawAbsence()).then([withdrawn]);
    given(leaderSheetDecider, [absent])
      .when(withdrawAbsence({ reason: ' ' }))
      .refuses('REASON_MISSING');
    given(leaderSheetDecider, [marked(), absent, withdrawn]).when(submit()).then([submitted()]);
    given(leaderSheetDecider, [absent, withdrawn]).when(recordAbsence()).then([absent]);
  });

  it('is there to be withdrawn, as long as the sheets are open', () => {
    given(leaderSheetDecider, [])
      .when(withdrawAbsence())
      .refuses('LEADER_NOT_ABSENT', { person: about.person });
    given(leaderSheetDecider, [marked(), submitted()]).when(withdrawAbsence()).refuses('LEADER_NOT_ABSENT');
    given(leaderSheetDecider, [absent])
      .when(withdrawAbsence({ openStages: ['computation'] }))
      .refuses('LEADER_SHEET_STAGE_CLOSED');
  });
});

describe('a leader sheet', () => {
  it('is drafted, unit by unit if the leader likes, and drafted anew', () => {
    given(leaderSheetDecider, [])
      .when(mark({ marks: all.slice(0, 1) }))
      .then([marked(all.slice(0, 1))]);
    given(leaderSheetDecider, [marked(all.slice(0, 1))])
      .when(mark())
      .then([marked()]);
    given(leaderSheetDecider, [])
      .when(mark({ openStages: ['verification'] }))
      .then([marked()]);
  });

  it('is submitted with a mark for every unit', () => {
    given(leaderSheetDecider, [marked()]).when(submit()).then([submitted()]);
    given(leaderSheetDecider, [marked(all.slice(0, 1))])
      .when(submit())
      .refuses('SHEET_INCOMPLETE', { units: ['u02', 'u03'] });
  });

  it('leaves out the units that the leader is recused from', () => {
    const others = all.filter(({ unit }) => unit !== 'u02');
    given(leaderSheetDecider, [marked()]).when(recuse()).then([recused]);
    given(leaderSheetDecider, [marked(), recused])
      .when(submit())
      .then([submitted(others)]);
    given(leaderSheetDecider, [recused]).when(mark()).refuses('MARK_FOR_RECUSED_UNIT', { unit: 'u02' });
    given(leaderSheetDecider, [])
      .when(recuse({ unit: 'u99' }))
      .refuses('UNIT_UNKNOWN', { unit: 'u99' });
    given(leaderSheetDecider, [])
      .when(recuse({ reason: '' }))
      .refuses('REASON_MISSING');
  });

  it('stands once it is submitted', () => {
    const done = [marked(), submitted()];
    given(leaderSheetDecider, done).when(mark()).refuses('LEADER_SHEET_SUBMITTED');
    given(leaderSheetDecider, done).when(recuse()).refuses('LEADER_SHEET_SUBMITTED');
    given(leaderSheetDecider, done).when(recordAbsence()).refuses('LEADER_SHEET_SUBMITTED');
  });

  it('is not expected of a leader who is away', () => {
    given(leaderSheetDecider, [marked()]).when(recordAbsence()).then([absent]);
    given(leaderSheetDecider, [])
      .when(recordAbsence({ reason: ' ' }))
      .refuses('REASON_MISSING');
    given(leaderSheetDecider, [absent]).when(mark()).refuses('LEADER_ABSENT');
    given(leaderSheetDecider, [marked(), absent]).when(submit()).refuses('LEADER_ABSENT');
  });

  it('is the leader’s own', () => {
    for (const command of [mark, submit, recuse]) {
      given(leaderSheetDecider, [marked()])
        .when(command({ actor: { ...LEADER, person: 'p-other' } }))
        .refuses('LEADER_SHEET_OF_OTHER');
    }
    given(leaderSheetDecider, [])
      .when(mark({ leaders: ['p-other'] }))
      .refuses('LEADER_UNKNOWN', { person: 'p-leader' });
  });

  it('belongs to the evaluation', () => {
    const closed = { open: ['verification'], needed: ['evaluation'] };
    for (const command of [submit, recuse, recordAbsence]) {
      given(leaderSheetDecider, [marked()])
        .when(command({ openStages: ['verification'] }))
        .refuses('LEADER_SHEET_STAGE_CLOSED', closed);
    }
    given(leaderSheetDecider, [])
      .when(mark({ openStages: ['computation'] }))
      .refuses('LEADER_SHEET_STAGE_CLOSED', {
        open: ['computation'],
        needed: ['verification', 'evaluation'],
      });
  });
});

describe('a mark', () => {
  it.each([
    ['MARK_NOT_DECIMAL', '１0', {}],
    ['MARK_NOT_DECIMAL', '', {}],
    ['MARK_TOO_PRECISE', '9.55', { decimals: 1 }],
    ['MARK_OUT_OF_RANGE', '10.1', { min: '0', max: '10' }],
    ['MARK_OUT_OF_RANGE', '-1', { min: '0', max: '10' }],
  ])('is refused as %s when it is %j', (code, value, limits) => {
    given(leaderSheetDecider, [])
      .when(mark({ marks: [{ unit: 'u01', mark: value }] }))
      .refuses(code, { unit: 'u01', mark: value, ...limits });
  });

  it('is given once to a known unit', () => {
    const one = { unit: 'u01', mark: '9' };
    given(leaderSheetDecider, [])
      .when(mark({ marks: [one, one] }))
      .refuses('MARK_REPEATED', { unit: 'u01' });
    given(leaderSheetDecider, [])
      .when(mark({ marks: [{ unit: 'u99', mark: '9' }] }))
      .refuses('UNIT_UNKNOWN', { unit: 'u99' });
  });
});
