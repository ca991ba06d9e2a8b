import { describe, expect, it } from '@jest/globals';
import { EVENT_TYPES } from '@kaoping/domain';
import * as say from './testing/index.js';
import { CYCLE, given, planInForce, verifying, type Told } from './testing/index.js';
import type { Views } from './views.js';

type Case = [told: readonly Told[], ask: (views: Views) => unknown, answer: unknown];

const opened = [say.schemePublished(), say.cycleOpened()];
const drafted = [...opened, say.planDrafted()];
const submitted = [...drafted, say.planSubmitted()];
const pending = [...opened, say.stageOpened('execution'), say.transitionRequested()];
const logged = [...planInForce(), say.findingLogged()];
const ordered = [...planInForce(), say.rectificationOrdered()];
const claimed = [...planInForce(), say.incentiveClaimed()];
const checked = [...planInForce(), say.quarterOpened()];
const verified = [...verifying(), say.scoreVerified()];

const onNotice = [
  ...verified,
  ...say.evaluationOver(),
  say.stageOpened('public-notice'),
  say.resultComputed(),
];
const appealed = [...onNotice, say.appealFiled()];
const final = [say.resultComputed(), say.decisionRecorded(), say.resultFinalised(), say.correctionProposed()];

const cycle = (views: Views) => views.cycles.cycle(CYCLE);
const plan = (views: Views) => views.plans.plan(CYCLE);
const assessment = (views: Views) => views.assessments.assessment(CYCLE, '1-1');
const check = (views: Views) => views.quarterlyChecks.sheet(CYCLE, 1);
const finding = (views: Views) => views.findings.finding(CYCLE, 'f1');
const order = (views: Views) => views.rectifications.rectification(CYCLE, 'o1');
const incentive = (views: Views) => views.incentives.incentive(CYCLE, 'i1');
const veto = (views: Views) => views.vetoes.veto(CYCLE, 'u02');
const entry = (views: Views) => views.consequences.consequence(CYCLE, 'q1');
const vetoInForce = (views: Views) => {
  const found = views.standings.breakdown(CYCLE, 'u02')?.veto;
  return found && { effect: found.effect, reason: found.reason };
};
const sheet = (views: Views) => views.leaderSheets.sheet(CYCLE, 'l1');
const result = (views: Views) => views.results.result(CYCLE);
const appeal = (views: Views) => views.appeals.appeal(CYCLE, 'a1');
/** A ground that needs no event of its own to stand. */
const ground = { kind: 'criticism', ref: '1' } as const;
const standing = (unit: string) => (views: Views) => views.standings.row(CYCLE, unit)?.components;

