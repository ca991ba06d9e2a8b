import { describe, expect, it } from '@jest/globals';
import type { Actor, Role } from '@kaoping/domain';
import * as say from '../testing/index.js';
import {
  CYCLE,
  given,
  planInForce,
  stageClosed,
  stageOpened,
  testIndicators,
  verifying,
  type Telling,
} from '../testing/index.js';
import type { Views } from '../views.js';
import { withoutHandedOver } from './work-of-deputy.js';

const actor = (role: Role, rest: Partial<Actor> = {}): Actor => ({
  person: `p-${role}`,
  roles: [role],
  heads: [],
  ...rest,
});
const clerk = (unit: string) => actor('clerk', { unit });
const office = actor('office', { unit: 'u04' });
const chair = actor('chair', { person: 'l1' });
const supervisor = actor('supervisor', { person: 'l2', heads: ['u03'] });

const waits = (views: Views, who: Actor, today = '2024-08-05') =>
  views.worklist.of(CYCLE, who, today).map(({ code, subject }) => `${code} ${subject}`);

const selfEvaluating = [...planInForce(), stageClosed('execution'), stageOpened('self-evaluation')];
const thenVerified = [stageClosed('self-evaluation'), stageOpened('verification')];

describe('the worklist', () => {
  it('asks a clerk for a report on every indicator that has none in the quarter of today', () => {
    const views = given(
      planInForce(),
      say.progressReported({ indicator: '1-2', unit: 'u02', asOf: '2024-07-31' }),
    );
    expect(waits(views, clerk('u02'))).toEqual(['PROGRESS_TO_REPORT 2-1']);
    expect(waits(views, clerk('u02'), '2024-10-01')).toEqual([
      'PROGRESS_TO_REPORT 1-2',
      'PROGRESS_TO_REPORT 2-1',
    ]);
  });

  it('asks the lead unit alone to score and file a joint indicator', () => {
    const views = given(selfEvaluating, say.selfScoreGiven({ indicator: '2-1', unit: 'u02' }));
    expect(waits(views, clerk('u02'))).toEqual(['SELF_SCORE_TO_GIVE 1-2', 'ASSESSMENT_TO_FILE 2-1']);
    expect(waits(views, clerk('u03'))).toEqual([]);
  });

  it('hands a filed assessment from head to office, and a returned one back with its deadline', () => {
    const filed = [...selfEvaluating, say.selfScoreGiven(), say.assessmentFiled()];
    expect(waits(given(filed), actor('head', { unit: 'u01' }))).toEqual(['ASSESSMENT_TO_CONFIRM 1-1']);
    const confirmed = [...filed, say.assessmentConfirmed()];
    expect(waits(given(confirmed), office)).not.toContain('ASSESSMENT_TO_OPEN 1-1');
    expect(waits(given(confirmed, thenVerified), office)).toContain('ASSESSMENT_TO_OPEN 1-1');
    const opened = [...confirmed, ...thenVerified, say.assessmentOpened()];
    expect(waits(given(opened), office)).toContain('SCORE_TO_VERIFY 1-1');
    const [returned] = given(opened, say.assessmentReturned()).worklist.of(CYCLE, clerk('u01'), '2024-12-10');
    expect(returned).toMatchObject({ code: 'ASSESSMENT_TO_AMEND', subject: '1-1', due: '2024-12-20' });
  });

  it("sends the scores of the office's own unit to a leader from outside it", () => {
    const views = given(selfEvaluating, thenVerified, say.assessmentOpened({ indicator: '2-2' }));
    expect(waits(views, office)).not.toContain('SCORE_TO_VERIFY 2-2');
    expect(waits(views, chair)).toEqual(['SCORE_TO_VERIFY 2-2']);
    expect(waits(views, actor('supervisor', { heads: ['u04'] }))).toEqual([]);
  });

  it('asks the office to open a check once the quarter is over, and to close it once it is open', () => {
    expect(waits(given(planInForce()), office, '2024-06-30')).toEqual(['QUARTER_TO_OPEN 1']);
    expect(waits(given(planInForce(), say.quarterOpened()), office, '2024-07-01')).toEqual([
      'QUARTER_TO_CLOSE 1',
      'QUARTER_TO_OPEN 2',
    ]);
  });

  it('asks unit, inspector and leader for a finding in turn, and nobody about a unit that they head', () => {
    const charges = [{ unit: 'u03', liability: 'direct', points: '1' }] as const;
    const logged = given(planInForce(), say.findingLogged({ charges }));
    expect(waits(logged, clerk('u03'))).toContain('FINDING_TO_ANSWER f1');
    expect(waits(logged, chair)).toEqual(['FINDING_TO_CONFIRM f1']);
    expect(waits(logged, supervisor)).toEqual([]);
    const answered = given(
      planInForce(),
      say.findingLogged({ charges }),
      say.findingAnswered({ unit: 'u03' }),
    );
    expect(waits(answered, clerk('u03'))).not.toContain('FINDING_TO_ANSWER f1');
    expect(waits(answered, actor('inspector', { person: 'i1' }))).toEqual(['FINDING_ANSWERED f1']);
  });

  it('asks the office to verify what a section in charge recorded, and a leader only then', () => {
    const inCharge = { unit: 'u03', recordedBy: 'p-clerk' };
    const recorded = given(planInForce(), say.findingLogged({ inCharge }));
    expect(waits(recorded, office)).toContain('FINDING_TO_VERIFY f1');
    expect(waits(recorded, chair)).toEqual([]);
    const verified = given(planInForce(), say.findingLogged({ inCharge }), say.findingVerified());
    expect(waits(verified, office)).not.toContain('FINDING_TO_VERIFY f1');
    expect(waits(verified, chair)).toEqual(['FINDING_TO_CONFIRM f1']);
    const charges = [{ unit: 'u04', liability: 'direct', points: '1' }] as const;
    const ofOffice = given(planInForce(), say.findingLogged({ inCharge, charges }));
    expect(waits(ofOffice, office)).not.toContain('FINDING_TO_VERIFY f1');
    expect(waits(ofOffice, chair)).toEqual(['FINDING_TO_VERIFY f1']);
  });

  it('asks a unit for its answer until the time is over, a leader from then on, and another for the second signature', () => {
    const answerBy = { until: '2024-08-13', workingDays: 5, calendar: 'weekends' };
    const told = [say.findingLogged({ answerBy })];
    const on = (who: Actor, day: string) => waits(given(planInForce(), told), who, day);
    expect(on(clerk('u01'), '2024-08-13')).toContain('FINDING_TO_ANSWER f1');
    expect(on(chair, '2024-08-13')).toEqual([]);
    expect(on(clerk('u01'), '2024-08-14')).not.toContain('FINDING_TO_ANSWER f1');
    expect(on(chair, '2024-08-14')).toEqual(['FINDING_TO_CONFIRM f1']);
    const signed = given(planInForce(), say.findingLogged(), say.findingSigned({ signedBy: chair.person }));
    expect(waits(signed, chair)).toEqual([]);
    expect(waits(signed, actor('supervisor', { person: 'l9' }))).toEqual(['FINDING_TO_CONFIRM f1']);
  });

  it('leads an order from the plan to its closer, or back through a leader', () => {
    const after = (...told: readonly Telling[]) =>
      given(planInForce(), say.rectificationOrdered({ closer: 'l9' }), ...told);
    const closer = actor('supervisor', { person: 'l9' });
    expect(waits(after(), clerk('u01'))).toContain('RECTIFICATION_TO_PLAN o1');
    expect(waits(after(say.rectificationPlanned()), clerk('u01'))).toContain('RECTIFICATION_TO_REPORT o1');
    const reported = after(say.rectificationReported());
    expect(waits(reported, actor('inspector', { person: 'i1' }))).toEqual(['RECTIFICATION_TO_INSPECT o1']);
    expect(waits(reported, actor('inspector', { person: 'i1', unit: 'u01' }))).toEqual([]);
    const passed = after(say.rectificationInspected());
    expect(waits(passed, closer)).toEqual(['RECTIFICATION_TO_CLOSE o1']);
    expect(waits(passed, chair)).toEqual([]);
    const failed = after(say.rectificationInspected({ outcome: 'failed' }));
    expect(waits(failed, chair)).toEqual(['RECTIFICATION_TO_REPEAT o1']);
    expect(
      failed.worklist.blockers(CYCLE, 'verification').map(({ code, subject }) => [code, subject]),
    ).toContainEqual(['RECTIFICATION_OPEN', 'o1']);
    for (const done of [say.rectificationClosed(), say.rectificationWaived()])
      expect(after(done).worklist.blockers(CYCLE, 'follow-up')).toEqual([]);
    expect(after().worklist.blockers(CYCLE, 'follow-up')).toMatchObject([{ code: 'RECTIFICATION_OPEN' }]);
  });

  it('lists nothing that no open stage takes any more, after a transition that was forced', () => {
    const left = [
      ...selfEvaluating,
      ...[say.selfScoreGiven(), say.assessmentFiled(), say.findingLogged(), say.vetoProposed()],
      ...[say.incentiveClaimed(), say.difficultyDeclared(), say.notApplicableDeclared()],
    ];
    const people = [clerk('u01'), actor('head', { unit: 'u01' }), office, chair, supervisor];
    for (const who of people) expect(waits(given(left), who)).not.toEqual([]);
    const forced = given(left, stageClosed('self-evaluation'), stageOpened('computation'));
    for (const who of people)
      expect(waits(forced, who).filter((line) => line !== 'RESULT_TO_COMPUTE c1')).toEqual([]);
  });

  it('shows a veto to the chair alone, and to another leader where the chair is recused', () => {
    const proposed = given(planInForce(), say.vetoProposed());
    const shown = (who: Actor, chairs: readonly Actor[]) =>
      proposed.worklist.of(CYCLE, who, '2024-08-05', chairs).map(({ code }) => code);
    expect(shown(chair, [chair])).toContain('VETO_TO_CONFIRM');
    expect(shown(supervisor, [chair])).not.toContain('VETO_TO_CONFIRM');
    const heading = { ...chair, heads: ['u02'] };
    expect(shown(actor('supervisor', { person: 'l9' }), [heading])).toContain('VETO_TO_CONFIRM');
    expect(shown(heading, [heading])).not.toContain('VETO_TO_CONFIRM');
  });

  it('asks the approver in turn for a transition, never who requested it', () => {
    const views = given(planInForce(), say.transitionRequested({ requestedBy: 'p-office' }));
    expect(waits(views, supervisor)).toEqual(['TRANSITION_TO_APPROVE r1']);
    expect(waits(views, chair)).toEqual([]);
    expect(waits(views, actor('supervisor', { person: 'p-office' }))).toEqual([]);
  });

  it('asks every leader for a sheet while the evaluation runs', () => {
    const views = given(verifying(), say.sheetSubmitted());
    expect(waits(views, chair)).toEqual([]);
    expect(waits(views, supervisor)).toEqual(['SHEET_TO_FILL l2']);
  });

  it('shows one thing once to somebody with two roles', () => {
    const both = { ...chair, roles: ['chair', 'supervisor'] as const };
    expect(waits(given(planInForce(), say.findingLogged()), both)).toEqual(['FINDING_TO_CONFIRM f1']);
  });

  it('leads a result from its computation to the bulletin', () => {
    const after = (...told: readonly Telling[]) => given(planInForce(), stageClosed('execution'), ...told);
    expect(waits(after(stageOpened('computation')), office)).toEqual(['RESULT_TO_COMPUTE c1']);
    const computed = [say.resultComputed(), stageOpened('decision')];
    expect(waits(after(computed), office)).toEqual(['DECISION_TO_RECORD c1']);
    const noticed = [
      ...computed,
      say.decisionRecorded(),
      stageClosed('decision'),
      stageOpened('public-notice'),
      say.noticeOpened(),
    ];
    expect(waits(after(noticed), chair, '2025-01-27')).toEqual([]);
    expect(waits(after(noticed), chair, '2025-01-28')).toEqual(['RESULT_TO_FINALISE c1']);
    const final = [...noticed, say.resultFinalised(), stageClosed('public-notice'), stageOpened('bulletin')];
    expect(waits(after(final), office)).toEqual(['BULLETIN_TO_ISSUE c1']);
  });
});

