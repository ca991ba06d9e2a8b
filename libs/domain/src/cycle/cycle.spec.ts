import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../core/actor.js';
import { deputyOf } from '../core/testing/deputy.js';
import { given } from '../core/testing/given.js';
import type { ApprovalRule, StageDefinition, StageId } from '../scheme/scheme.js';
import { counts } from './counting-stages.js';
import type { Blocker, CycleCommand } from './commands.js';
import { cycleDecider } from './decide.js';
import { cycleStream, type CycleEvent, type CycleOpened } from './events.js';

type CommandOf<Type extends CycleCommand['type']> = Extract<CycleCommand, { type: Type }>;

const OFFICER: Actor = { person: 'p-office', roles: ['office'], unit: 'u14', heads: [] };
const SUPERVISOR: Actor = { person: 'p-supervisor', roles: ['supervisor'], heads: ['u05'] };
const DEPUTY: Actor = { person: 'p-deputy', roles: ['supervisor'], heads: [] };
const CHAIR: Actor = { person: 'p-chair', roles: ['chair'], heads: [] };

const NONE: ApprovalRule = { kind: 'none' };
const IN_TURN: ApprovalRule = { kind: 'sequence', roles: ['supervisor', 'chair'] };
const TWO_OF: ApprovalRule = { kind: 'any', roles: ['supervisor', 'chair'], need: 2 };

/** Drafting moves on by the request, execution needs two in turn, verification and evaluation leave together. */
const STAGES: readonly StageDefinition[] = [
  { id: 'drafting', approvals: NONE },
  { id: 'execution', approvals: IN_TURN },
  { id: 'verification', approvals: TWO_OF },
  { id: 'evaluation', beside: 'verification', approvals: NONE },
  { id: 'computation', approvals: NONE },
];

const YEAR: CycleOpened['data'] = {
  cycle: 'y2024',
  name: '2024年度绩效考评',
  organisation: '应急管理局',
  year: 2024,
  period: { from: '2024-01-01', to: '2024-12-31' },
  quarters: [
    { quarter: 1, from: '2024-01-01', to: '2024-03-31' },
    { quarter: 2, from: '2024-04-01', to: '2024-06-30' },
    { quarter: 3, from: '2024-07-01', to: '2024-09-30' },
    { quarter: 4, from: '2024-10-01', to: '2024-12-31' },
  ],
  scheme: { id: 'demo', version: 1 },
  units: [
    { id: 'u05', name: '防汛科', aliases: ['防汛抗旱科'], rankingGroup: '科室' },
    { id: 'u14', name: '办公室', aliases: [], rankingGroup: '科室' },
  ],
  officeUnit: 'u14',
  leaders: [{ person: 'p-supervisor', post: '副组长·应急救援', heads: ['u05'] }],
};

const opened: CycleEvent = { type: 'CycleOpened', data: YEAR };
const stageOpened = (stage: StageId): CycleEvent => ({ type: 'StageOpened', data: { stage } });
const stageClosed = (stage: StageId): CycleEvent => ({ type: 'StageClosed', data: { stage } });
const SEEN = 'assessment-y2024_1-2-3@9';
const requested = (from: StageId, to: StageId): CycleEvent => ({
  type: 'StageTransitionRequested',
  data: { request: 'r1', from, to, requestedBy: 'p-office', requesterUnit: 'u14', seen: SEEN },
});
const approved = (actor: Actor, as: 'supervisor' | 'chair'): CycleEvent => ({
  type: 'StageTransitionApproved',
  data: { request: 'r1', approvedBy: actor.person, as, seen: SEEN },
});
const returned: CycleEvent = {
  type: 'StageTransitionReturned',
  data: { request: 'r1', returnedBy: 'p-supervisor', reason: '二季度未检查' },
};

const open = (change: Partial<CommandOf<'OpenCycle'>> = {}): CycleCommand => ({
  type: 'OpenCycle',
  ...YEAR,
  stages: STAGES,
  parentKnown: false,
  ...change,
});
const request = (from: StageId, change: Partial<CommandOf<'RequestTransition'>> = {}): CycleCommand => ({
  type: 'RequestTransition',
  request: 'r1',
  from,
  stages: STAGES,
  blockers: [],
  seen: SEEN,
  actor: OFFICER,
  ...change,
});
const approve = (actor: Actor, change: Partial<CommandOf<'ApproveTransition'>> = {}): CycleCommand => ({
  type: 'ApproveTransition',
  request: 'r1',
  stages: STAGES,
  blockers: [],
  submitters: [],
  seen: SEEN,
  actor,
  ...change,
});
const sendBack = (change: Partial<CommandOf<'ReturnTransition'>> = {}): CycleCommand => ({
  type: 'ReturnTransition',
  request: 'r1',
  reason: '二季度未检查',
  actor: SUPERVISOR,
  stages: STAGES,
  submitters: [],
  resultDecided: false,
  ...change,
});