/** What each event of the domain is seen as, one case a type. */
const SEEN: Readonly<Record<string, Case>> = {
  SchemeVersionPublished: [
    [say.schemePublished()],
    (views) => views.cycles.scheme('s1', 1)?.name,
    '测试办法',
  ],
  CalendarPublished: [
    [say.calendarPublished(), say.calendarPublished({ version: 2, holidays: ['2027-01-01', '2027-02-08'] })],
    (views) => [views.calendars.calendar(2027)?.holidays.length, views.calendars.list().length],
    [2, 2],
  ],
  CycleOpened: [opened, (views) => [cycle(views)?.name, cycle(views)?.units.length], ['2024年度', 4]],
  StageOpened: [[...opened, say.stageOpened('drafting')], (views) => cycle(views)?.openStages, ['drafting']],
  StageClosed: [
    [...opened, say.stageOpened('drafting'), say.stageClosed('drafting')],
    (views) => [cycle(views)?.openStages, cycle(views)?.stages[0]?.closed?.ref.type],
    [[], 'StageClosed'],
  ],
  StageTransitionRequested: [pending, (views) => cycle(views)?.transition?.request.request, 'r1'],
  StageTransitionApproved: [
    [...pending, say.transitionApproved()],
    (views) => cycle(views)?.transition?.approvals.map(({ approvedBy }) => approvedBy),
    ['l1'],
  ],
  StageTransitionReturned: [
    [...pending, say.transitionReturned()],
    (views) => [cycle(views)?.transition, cycle(views)?.transitions[0]?.status],
    [null, 'returned'],
  ],

  StageTransitionForced: [
    [...pending, say.transitionForced({ over: 'r1' })],
    (views) => [
      cycle(views)?.transition,
      cycle(views)?.transitions.map(({ status, forced }) => [status, forced?.blockers.length]),
    ],
    [null, [['forced', 1]]],
  ],
  TransitionApproverAdded: [
    [...pending, say.approverAdded()],
    (views) => cycle(views)?.transitions[0]?.added.map(({ person, reason }) => [person, reason]),
    [['l2', '涉及其分管领域']],
  ],

  DelegationGranted: [
    [...opened, say.delegationGranted()],
    (views) => views.delegations.mandatesOf(CYCLE, 'l2', '2024-08-10').map(({ principal }) => principal),
    ['l1'],
  ],
  DelegationRevoked: [
    [...opened, say.delegationGranted(), say.delegationRevoked()],
    (views) => [
      views.delegations.delegation(CYCLE, 'd1')?.revoked?.reason,
      views.delegations.mandatesOf(CYCLE, 'l2', '2024-08-10'),
    ],
    ['提前返回', []],
  ],

  PlanDrafted: [drafted, (views) => [plan(views)?.status, plan(views)?.indicators.length], ['drafting', 4]],
  IndicatorAdded: [[...drafted, say.indicatorAdded()], (views) => plan(views)?.indicators.at(-1)?.id, '2-3'],
  IndicatorChanged: [[...drafted, say.indicatorChanged()], (views) => plan(views)?.findings[0]?.found, '65'],
  IndicatorRemoved: [[...drafted, say.indicatorRemoved()], (views) => plan(views)?.indicators.length, 3],
  PlanSigned: [[...drafted, say.planSigned()], (views) => plan(views)?.signatures[0]?.place, 'handler'],
  PlanFindingAcknowledged: [
    [...drafted, say.indicatorChanged(), say.planFindingAcknowledged()],
    (views) => plan(views)?.findings.map(({ key, acknowledged }) => [key, acknowledged]),
    [['group:1', true]],
  ],
  PlanSubmittedForReview: [submitted, (views) => plan(views)?.status, 'in-review'],
  PlanReviewPassed: [
    [...submitted, say.planReviewPassed(), say.planReviewPassed({ review: 2, reviewedBy: 'l2' })],
    (views) => plan(views)?.status,
    'reviewed',
  ],
  PlanReturned: [
    [...submitted, say.planReturned()],
    (views) => [plan(views)?.status, plan(views)?.history.at(-1)?.reason],
    ['returned', '权重有误'],
  ],
  PlanPublished: [planInForce(), (views) => views.plans.indicator(CYCLE, '1-1')?.weight, '40'],
  PlanChangeRequested: [
    [...planInForce(), say.planChangeRequested()],
    (views) => [plan(views)?.changes[0]?.status, views.plans.indicator(CYCLE, '1-1')?.weight],
    ['pending', '40'],
  ],
  PlanChangeApproved: [
    [...planInForce(), say.planChangeRequested(), say.planChangeApproved()],
    (views) => [views.plans.indicator(CYCLE, '1-1')?.weight, views.plans.origin(CYCLE, '1-1')?.type],
    ['35', 'PlanChangeApproved'],
  ],
  PlanChangeRejected: [
    [...planInForce(), say.planChangeRequested(), say.planChangeRejected()],
    (views) => [plan(views)?.changes[0]?.status, plan(views)?.changes[0]?.decided?.reason],
    ['rejected', '不同意'],
  ],

  MilestonesChanged: [
    [...planInForce(), say.milestonesChanged()],
    (views) => [
      views.quarterlyChecks.itemsNow(CYCLE, 2)[0]?.due,
      views.plans.milestoneChanges(CYCLE, '1-1')[0]?.from.map(({ percent }) => percent),
    ],
    ['40', ['25', '50', '75', '100']],
  ],

  ProgressReported: [
    [...planInForce(), say.progressReported({ values: ['4'] })],
    (views) => [assessment(views).status, assessment(views).progress?.totals],
    ['reporting', ['4']],
  ],
  ExternalResultRegistered: [
    [
      ...planInForce(),
      say.externalResultRegistered(),
      say.externalResultRegistered({ registeredBy: 'p2', correction: '更正' }),
    ],
    (views) => [
      assessment(views).progress?.observation?.result?.score,
      assessment(views).externalResults.map(({ by, correction }) => [by, correction]),
    ],
    [
      '91',
      [
        ['p1', null],
        ['p2', '更正'],
      ],
    ],
  ],
  EvidenceSubmitted: [
    [...planInForce(), say.evidenceSubmitted()],
    (views) => views.evidence.list(CYCLE, '1-1').map(({ name }) => name),
    ['e1.pdf'],
  ],
  EvidenceWithdrawn: [
    [...planInForce(), say.evidenceSubmitted(), say.evidenceWithdrawn()],
    (views) => views.evidence.list(CYCLE, '1-1').map(({ standing }) => standing.kind),
    ['withdrawn'],
  ],
  EvidenceReplaced: [
    [...planInForce(), say.evidenceSubmitted(), say.evidenceReplaced()],
    (views) => views.evidence.list(CYCLE, '1-1').map(({ name, standing }) => [name, standing.kind]),
    [
      ['e1.pdf', 'replaced'],
      ['e2.pdf', 'in-place'],
    ],
  ],
  SelfScoreGiven: [
    [...planInForce(), say.selfScoreGiven()],
    (views) => assessment(views).selfScore?.score,
    '40',
  ],
  AssessmentFiled: [
    [...planInForce(), say.assessmentFiled()],
    (views) => [assessment(views).status, assessment(views).filed?.by],
    ['filed', 'p2'],
  ],
  AssessmentConfirmed: [
    [...planInForce(), say.assessmentConfirmed()],
    (views) => [assessment(views).status, assessment(views).confirmed?.by],
    ['confirmed', 'p3'],
  ],
  AssessmentRecalled: [
    [...planInForce(), say.assessmentFiled(), say.assessmentRecalled()],
    (views) => [assessment(views).status, assessment(views).recalled?.reason, assessment(views).filed],
    ['reporting', '补充', null],
  ],
  AssessmentOpened: [
    [...planInForce(), say.assessmentOpened()],
    (views) => assessment(views).status,
    'opened',
  ],
  AssessmentReturned: [
    [...planInForce(), say.assessmentReturned()],
    (views) => [assessment(views).status, assessment(views).returned?.deadline],
    ['returned', '2024-12-20'],
  ],
  ScoreVerified: [verified, standing('u01'), { ...nothingElse(), target: '90' }],
  AssessmentReopened: [
    [...verified, say.assessmentReopened()],
    standing('u01'),
    { ...nothingElse(), target: null },
  ],
  ScoresSetAside: [
    [...verified, say.selfScoreGiven(), say.planChangeApproved(), say.scoresSetAside()],
    (views) => [
      standing('u01')(views),
      assessment(views).selfScore,
      assessment(views).setAside.map(({ version, verified: was }) => [version, was]),
    ],
    [{ ...nothingElse(), target: null }, null, [[2, '36']]],
  ],
  ScoreCorrected: [[...verified, say.scoreCorrected()], standing('u01'), { ...nothingElse(), target: '95' }],

  NonApplicabilityDeclared: [
    [...planInForce(), say.notApplicableDeclared()],
    (views) => [
      views.notApplicable.declaration(CYCLE, 'd1')?.status,
      views.worklist
        .blockers(CYCLE, 'verification')
        .some(({ code }) => code === 'NOT_APPLICABLE_NOT_DECIDED'),
      views.standings.row(CYCLE, 'u01')?.carriedWeight,
    ],
    ['declared', true, '40'],
  ],
  NonApplicabilityApproved: [
    [...planInForce(), say.notApplicableDeclared(), say.notApplicableApproved()],
    (views) => [
      views.notApplicable.declaration(CYCLE, 'd1')?.status,
      views.standings.row(CYCLE, 'u01')?.carriedWeight,
      views.standings.breakdown(CYCLE, 'u01')?.indicators[0]?.status,
    ],
    ['approved', '0', 'not-applicable'],
  ],
  NonApplicabilityRevoked: [
    [
      ...planInForce(),
      ...[say.notApplicableDeclared(), say.notApplicableApproved(), say.notApplicableRevoked()],
    ],
    (views) => [
      views.notApplicable.declaration(CYCLE, 'd1')?.revoked?.reason,
      views.standings.row(CYCLE, 'u01')?.carriedWeight,
    ],
    ['职能已划入', '40'],
  ],

  UnitRenamed: [
    [...planInForce(), say.unitRenamed()],
    (views) => [views.standings.row(CYCLE, 'u03'), views.organisation.change(CYCLE, 'n1')?.names?.from],
    [expect.objectContaining({ name: '应急指挥中心', formerNames: ['指挥中心'] }), '指挥中心'],
  ],
  OrganisationChangeProposed: [
    [...planInForce(), say.changeProposed()],
    (views) => [
      views.organisation.change(CYCLE, 'm1')?.status,
      views.worklist
        .blockers(CYCLE, 'self-evaluation')
        .some(({ code }) => code === 'ORGANISATION_CHANGE_NOT_DECIDED'),
      views.standings.row(CYCLE, 'u02')?.carriedWeight,
    ],
    ['proposed', true, '40'],
  ],
  OrganisationChangeRejected: [
    [...planInForce(), say.changeProposed(), say.changeRejected()],
    (views) => [
      views.organisation.change(CYCLE, 'm1')?.decided?.reason,
      views.standings.row(CYCLE, 'u02')?.carriedWeight,
    ],
    ['暂缓', '40'],
  ],
  UnitsMerged: [
    [...planInForce(), say.changeProposed(), say.unitsMerged()],
    (views) => [
      views.organisation.change(CYCLE, 'm1')?.status,
      views.standings.row(CYCLE, 'u03')?.carriedWeight,
      views.standings.row(CYCLE, 'u02')?.gone?.into,
    ],
    ['confirmed', '50', 'u03'],
  ],
  UnitClosed: [
    [...planInForce(), say.changeProposed({ kind: 'closure' }), say.unitClosed()],
    (views) => [cycle(views)?.units.map(({ id }) => id), views.plans.closedFor(CYCLE, '1-2')],
    [['u01', 'u03', 'u04'], 'u03'],
  ],
  TeamFormed: [
    [...planInForce(), say.teamProposed(), say.teamFormed()],
    (views) => ['z01', 'u01'].map((unit) => views.standings.row(CYCLE, unit)?.carriedWeight),
    ['24', '16'],
  ],
  TeamDissolved: [
    [...planInForce(), say.teamProposed(), say.teamFormed(), say.teamDissolved()],
    (views) => ['z01', 'u01'].map((unit) => views.standings.row(CYCLE, unit)?.carriedWeight),
    ['0', '40'],
  ],

  QuarterlyCheckOpened: [
    checked,
    (views) => [check(views)?.status, check(views)?.counts],
    ['open', { onSchedule: 1, behind: 1, notDue: 0 }],
  ],
  QuarterlyCheckItemAdjusted: [
    [...checked, say.checkItemAdjusted()],
    (views) => [check(views)?.counts.behind, check(views)?.items[1]?.adjustments[0]?.reason],
    [0, '已补报'],
  ],
  CriticismListAmended: [
    [...checked, say.criticismListAmended()],
    (views) => check(views)?.amended.map(({ indicator, listed, reason }) => [indicator, listed, reason]),
    [['1-2', false, '台账核实']],
  ],
  ReminderIssued: [
    [...planInForce(), say.reminderIssued()],
    (views) => views.reminders.list(CYCLE).map(({ number, issued }) => [number, issued.rung]),
    [[1, 'remind']],
  ],
  CircularCriticismIssued: [
    [...checked, say.criticismIssued()],
    (views) => check(views)?.criticisms.map(({ number }) => number),
    ['通报〔2024〕1号'],
  ],
  QuarterlyCheckClosed: [
    [...checked, say.quarterClosed()],
    (views) => [check(views)?.status, views.standings.standings(CYCLE)?.closedQuarter],
    ['closed', 1],
  ],
  QuarterMarkedUnchecked: [
    [...planInForce(), say.quarterUnchecked()],
    (views) => [check(views)?.status, views.quarterlyChecks.closedQuarter(CYCLE)],
    ['unchecked', null],
  ],

  BreachCatalogueIssued: [
    [
      ...[...opened, say.catalogueIssued()],
      say.catalogueIssued({ version: 2, breaches: [], reason: '修订' }),
    ],
    (views) => [
      views.breachCatalogues.versions(CYCLE).map(({ breaches }) => breaches.length),
      views.breachCatalogues.current(CYCLE)?.issued.reason,
    ],
    [[1, 0], '修订'],
  ],
  FindingLogged: [logged, (views) => [finding(views)?.number, finding(views)?.status], [1, 'logged']],
  FindingAnswered: [
    [...logged, say.findingAnswered()],
    (views) => [finding(views)?.status, finding(views)?.answers[0]?.text],
    ['answered', '已整改'],
  ],
  FindingVerified: [
    [...logged, say.findingVerified()],
    (views) => [finding(views)?.verified?.by, finding(views)?.verified?.opinion],
    ['p1', '属实'],
  ],
  FindingSigned: [
    [...logged, say.findingSigned()],
    (views) => [finding(views)?.status, finding(views)?.signed?.by],
    ['signed', 'l1'],
  ],
  FindingConfirmed: [[...logged, say.findingConfirmed()], (views) => finding(views)?.status, 'confirmed'],
  DeductionImposed: [
    [...logged, say.deductionImposed()],
    standing('u01'),
    { ...nothingElse(), inspection: '0.5' },
  ],
  FindingCorrected: [
    [...logged, say.findingAnswered(), say.findingCorrected()],
    (views) => [
      ...[finding(views)?.status, finding(views)?.charges[0]?.points, finding(views)?.unanswered],
      finding(views)?.corrections.map(({ original }) => original.charges[0]?.points),
    ],
    ['logged', '0.25', ['u01'], ['0.5']],
  ],
  DeductionCorrected: [
    [...logged, say.findingConfirmed(), say.deductionImposed(), say.deductionCorrected()],
    (views) => [finding(views)?.deductions.map(({ points }) => points), standing('u01')(views)?.inspection],
    [['0.25'], '0.25'],
  ],
  FindingWithdrawn: [
    [...logged, say.deductionImposed(), say.findingWithdrawn()],
    (views) => [finding(views)?.status, standing('u01')(views)],
    ['withdrawn', nothingElse()],
  ],

  RectificationOrdered: [
    ordered,
    (views) => [order(views)?.number, order(views)?.status, order(views)?.closer],
    [1, 'ordered', 'l1'],
  ],
  RectificationPlanned: [
    [...ordered, say.rectificationPlanned()],
    (views) => [order(views)?.status, order(views)?.plan],
    ['planned', '两周内补齐'],
  ],
  RectificationReported: [
    [...ordered, say.rectificationReported()],
    (views) => [order(views)?.status, order(views)?.report?.evidence.length],
    ['reported', 1],
  ],
  RectificationInspected: [
    [...ordered, say.rectificationInspected({ outcome: 'failed' })],
    (views) => [order(views)?.status, order(views)?.history.at(-1)?.text],
    ['failed', '属实'],
  ],
  RectificationClosed: [[...ordered, say.rectificationClosed()], (views) => order(views)?.status, 'closed'],
  RectificationRepeated: [
    [...ordered, say.rectificationPlanned(), say.rectificationRepeated()],
    (views) => [order(views)?.status, order(views)?.round, order(views)?.plan],
    ['ordered', 2, null],
  ],
  SurchargeImposed: [
    [...ordered, say.surchargeImposed()],
    (views) => [order(views)?.surcharges.map(({ points }) => points), standing('u01')(views)?.inspection],
    [['0.5'], '0.5'],
  ],
  RectificationWaived: [
    [...ordered, say.rectificationWaived()],
    (views) => [order(views)?.status, order(views)?.history.at(-1)?.text],
    ['waived', '职能已划出'],
  ],
  IncentiveClaimed: [
    claimed,
    (views) => [incentive(views)?.status, incentive(views)?.points],
    ['claimed', '3'],
  ],
  IncentiveVerified: [
    [...claimed, say.incentiveVerified()],
    (views) => incentive(views)?.verified?.points,
    '2',
  ],
  IncentiveRejected: [
    [...claimed, say.incentiveRejected()],
    (views) => incentive(views)?.rejected?.reason,
    '不在范围',
  ],
  IncentiveGranted: [
    [...claimed, say.incentiveGranted({ points: '7' })],
    standing('u02'),
    { ...nothingElse(), incentiveGranted: '7', incentive: '5' },
  ],

  RankBonusAwarded: [
    [...planInForce(), say.bonusAwarded()],
    (views) => [standing('u01')(views), views.rankBonuses.rankBonus(CYCLE, 'b1')?.awards.length],
    [{ ...nothingElse(), incentiveGranted: '3', incentive: '3' }, 2],
  ],
  RankBonusRevised: [
    [...planInForce(), say.bonusAwarded(), say.bonusRevised()],
    (views) => [
      standing('u01')(views),
      standing('u03')(views)?.incentive,
      views.rankBonuses.rankBonus(CYCLE, 'b1')?.replaced[0]?.counts,
    ],
    [nothingElse(), '3', { u01: 5, u02: 4 }],
  ],
  DifficultyDeclared: [
    [...planInForce(), say.difficultyDeclared()],
    (views) => [
      views.difficulties.factor(CYCLE, 'u01')?.factor,
      views.worklist.blockers(CYCLE, 'verification').some(({ code }) => code === 'DIFFICULTY_NOT_DECIDED'),
      views.standings.row(CYCLE, 'u01')?.difficulty,
    ],
    ['1.1', true, null],
  ],
  DifficultyApproved: [
    [...verified, say.difficultyDeclared(), say.difficultyApproved()],
    (views) => [
      views.difficulties.factor(CYCLE, 'u01')?.status,
      views.standings.row(CYCLE, 'u01')?.difficulty,
      views.standings.breakdown(CYCLE, 'u01')?.target.map(({ code }) => code),
    ],
    ['approved', { factor: '1.1', reason: '任务繁重', before: '90' }, ['explanation.difficulty']],
  ],
  DifficultyRevoked: [
    [...verified, say.difficultyDeclared(), say.difficultyApproved(), say.difficultyRevoked()],
    (views) => [
      views.difficulties.factor(CYCLE, 'u01')?.revoked?.reason,
      views.standings.row(CYCLE, 'u01')?.difficulty,
    ],
    ['任务已调整', null],
  ],
  ConsequenceRecorded: [
    [...planInForce(), say.consequenceRecorded()],
    (views) => [entry(views)?.number, entry(views)?.status, entry(views)?.cost, entry(views)?.until],
    [1, 'recorded', '0.5', '2025-12-31'],
  ],
  ConsequenceConfirmed: [
    [...planInForce(), say.consequenceRecorded({ ground }), say.consequenceConfirmed()],
    (views) => [entry(views)?.confirmed?.by, views.standings.row(CYCLE, 'u02')?.awardsLost],
    ['l1', true],
  ],
  ConsequenceLifted: [
    [
      ...planInForce(),
      say.consequenceRecorded({ ground }),
      say.consequenceConfirmed(),
      say.consequenceLifted(),
    ],
    (views) => [entry(views)?.lifted?.cause.ref, views.standings.row(CYCLE, 'u02')?.awardsLost],
    ['a1', false],
  ],
  ConsequenceUpheld: [
    [
      ...planInForce(),
      say.consequenceRecorded({ ground }),
      say.consequenceConfirmed(),
      say.consequenceUpheld(),
    ],
    (views) => [entry(views)?.upheld?.reason, views.standings.row(CYCLE, 'u02')?.awardsLost],
    ['另有事实', true],
  ],
  ConsequenceTold: [
    [...planInForce(), say.consequenceRecorded(), say.consequenceConfirmed(), say.consequenceTold()],
    (views) => entry(views)?.told.map(({ person, of, acknowledged }) => [person, of, acknowledged]),
    [['p2', 'confirmed', null]],
  ],
  ConsequenceAcknowledged: [
    [
      ...planInForce(),
      ...[say.consequenceRecorded(), say.consequenceConfirmed()],
      ...[say.consequenceTold(), say.consequenceAcknowledged()],
    ],
    (views) => entry(views)?.told.map(({ acknowledged }) => acknowledged?.ref.type),
    ['ConsequenceAcknowledged'],
  ],
  VetoProposed: [
    [...planInForce(), say.vetoProposed()],
    (views) => [
      veto(views)?.status,
      views.worklist.blockers(CYCLE, 'verification').some(({ code }) => code === 'VETO_NOT_DECIDED'),
    ],
    ['proposed', true],
  ],
  VetoConfirmed: [
    [...planInForce(), say.vetoProposed(), say.vetoConfirmed()],
    (views) => [veto(views)?.status, vetoInForce(views)],
    ['confirmed', { effect: 'cap', reason: '发生较大事故' }],
  ],
  VetoRevoked: [
    [...planInForce(), say.vetoProposed(), say.vetoConfirmed(), say.vetoRevoked()],
    (views) => [veto(views)?.status, veto(views)?.revoked?.reason, vetoInForce(views)],
    ['revoked', '责任认定变更', null],
  ],

  LeaderSheetMarked: [
    [...verifying(), say.sheetMarked()],
    (views) => [sheet(views)?.status, views.leaderSheets.ownMarks(CYCLE, 'l1')[0]?.mark],
    ['marking', '9'],
  ],
  LeaderSheetSubmitted: [
    [...verifying(), say.sheetSubmitted(), ...say.evaluationOver()],
    standing('u01'),
    { ...nothingElse(), leader: '9' },
  ],
  LeaderRecused: [
    [...verifying(), say.leaderRecused(), say.sheetSubmitted(), ...say.evaluationOver()],
    (views) => [sheet(views)?.recusals[0]?.unit, standing('u03')(views)],
    ['u03', nothingElse()],
  ],
  LeaderAbsenceRecorded: [
    [...verifying(), say.leaderAbsent()],
    (views) => [
      sheet(views)?.status,
      views.worklist.blockers(CYCLE, 'evaluation').map(({ subject }) => subject),
    ],
    ['absent', ['1-1', '1-2', '2-1', '2-2', 'l2', '0/2']],
  ],
  LeaderAbsenceWithdrawn: [
    [...verifying(), say.leaderAbsent(), say.leaderBack()],
    (views) => [
      sheet(views)?.status,
      sheet(views)?.withdrawn.map(({ absence, reason }) => [absence.by, reason]),
    ],
    ['marking', [['p1', '返岗']]],
  ],
  BallotRightIssued: [
    [...verifying(), say.ballotRightIssued()],
    (views) => views.turnout.turnout(CYCLE).issued,
    1,
  ],
  BallotRightUsed: [[...verifying(), say.ballotRightUsed()], (views) => views.turnout.turnout(CYCLE).used, 1],
  BallotCast: [
    [...verifying(), say.ballotCast('b1'), say.ballotCast('b2', say.allRated('B')), ...say.evaluationOver()],
    standing('u01'),
    { ...nothingElse(), public: '9' },
  ],

  ResultComputed: [
    [...planInForce(), say.resultComputed()],
    (views) => [views.standings.standings(CYCLE)?.phase, views.standings.row(CYCLE, 'u01')?.grade],
    ['computed', '优秀'],
  ],
  CollectiveDecisionRecorded: [
    [say.resultComputed(), say.decisionRecorded()],
    (views) => [result(views)?.phase, result(views)?.decision?.minutesNumber],
    ['decided', '〔2025〕3号'],
  ],
  PublicNoticeOpened: [
    [say.resultComputed(), say.noticeOpened()],
    (views) => result(views)?.notice?.until,
    '2025-01-27',
  ],
  PublicNoticeRevised: [
    [say.resultComputed(), say.noticeOpened(), say.noticeRevised()],
    (views) => [result(views)?.notice?.until, result(views)?.notice?.revisions?.[0]?.before.until],
    ['2025-02-10', '2025-01-27'],
  ],
  ResultFinalised: [[say.resultComputed(), say.resultFinalised()], (views) => result(views)?.phase, 'final'],
  BulletinIssued: [
    [say.resultComputed(), say.bulletinIssued()],
    (views) => result(views)?.bulletin?.problems,
    ['材料滞后'],
  ],
  ResultRecomputed: [
    [say.resultComputed(), say.decisionRecorded(), say.noticeOpened(), say.resultRecomputed()],
    (views) => [result(views)?.computed.number, result(views)?.decided?.number, result(views)?.phase],
    [2, 1, 'decided'],
  ],
  CorrectionProposed: [
    final,
    (views) => [result(views)?.corrections[0]?.status, result(views)?.computed.number],
    ['proposed', 1],
  ],
  CorrectionRejected: [
    [...final, say.correctionRejected()],
    (views) => [result(views)?.corrections[0]?.status, result(views)?.corrections[0]?.decided?.reason],
    ['rejected', '依据不足'],
  ],
  ResultCorrected: [
    [...final, say.resultCorrected()],
    (views) => [
      result(views)?.original?.number,
      result(views)?.computed.number,
      result(views)?.corrections[0]?.sequence,
    ],
    [1, 2, 1],
  ],

  AppealFiled: [appealed, (views) => [appeal(views)?.number, appeal(views)?.status], [1, 'filed']],
  AppealWithdrawn: [
    [...appealed, say.appealWithdrawn()],
    (views) => [appeal(views)?.status, appeal(views)?.withdrawn?.reason],
    ['withdrawn', '已核实'],
  ],
  AppealAccepted: [[...appealed, say.appealAccepted()], (views) => appeal(views)?.status, 'accepted'],
  AppealDismissed: [
    [...appealed, say.appealDismissed()],
    (views) => [appeal(views)?.status, appeal(views)?.dismissed?.reason],
    ['dismissed', '不属于申诉事项'],
  ],
  AppealPanelNamed: [
    [...appealed, say.appealAccepted(), say.panelNamed()],
    (views) => appeal(views)?.panel?.members,
    ['l2', 'i1', 'p9'],
  ],
  AppealVoteCast: [
    [...appealed, say.appealAccepted(), say.panelNamed(), say.appealVoteCast()],
    (views) => [appeal(views)?.panel?.presiding, appeal(views)?.votes.map(({ person }) => person)],
    ['l2', ['l2']],
  ],
  AppealRuled: [
    [...appealed, say.appealAccepted(), say.panelNamed(), say.appealRuled()],
    (views) => [
      appeal(views)?.ruling?.original,
      appeal(views)?.ruling?.corrected,
      views.standings.computeResult(CYCLE).units.find(({ unit }) => unit === 'u01')?.target,
    ],
    ['36', '40', '100'],
  ],
};

function nothingElse() {
  return {
    target: null,
    leader: null,
    public: null,
    rollup: null,
    incentiveGranted: '0',
    incentive: '0',
    inspection: '0',
  };
}

describe('every event of the domain', () => {
  it('has a view that shows it', () => {
    expect(Object.keys(SEEN).sort()).toEqual(Object.values(EVENT_TYPES).flat().sort());
  });

  it.each(Object.entries(SEEN))('%s is seen', (type, [told, ask, answer]) => {
    expect(told.map(({ event }) => event.type)).toContain(type);
    expect(ask(given(told))).toEqual(answer);
  });

  it.each(Object.entries(SEEN))('%s stands in the timeline of its cycle', (type, [told]) => {
    const types = [...given(told).timeline.activities(CYCLE)].map((activity) => activity.type);
    if (['SchemeVersionPublished', 'CalendarPublished'].includes(type)) expect(types).not.toContain(type);
    else expect(types).toContain(type);
  });
});