describe('a deputy', () => {
  const acting = (units: readonly string[], stages: readonly string[] = []): Actor => ({
    ...chair,
    ...{ person: 'l2', heads: ['u03'] },
    mandate: {
      ...{ cycle: CYCLE, delegation: 'd1', principal: 'l1', from: '2024-08-01', until: '2024-08-10' },
      ...{ units, stages },
    },
  });
  const views = given(planInForce(), say.findingLogged(), say.transitionRequested());

  it('has the work of the principal within stages and units, and it says whose it is', () => {
    expect(views.worklist.of(CYCLE, acting([]), '2024-08-05')).toMatchObject([
      { code: 'FINDING_TO_CONFIRM', subject: 'f1', onBehalfOf: 'l1' },
    ]);
    expect(waits(views, acting(['u01']))).toEqual(['FINDING_TO_CONFIRM f1']);
    expect(waits(views, acting(['u02']))).toEqual([]);
    expect(waits(views, acting([], ['verification']))).toEqual([]);
    expect(waits(given(verifying()), acting([]))).toEqual([]);
  });

  // The principal went on seeing all of it.
  it('has the principal’s new work instead of the principal; what was waiting before stays with both', () => {
    const [item] = views.worklist.of(CYCLE, chair, '2024-08-05');
    const own = item === undefined ? [] : [{ ...item, since: '2024-08-01T01:00:00.000Z' }];
    const items = views.worklist.of(CYCLE, acting([]), '2024-08-05');
    expect(withoutHandedOver(own, [{ from: '2024-08-01', items }])).toEqual([]);
    expect(withoutHandedOver(own, [{ from: '2024-08-02', items }])).toEqual(own);
    expect(withoutHandedOver(own, [{ from: '2024-08-01', items: [] }])).toEqual(own);
  });

  it('is told, and the principal too, from the grant to the last day', () => {
    const granted = given(planInForce(), say.delegationGranted());
    expect(waits(granted, supervisor, '2024-07-31')).toEqual(['ACTING_FOR l1']);
    expect(waits(granted, chair, '2024-08-10')).toEqual(['DEPUTY_NAMED l2']);
    expect([waits(granted, supervisor, '2024-08-11'), waits(granted, chair, '2024-08-11')]).toEqual([[], []]);
    const ended = given(planInForce(), say.delegationGranted(), say.delegationRevoked());
    expect([waits(ended, supervisor), waits(ended, chair)]).toEqual([['DELEGATION_REVOKED l1'], []]);
  });
});