const at = (...stages: readonly StageId[]): readonly CycleEvent[] => [opened, ...stages.map(stageOpened)];
const pending = [...at('execution'), requested('execution', 'verification')];
const pendingBeside = [...at('verification', 'evaluation'), requested('verification', 'computation')];
const blockers: readonly Blocker[] = [{ code: 'SCORE_NOT_VERIFIED', subject: '1-2-3' }];

describe('a cycle', () => {
  it('opens with the first stage of its scheme', () => {
    given(cycleDecider, [])
      .when(open())
      // Opening is refused, not passed over, when the cycle is there: another one would be meant.
      .thenRepeatable([opened, stageOpened('drafting')]);
    given(cycleDecider, at('drafting')).when(open()).refuses('CYCLE_ALREADY_OPEN', { cycle: 'y2024' });
  });

  it('is known before anything moves in it', () => {
    for (const command of [request('drafting'), approve(CHAIR), sendBack()]) {
      given(cycleDecider, []).when(command).refuses('CYCLE_UNKNOWN');
    }
  });

  it('of a month has no quarters, and stands under a year that has been opened', () => {
    const month = { ...YEAR, cycle: 'm04', quarters: [], parent: 'y2024' };
    const april = open({ ...month, parentKnown: true });
    given(cycleDecider, [])
      .when(april)
      .thenRepeatable([{ type: 'CycleOpened', data: month }, stageOpened('drafting')]);
    given(cycleDecider, [])
      .when(open({ ...month, parentKnown: false }))
      .refuses('CYCLE_PARENT_UNKNOWN', { parent: 'y2024' });
  });

  it('has all four quarters or none', () => {
    given(cycleDecider, [])
      .when(open({ quarters: YEAR.quarters.slice(0, 2) }))
      .refuses('CYCLE_QUARTERS_INVALID');
  });

  it('has a period with its quarters inside, in order and apart', () => {
    const [first, second] = YEAR.quarters as [
      CycleOpened['data']['quarters'][0],
      CycleOpened['data']['quarters'][0],
    ];
    const empty = given(cycleDecider, []);
    empty.when(open({ period: { from: '2024-12-31', to: '2024-01-01' } })).refuses('CYCLE_PERIOD_INVALID');
    const wrong = [
      [second, first],
      [first, { ...second, from: '2024-03-31' }],
      [first, { ...second, to: '2025-01-01' }],
      [{ ...first, from: '2024-04-01' }, second],
    ];
    for (const quarters of wrong) {
      empty
        .when(open({ quarters }))
        .refuses('CYCLE_QUARTERS_INVALID', { from: '2024-01-01', to: '2024-12-31' });
    }
  });

  it('has units, each once by id and by every name, the office among them', () => {
    const [flood, office] = YEAR.units as [CycleOpened['data']['units'][0], CycleOpened['data']['units'][0]];
    const empty = given(cycleDecider, []);
    empty.when(open({ units: [] })).refuses('CYCLE_WITHOUT_UNITS');
    empty.when(open({ units: [flood, { ...office, id: 'u05' }] })).refuses('UNIT_REPEATED', { unit: 'u05' });
    empty
      .when(open({ units: [flood, { ...office, name: '防汛抗旱科' }] }))
      .refuses('UNIT_REPEATED', { unit: '防汛抗旱科' });
    empty.when(open({ officeUnit: 'u99' })).refuses('UNIT_UNKNOWN', { unit: 'u99' });
  });

  it('has units that belong to units of its own, none to itself by way of others', () => {
    const [flood, office] = YEAR.units as [CycleOpened['data']['units'][0], CycleOpened['data']['units'][0]];
    const empty = given(cycleDecider, []);
    const under = (a?: string, b?: string) =>
      open({
        units: [
          { ...flood, ...(a && { parent: a }) },
          { ...office, ...(b && { parent: b }) },
        ],
      });
    empty.when(under('u99')).refuses('UNIT_UNKNOWN', { unit: 'u99' });
    empty.when(under(flood.id)).refuses('UNIT_PARENT_CIRCULAR', { unit: flood.id });
    empty.when(under(office.id, flood.id)).refuses('UNIT_PARENT_CIRCULAR', { unit: flood.id });
  });

  it('has a stream whose name carries ids only', () => {
    expect(cycleStream('y2024')).toBe('cycle-y2024');
    expect(() => cycleStream('2024年度')).toThrow(RangeError);
  });
});

describe('a stage transition', () => {
  it('that needs no approval moves on by the request', () => {
    given(cycleDecider, at('drafting'))
      .when(request('drafting'))
      .then([requested('drafting', 'execution'), stageClosed('drafting'), stageOpened('execution')]);
  });

  it('waits for its approvals in turn and then moves on', () => {
    given(cycleDecider, at('execution'))
      .when(request('execution'))
      .then([requested('execution', 'verification')]);
    given(cycleDecider, pending)
      .when(approve(SUPERVISOR))
      .then([approved(SUPERVISOR, 'supervisor')]);
    given(cycleDecider, [...pending, approved(SUPERVISOR, 'supervisor')])
      .when(approve(CHAIR))
      .then([
        approved(CHAIR, 'chair'),
        stageClosed('execution'),
        stageOpened('verification'),
        stageOpened('evaluation'),
      ]);
  });

  it('closes all stages that run beside each other, after so many approvals in any order', () => {
    given(cycleDecider, pendingBeside)
      .when(approve(CHAIR))
      .then([approved(CHAIR, 'chair')]);
    given(cycleDecider, [...pendingBeside, approved(CHAIR, 'chair')])
      .when(approve(DEPUTY))
      .then([
        approved(DEPUTY, 'supervisor'),
        stageClosed('verification'),
        stageClosed('evaluation'),
        stageOpened('computation'),
      ]);
    given(cycleDecider, at('verification', 'evaluation'))
      .when(request('evaluation'))
      .then([requested('evaluation', 'computation')]);
  });

  it('is never approved or returned by the requester, nor approved twice by one person', () => {
    const requester: Actor = { ...SUPERVISOR, person: 'p-office' };
    given(cycleDecider, pending).when(approve(requester)).refuses('APPROVER_IS_REQUESTER');
    given(cycleDecider, pending)
      .when(sendBack({ actor: requester }))
      .refuses('APPROVER_IS_REQUESTER');
    const both: Actor = { ...CHAIR, roles: ['chair', 'supervisor'] };
    given(cycleDecider, [...pendingBeside, approved(both, 'chair')])
      .when(approve(both))
      .then([]);
    given(cycleDecider, [...pendingBeside, approved(both, 'chair'), approved(DEPUTY, 'supervisor')])
      .when(approve(both))
      .refuses('APPROVER_ALREADY_APPROVED');
  });

  it('is approved by whose turn it is', () => {
    given(cycleDecider, pending)
      .when(approve(CHAIR))
      .refuses('APPROVER_NOT_IN_TURN', { roles: ['supervisor'] });
    given(cycleDecider, [...pending, approved(SUPERVISOR, 'supervisor')])
      .when(approve(DEPUTY))
      .refuses('APPROVER_NOT_IN_TURN', { roles: ['chair'] });
  });

  it('is returned with a reason and can be requested again', () => {
    given(cycleDecider, pending).when(sendBack()).then([returned]);
    given(cycleDecider, pending)
      .when(sendBack({ reason: ' ' }))
      .refuses('REASON_MISSING');
    given(cycleDecider, [...pending, returned])
      .when(request('execution', { request: 'r2' }))
      .then([
        {
          type: 'StageTransitionRequested',
          data: {
            ...{ request: 'r2', from: 'execution', to: 'verification' },
            ...{ requestedBy: 'p-office', requesterUnit: 'u14', seen: SEEN },
          },
        },
      ]);
  });

  it('does not begin or end while something blocks the way out', () => {
    const params = { stage: 'execution', count: 1, blockers: ['SCORE_NOT_VERIFIED:1-2-3'] };
    given(cycleDecider, at('execution'))
      .when(request('execution', { blockers }))
      .refuses('STAGE_BLOCKED', params);
    given(cycleDecider, pending).when(approve(SUPERVISOR, { blockers })).refuses('STAGE_BLOCKED', params);
  });

  it('leaves a stage that is declared, open and not the last', () => {
    const drafting = given(cycleDecider, at('drafting'));
    drafting.when(request('follow-up')).refuses('STAGE_UNKNOWN', { stage: 'follow-up' });
    drafting.when(request('execution')).refuses('STAGE_NOT_OPEN', { stage: 'execution', open: ['drafting'] });
    given(cycleDecider, at('computation'))
      .when(request('computation'))
      .refuses('STAGE_IS_LAST', { stage: 'computation' });
  });

  it('is the only one at a time', () => {
    given(cycleDecider, pending)
      .when(request('execution', { request: 'r2' }))
      .refuses('TRANSITION_PENDING', { request: 'r1' });
    given(cycleDecider, pending).when(request('execution')).then([]);
  });

  it('is decided on while it is pending', () => {
    given(cycleDecider, at('execution'))
      .when(approve(SUPERVISOR))
      .refuses('TRANSITION_UNKNOWN', { request: 'r1' });
    given(cycleDecider, pending)
      .when(sendBack({ request: 'r9' }))
      .refuses('TRANSITION_UNKNOWN', { request: 'r9' });
    given(cycleDecider, [...pending, returned])
      .when(approve(CHAIR))
      .refuses('TRANSITION_UNKNOWN', { request: 'r1' });
  });
});