describe('a vote that another ruling has overtaken', () => {
  const noticed = [...verifying(), stageClosed('verification'), stageOpened('public-notice')];
  const appealed = (appeal: string, unit: string) => [
    say.appealFiled({ appeal, unit, item: { kind: 'indicator', subject: '2-1' } }),
    say.appealAccepted({ appeal, unit }),
    say.panelNamed({ appeal, unit, members: ['l1', 'p8', 'p9'] }),
  ];
  const voted = (person: string) =>
    say.appealVoteCast({ appeal: 'a1', unit: 'u02', corrected: '10', votedBy: person });
  const other = { appeal: 'a2', unit: 'u03' };

  // The appeal stayed open, and nobody was told that it waited for them.
  it('waits for its member to vote anew, and says so where it blocks', () => {
    const before = [...noticed, ...appealed('a1', 'u02'), ...appealed('a2', 'u03'), voted('l1')];
    expect(waits(given(before), chair)).not.toContain('APPEAL_TO_VOTE_ANEW a1');
    const ruling = say.appealRuled({
      ...{ ...other, item: { kind: 'indicator', subject: '2-1' }, original: '8', corrected: '10' },
    });
    const after = given(before, ruling);
    expect(waits(after, chair)).toContain('APPEAL_TO_VOTE_ANEW a1');
    const blocking = after.worklist.blockers(CYCLE, 'public-notice').map(({ code }) => code);
    expect(blocking).toContain('APPEAL_VOTES_OVERTAKEN');
    const anew = say.appealVoteCast({
      ...{ appeal: 'a1', unit: 'u02', outcome: 'rejected', corrected: null, votedBy: 'l1' },
    });
    expect(waits(given(before, ruling, anew), chair)).not.toContain('APPEAL_TO_VOTE_ANEW a1');
  });
});

describe('what blocks the way out of a stage', () => {
  const blocks = (stage: Parameters<Views['worklist']['blockers']>[1], ...told: readonly Telling[]) =>
    given(...told)
      .worklist.blockers(CYCLE, stage)
      .map(({ code, subject }) => `${code} ${subject}`);
  const drafted = [say.schemePublished(), say.cycleOpened(), say.planDrafted()];
  const all = testIndicators.map(({ id }) => id);

  it('is a plan that the office has not handed in, then one that is not published', () => {
    expect(blocks('drafting', drafted)).toEqual(['PLAN_NOT_SUBMITTED c1']);
    expect(blocks('drafting', drafted, say.planSubmitted())).toEqual([]);
    expect(blocks('review', drafted, say.planSubmitted())).toEqual(['PLAN_NOT_PUBLISHED c1']);
    expect(blocks('review', planInForce())).toEqual([]);
  });

  it('is each quarter neither closed nor marked unchecked', () => {
    const told = [
      say.quarterUnchecked(),
      say.quarterClosed({ quarter: 2 }),
      say.quarterOpened({ quarter: 3 }),
    ];
    expect(blocks('execution', planInForce(), told)).toEqual([
      'QUARTER_NOT_CHECKED 3',
      'QUARTER_NOT_CHECKED 4',
    ]);
  });

  it('is each assessment that its head has not sent out', () => {
    const confirmed = all.slice(2).map((indicator) => say.assessmentConfirmed({ indicator }));
    expect(blocks('self-evaluation', selfEvaluating, confirmed, say.selfScoreGiven())).toEqual([
      'ASSESSMENT_NOT_CONFIRMED 1-1',
      'SELF_SCORE_MISSING 1-2',
    ]);
  });

  it('is whatever the result would still lack, from scores to ballots', () => {
    const open = [
      say.findingLogged(),
      say.incentiveClaimed(),
      say.scoreVerified(),
      say.sheetSubmitted(),
      say.ballotCast(),
    ];
    expect(blocks('verification', verifying(), open)).toEqual([
      'SCORE_NOT_VERIFIED 1-2',
      'SCORE_NOT_VERIFIED 2-1',
      'SCORE_NOT_VERIFIED 2-2',
      'FINDING_NOT_DECIDED f1',
      'INCENTIVE_NOT_DECIDED i1',
      'LEADER_SHEET_MISSING l2',
      'BALLOTS_BELOW_MINIMUM 1/2',
    ]);
    const done = [
      ...all.map((indicator) => say.scoreVerified({ indicator })),
      ...[
        say.findingConfirmed(),
        say.incentiveGranted(),
        say.leaderAbsent({ person: 'l2' }),
        say.ballotCast('b2'),
      ],
    ];
    expect(blocks('evaluation', verifying(), open, done)).toEqual([]);
  });

  it('a score that landed too late to count unblocks nothing', () => {
    const late = [
      stageClosed('verification'),
      stageClosed('evaluation'),
      say.scoreVerified({ indicator: '2-2' }),
    ];
    expect(blocks('verification', verifying(), late)).toContain('SCORE_NOT_VERIFIED 2-2');
  });

  // It named RESULT_NOT_COMPUTED alone, and the computation refused what nobody was told of.
  it('is before a computation what that would refuse, which came in between the last approval and the way there', () => {
    const slipped = [...planInForce(), say.findingLogged(), stageOpened('computation')];
    expect(blocks('computation', slipped)).toEqual(
      expect.arrayContaining(['FINDING_NOT_DECIDED f1', 'SCORE_NOT_VERIFIED 1-1', 'RESULT_NOT_COMPUTED c1']),
    );
    expect(blocks('computation', slipped, say.resultComputed())).toEqual([]);
  });

  it('is what the archive would leave open for ever, behind the bulletin', () => {
    const recorded = [...planInForce(), say.consequenceRecorded({ ground: { kind: 'criticism', ref: '1' } })];
    expect(blocks('follow-up', recorded)).toEqual(['CONSEQUENCE_NOT_CONFIRMED q1']);
    expect(blocks('follow-up', recorded, say.consequenceConfirmed())).toEqual([]);
    const proposed = [
      ...planInForce(),
      say.resultComputed(),
      say.resultFinalised(),
      say.correctionProposed(),
    ];
    expect(blocks('follow-up', proposed)).toEqual([expect.stringContaining('CORRECTION_NOT_DECIDED')]);
  });

  it('is an entry whose ground has fallen, until it is lifted or upheld', () => {
    const fallen = [
      ...[...planInForce(), say.findingLogged(), say.consequenceRecorded(), say.consequenceConfirmed()],
      ...[say.findingWithdrawn(), say.bulletinIssued()],
    ];
    for (const stage of ['bulletin', 'follow-up'] as const)
      expect(blocks(stage, fallen).filter((one) => one.startsWith('CONSEQ'))).toEqual([
        'CONSEQUENCE_GROUND_FALLEN q1',
      ]);
    const views = given(fallen);
    expect(views.standings.row(CYCLE, 'u02')?.awardsLost).toBe(false);
    for (const settled of [say.consequenceUpheld(), say.consequenceLifted()])
      expect(blocks('follow-up', fallen, settled)).toEqual([]);
    expect(given(fallen, say.consequenceUpheld()).standings.row(CYCLE, 'u02')?.awardsLost).toBe(true);
  });

  it('of an entry that is over costs nobody an award any more', () => {
    const told = [
      say.consequenceRecorded({ ground: { kind: 'criticism', ref: '1' } }),
      say.consequenceConfirmed(),
    ];
    const lostOn = (day: string) => given(planInForce(), told).standings.row(CYCLE, 'u02', day)?.awardsLost;
    expect([lostOn('2025-12-31'), lostOn('2026-01-01')]).toEqual([true, false]);
  });

  it('is the next step of the result, up to its bulletin', () => {
    const computed = [...planInForce(), say.resultComputed()];
    expect([blocks('computation', planInForce()).at(-1), blocks('computation', computed)]).toEqual([
      'RESULT_NOT_COMPUTED c1',
      [],
    ]);
    expect([blocks('decision', computed), blocks('decision', computed, say.decisionRecorded())]).toEqual([
      ['RESULT_NOT_DECIDED c1'],
      [],
    ]);
    expect([
      blocks('public-notice', computed),
      blocks('public-notice', computed, say.resultFinalised()),
    ]).toEqual([['RESULT_NOT_FINALISED c1'], []]);
    expect([blocks('bulletin', computed), blocks('bulletin', computed, say.bulletinIssued())]).toEqual([
      ['BULLETIN_NOT_ISSUED c1'],
      [],
    ]);
    expect(blocks('follow-up', computed)).toEqual([]);
  });

  it('names the units that have it to do', () => {
    const views = given(verifying(), say.findingLogged(), say.incentiveClaimed());
    const found = views.worklist
      .blockers(CYCLE, 'verification')
      .map(({ subject, units }) => [subject, units]);
    expect(found).toEqual(
      expect.arrayContaining([
        ['2-1', ['u02', 'u03']],
        ['f1', ['u01']],
        ['i1', ['u02']],
        ['l2', []],
      ]),
    );
  });

  it('is waived for the computation where the chair moved on over it, and for nothing else', () => {
    const forced = say.transitionForced({
      ...{ from: 'verification', to: 'computation' },
      blockers: [{ code: 'SCORE_NOT_VERIFIED', subject: '1-1', units: ['u01'] }],
    });
    const views = given(verifying(), forced, say.evaluationOver());
    const left = views.worklist.blockersOfComputation(CYCLE).map(({ subject }) => subject);
    expect(left).toEqual(['1-2', '2-1', '2-2', 'l1', 'l2', '0/2']);
  });
});