describe('a fact', () => {
  it.each<readonly [string, readonly StageId[], boolean]>([
    ['ProgressReported', ['execution'], true],
    ['ProgressReported', ['verification', 'evaluation'], false],
    ['ScoreVerified', ['verification', 'evaluation'], true],
    ['ScoreVerified', ['computation'], false],
    ['LeaderSheetSubmitted', ['verification', 'evaluation'], true],
    ['BallotCast', [], false],
    ['EvidenceSubmitted', [], true],
  ])('%s in %j counts: %s', (type, stages, counted) => {
    expect(counts(type, stages)).toBe(counted);
  });
});

describe('who heads what in a cycle', () => {
  it('is a unit of the cycle, so that a recusal is never about nobody', () => {
    given(cycleDecider, [])
      .when(open({ leaders: [{ person: 'p-supervisor', post: '副组长', heads: ['u05', 'u99'] }] }))
      .refuses('UNIT_UNKNOWN', { unit: 'u99' });
  });
});

describe('an answer to a transition that was decided', () => {
  const decidedBy = (event: CycleEvent) => given(cycleDecider, [...pending, event]);

  it('changes nothing when it is the same again', () => {
    decidedBy(returned).when(sendBack()).then([]);
    decidedBy(approved(SUPERVISOR, 'supervisor')).when(approve(SUPERVISOR)).then([]);
  });

  it('is refused when the same person answers otherwise: an approval after the own return moves nothing', () => {
    decidedBy(returned).when(approve(SUPERVISOR)).refuses('TRANSITION_UNKNOWN', { request: 'r1' });
    given(cycleDecider, [
      ...pending,
      approved(SUPERVISOR, 'supervisor'),
      approved(CHAIR, 'chair'),
      stageClosed('execution'),
      stageOpened('verification'),
    ])
      .when(sendBack({ actor: CHAIR }))
      .refuses('TRANSITION_UNKNOWN', { request: 'r1' });
  });
});

describe('countersigning', () => {
  const stages = STAGES.map((stage): StageDefinition =>
    stage.id === 'execution'
      ? { ...stage, approvals: { kind: 'countersign', roles: ['supervisor', 'chair'], persons: ['p-named'] } }
      : stage,
  );
  const named: Actor = { person: 'p-named', roles: ['supervisor'], heads: [] };
  const byName: CycleEvent = {
    type: 'StageTransitionApproved',
    data: { request: 'r1', approvedBy: 'p-named', as: 'supervisor', seat: 'named', seen: SEEN },
  };

  it('asks all of the roles and persons, in any order', () => {
    given(cycleDecider, pending).when(approve(named, { stages })).then([byName]);
    given(cycleDecider, [...pending, approved(CHAIR, 'chair'), byName])
      .when(approve(SUPERVISOR, { stages }))
      .then([
        approved(SUPERVISOR, 'supervisor'),
        stageClosed('execution'),
        stageOpened('verification'),
        stageOpened('evaluation'),
      ]);
  });

  it('takes nobody else once a role has been given', () => {
    given(cycleDecider, [...pending, approved(SUPERVISOR, 'supervisor')])
      .when(approve(DEPUTY, { stages }))
      .refuses('APPROVER_NOT_IN_TURN', { roles: ['chair', 'p-named'] });
  });
});