describe('a stage that opens again', () => {
  const computedOnce = [
    ...verifying(),
    ...say.evaluationOver(),
    stageOpened('computation'),
    say.resultComputed(),
  ];
  const back = [
    ...computedOnce,
    stageClosed('computation'),
    stageOpened('verification'),
    stageOpened('evaluation'),
  ];

  it('keeps the computation on record, shows live scores and seals the marks again', () => {
    const [before, after] = [given(computedOnce), given(back)].map((views) =>
      views.standings.standings(CYCLE),
    );
    expect([before?.phase, before?.sealed]).toEqual(['computed', false]);
    expect([after?.phase, after?.sealed]).toEqual(['provisional', true]);
    expect(given(back).results.result(CYCLE)).toMatchObject({ reopened: true, computed: { number: 1 } });
  });

  it('counts what lands from then on, and never what landed while it was closed', () => {
    const late = say.scoreVerified({ indicator: '1-1' });
    const views = given(
      computedOnce,
      late,
      back.slice(computedOnce.length),
      say.scoreVerified({ indicator: '1-2' }),
    );
    expect([views.standings.isVerified(CYCLE, '1-1'), views.standings.isVerified(CYCLE, '1-2')]).toEqual([
      false,
      true,
    ]);
  });

  // The cycle was stuck: outdated, not to be computed because it was decided, and not to be returned for the same reason.
  it.each([
    ['before it in the log', [stageOpened('verification'), say.decisionRecorded()]],
    ['behind it in the log', [say.decisionRecorded(), stageOpened('verification')]],
  ])('takes a decision that crossed the return for none, %s, and asks for another computation', (_, both) => {
    const crossed = [...computedOnce, stageClosed('computation'), stageOpened('decision'), ...both];
    const views = given(crossed, ...say.evaluationOver(), stageOpened('computation'));
    expect(views.results.result(CYCLE)).toMatchObject({
      ...{ phase: 'computed', decision: null, overtaken: { computation: 1 } },
    });
    expect(views.worklist.blockers(CYCLE, 'computation').at(-1)?.code).toBe('RESULT_OUTDATED');
    expect(waits(views, office)).toEqual(['RESULT_TO_COMPUTE c1']);
  });

  it('lets the decision be made once the result is computed anew', () => {
    const crossed = [...computedOnce, stageOpened('decision'), stageOpened('verification')];
    const views = given(
      [...crossed, say.decisionRecorded(), stageOpened('computation'), say.resultComputed({ number: 2 })],
      [stageOpened('decision'), say.decisionRecorded({ computation: 2 })],
    );
    expect(views.results.result(CYCLE)).toMatchObject({
      ...{ phase: 'decided', decision: { computation: 2 }, overtaken: null },
    });
  });

  it('asks for another computation where what counts has changed', () => {
    const again = [...back, say.scoreVerified(), ...say.evaluationOver(), stageOpened('computation')];
    const views = given(again);
    expect(views.worklist.blockers(CYCLE, 'computation').at(-1)?.code).toBe('RESULT_OUTDATED');
    expect(waits(views, office)).toEqual(['RESULT_TO_COMPUTE c1']);
  });
});