describe('an added approver', () => {
  const add = (change: Partial<CommandOf<'AddApprover'>> = {}): CycleCommand => ({
    ...{ type: 'AddApprover', request: 'r1', person: 'p-deputy', known: DEPUTY, reason: '涉及其分管领域' },
    ...{ stages: STAGES, submitters: [], actor: OFFICER, ...change },
  });
  const added: CycleEvent = {
    type: 'TransitionApproverAdded',
    data: { request: 'r1', person: 'p-deputy', addedBy: 'p-office', reason: '涉及其分管领域' },
  };
  const byAdded: CycleEvent = {
    type: 'StageTransitionApproved',
    data: { request: 'r1', approvedBy: 'p-deputy', as: 'supervisor', seat: 'added', seen: SEEN },
  };

  it('is asked by the office or by whose turn it is', () => {
    given(cycleDecider, pending).when(add()).then([added]);
    given(cycleDecider, pending)
      .when(add({ actor: SUPERVISOR }))
      .then([{ ...added, data: { ...added.data, addedBy: 'p-supervisor' } }]);
    given(cycleDecider, pending)
      .when(add({ actor: CHAIR }))
      .refuses('APPROVER_NOT_IN_TURN');
  });

  it('must approve too before the stage ends', () => {
    given(cycleDecider, [...pending, added, approved(SUPERVISOR, 'supervisor')])
      .when(approve(CHAIR))
      .then([approved(CHAIR, 'chair')]);
    given(cycleDecider, [...pending, added, approved(SUPERVISOR, 'supervisor'), approved(CHAIR, 'chair')])
      .when(approve(DEPUTY))
      .then([byAdded, stageClosed('execution'), stageOpened('verification'), stageOpened('evaluation')]);
  });

  it('is another leader, without a part in the matter, and asked once', () => {
    const waiting = given(cycleDecider, pending);
    waiting.when(add({ known: null })).refuses('ADDED_APPROVER_UNKNOWN', { person: 'p-deputy' });
    waiting.when(add({ known: { ...DEPUTY, roles: ['clerk'] } })).refuses('ADDED_APPROVER_UNKNOWN');
    waiting
      .when(add({ person: 'p-office', known: { ...OFFICER, roles: ['office', 'supervisor'] } }))
      .refuses('APPROVER_IS_REQUESTER');
    waiting.when(add({ submitters: ['p-deputy'] })).refuses('APPROVER_OF_SUBMISSION', { person: 'p-deputy' });
    waiting.when(add({ reason: ' ' })).refuses('REASON_MISSING');
    given(cycleDecider, [...pending, added])
      .when(add({ actor: SUPERVISOR }))
      .refuses('ADDED_APPROVER_ALREADY_ASKED', { person: 'p-deputy' });
  });
});

describe('who decides on a transition', () => {
  it('works elsewhere than who asked for it', () => {
    for (const actor of [{ ...SUPERVISOR, unit: 'u14' }, deputyOf('p-leader', SUPERVISOR, 'u14')])
      given(cycleDecider, pending)
        .when(approve(actor))
        .refuses('APPROVER_OF_REQUESTING_UNIT', { unit: 'u14' });
  });

  it('had no part in what is handed in with it', () => {
    const submitters = ['p-supervisor'];
    given(cycleDecider, pending).when(approve(SUPERVISOR, { submitters })).refuses('APPROVER_OF_SUBMISSION');
    given(cycleDecider, pending).when(sendBack({ submitters })).refuses('APPROVER_OF_SUBMISSION');
  });

  it('may be a deputy, who is held to what the principal is held to', () => {
    const acting = deputyOf('p-supervisor', DEPUTY);
    const forPrincipal: CycleEvent = {
      type: 'StageTransitionApproved',
      data: {
        ...{ request: 'r1', approvedBy: 'p-deputy', as: 'supervisor' },
        ...{ onBehalfOf: 'p-supervisor', seen: SEEN },
      },
    };
    given(cycleDecider, pending).when(approve(acting)).then([forPrincipal]);
    given(cycleDecider, pendingBeside).when(approve(acting)).then([forPrincipal]);
    for (const both of [SUPERVISOR, DEPUTY]) {
      given(cycleDecider, [...pendingBeside, forPrincipal, approved(CHAIR, 'chair')])
        .when(approve(both))
        .refuses('APPROVER_ALREADY_APPROVED');
      // Also when theirs was the last one: in one's own name it is another approval.
      given(cycleDecider, [...pendingBeside, forPrincipal])
        .when(approve(both))
        .refuses('APPROVER_ALREADY_APPROVED');
    }
    given(cycleDecider, pending)
      .when(sendBack({ actor: acting }))
      .then([
        {
          type: 'StageTransitionReturned',
          data: {
            ...{ request: 'r1', returnedBy: 'p-deputy', onBehalfOf: 'p-supervisor' },
            reason: '二季度未检查',
          },
        },
      ]);
    given(cycleDecider, [...pending, forPrincipal])
      .when(approve({ ...SUPERVISOR, roles: ['chair'] }))
      .refuses('APPROVER_ALREADY_APPROVED');
    given(cycleDecider, pending)
      .when(approve(acting, { submitters: ['p-supervisor'] }))
      .refuses('APPROVER_OF_SUBMISSION', { person: 'p-supervisor' });
  });
});

describe('a return to an earlier stage', () => {
  const stages = STAGES.map((stage): StageDefinition =>
    stage.id === 'verification' ? { ...stage, returnsTo: ['execution'] } : stage,
  );
  const waiting = given(cycleDecider, pendingBeside);
  const moves = [stageClosed('verification'), stageClosed('evaluation'), stageOpened('execution')];

  it('closes what is open and opens the named stage again', () => {
    waiting.when(sendBack({ stages, to: 'execution' })).then([
      {
        type: 'StageTransitionReturned',
        data: { request: 'r1', returnedBy: 'p-supervisor', reason: '二季度未检查', to: 'execution' },
      },
      ...moves,
    ]);
  });

  it('leads where the scheme says, and never behind a decision', () => {
    waiting
      .when(sendBack({ stages, to: 'drafting' }))
      .refuses('STAGE_NOT_RETURNABLE', { from: 'verification', to: 'drafting', allowed: ['execution'] });
    waiting
      .when(sendBack({ stages, to: 'execution', resultDecided: true }))
      .refuses('RETURN_BEHIND_DECISION', { to: 'execution' });
  });

  it('needs no request where nobody has asked to move on', () => {
    const back: CycleCommand = {
      ...{ type: 'ReturnStage', request: 'b1', from: 'evaluation', to: 'execution', reason: '会议要求复核' },
      ...{ actor: CHAIR, stages, submitters: [], resultDecided: false },
    };
    given(cycleDecider, at('verification', 'evaluation'))
      .when(back)
      .then([
        {
          type: 'StageTransitionReturned',
          data: {
            ...{ request: 'b1', returnedBy: 'p-chair', reason: '会议要求复核' },
            ...{ from: 'evaluation', to: 'execution' },
          },
        },
        ...moves,
      ]);
    waiting.when(back).refuses('TRANSITION_PENDING', { request: 'r1' });
    given(cycleDecider, at('execution')).when(back).refuses('STAGE_NOT_OPEN');
  });
});

describe('a forced transition', () => {
  const force = (change: Partial<CommandOf<'ForceTransition'>> = {}): CycleCommand => ({
    ...{ type: 'ForceTransition', request: 'f1', from: 'execution', reason: '上级要求按期完成' },
    ...{ stages: STAGES, blockers, submitters: [], seen: SEEN, actor: CHAIR, ...change },
  });
  const forced = (over: object = {}): CycleEvent => ({
    type: 'StageTransitionForced',
    data: {
      ...{ request: 'f1', ...over, from: 'execution', to: 'verification', forcedBy: 'p-chair' },
      reason: '上级要求按期完成',
      blockers: [{ code: 'SCORE_NOT_VERIFIED', subject: '1-2-3', units: [] }],
      seen: SEEN,
    },
  });
  const moves = [stageClosed('execution'), stageOpened('verification'), stageOpened('evaluation')];

  it('keeps what blocked as it was, and overrules a request that waits', () => {
    given(cycleDecider, at('execution'))
      .when(force())
      .then([forced(), ...moves]);
    given(cycleDecider, pending)
      .when(force())
      .then([forced({ over: 'r1' }), ...moves]);
  });

  it('has a reason, something to force, and nothing that later stages stand on', () => {
    const open = given(cycleDecider, at('execution'));
    open.when(force({ reason: '' })).refuses('REASON_MISSING');
    open.when(force({ blockers: [] })).refuses('NOTHING_TO_FORCE', { stage: 'execution' });
    open
      .when(force({ blockers: [...blockers, { code: 'RESULT_NOT_COMPUTED', subject: 'y2024' }] }))
      .refuses('BLOCKER_NOT_FORCEABLE', { blocker: 'RESULT_NOT_COMPUTED:y2024' });
    given(cycleDecider, pending)
      .when(force({ actor: { ...CHAIR, person: 'p-office' } }))
      .refuses('APPROVER_IS_REQUESTER');
  });
});
