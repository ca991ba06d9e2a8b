import { describe, expect, it } from '@jest/globals';
import {
  componentOf,
  countedScore,
  dueAt,
  formatPoints,
  leaderScore,
  parsePoints,
  publicScore,
  rankUnits,
  scoreUnit,
  type Indicator,
  type Points,
} from '@kaoping/domain';
import type { RecordedEvent } from '@kaoping/event-store';
import fc from 'fast-check';
import { factOf, type EventRef, type Fact } from '../facts.js';
import {
  ballotCast,
  by,
  allRated,
  CYCLE,
  deductionCorrected,
  deductionImposed,
  evaluationOver,
  findingLogged,
  findingWithdrawn,
  given,
  incentiveGranted,
  leaderAbsent,
  leaderRecused,
  planInForce,
  progressReported,
  quarterClosed,
  quarterUnchecked,
  resultComputed,
  resultRow,
  scoreCorrected,
  scoreVerified,
  sheetSubmitted,
  stageClosed,
  stageOpened,
  testCycle,
  testIndicators,
  testScheme,
  TestLog,
  type Telling,
  verifying,
  appealRuled,
  correctionProposed,
  decisionRecorded,
  resultCorrected,
  resultFinalised,
} from '../testing/index.js';
import { plausibleYear } from '../testing/plausible-year.js';
import { Views } from '../views.js';

const row = (views: Views, unit: string) => views.standings.row(CYCLE, unit);
const target = (views: Views, unit: string) => row(views, unit)?.components.target;

describe('live standings', () => {
  it('count nothing before a quarter has closed and nothing is verified', () => {
    const views = given(planInForce(), progressReported({ values: ['10'] }));
    expect(row(views, 'u01')).toMatchObject({
      carriedWeight: '40',
      countedWeight: '0',
      total: null,
      rank: null,
    });
  });

  it('hold progress against the milestone of the last closed quarter', () => {
    const views = given(planInForce(), progressReported({ values: ['4'] }), quarterClosed({ quarter: 2 }));
    // 4 of 10 is 40 %, 50 % is due: 40 ÷ 50 × 40 points = 32 of 40.
    expect(row(views, 'u01')).toMatchObject({
      components: { target: '80' },
      total: '64.00',
      provisional: true,
      grade: null,
      rank: 1,
    });
  });

  it('an unchecked quarter holds nobody to its milestone', () => {
    const views = given(planInForce(), progressReported(), quarterUnchecked());
    expect(target(views, 'u01')).toBeNull();
  });

  it('a verified score takes the place of the rule, and a correction the place of the verified score', () => {
    const before = [...verifying(), progressReported(), quarterClosed(), scoreVerified({ score: '36' })];
    expect(target(given(before), 'u01')).toBe('90');
    expect(target(given(before, scoreCorrected({ to: '38' })), 'u01')).toBe('95');
  });

  it('joint units share one score by their shares (同责同分)', () => {
    const views = given(verifying(), scoreVerified({ indicator: '2-1', score: '15' }));
    expect(row(views, 'u02')).toMatchObject({
      carriedWeight: '40',
      countedWeight: '10',
      components: { target: '75' },
    });
    expect(row(views, 'u03')).toMatchObject({
      carriedWeight: '10',
      countedWeight: '10',
      components: { target: '75' },
    });
  });

  it('leader marks and ballots stay sealed until the evaluation closes', () => {
    const ballots = [ballotCast('b1'), ballotCast('b2', allRated('B'))];
    const sealed = given(verifying(), sheetSubmitted(), ballots);
    expect(row(sealed, 'u01')?.components).toMatchObject({ leader: null, public: null });
    expect(sealed.standings.breakdown(CYCLE, 'u01')).toMatchObject({ leaderMarks: null, ballots: null });
    expect(JSON.stringify(sealed.standings.computeInputs(CYCLE))).not.toContain('"mark"');
    const opened = given(verifying(), sheetSubmitted(), ballots, evaluationOver());
    expect(row(opened, 'u01')?.components).toMatchObject({ leader: '9', public: '9' });
  });

  it('marks and ballots of an evaluation that was opened again count once it has closed again, also where somebody had looked before', () => {
    const log = new TestLog();
    const views = new Views();
    const told = (...facts: readonly Telling[]) => {
      for (const event of log.record(...facts)) views.apply(event);
      return row(views, 'u01')?.components;
    };
    const again = (...facts: readonly Telling[]) => {
      expect(told(stageOpened('evaluation'), ...facts)).toMatchObject({ leader: null, public: null });
      return told(stageClosed('evaluation'));
    };
    const [ours, theirs] = [
      sheetSubmitted(),
      sheetSubmitted({ person: 'l2', marks: [{ unit: 'u01', mark: '5' }] }),
    ];
    expect(
      told(
        verifying(),
        ours,
        ballotCast('b1', allRated('B')),
        ballotCast('b2', allRated('B')),
        evaluationOver(),
      ),
    ).toMatchObject({
      leader: '9',
      public: '8',
    });
    expect(again(theirs)).toMatchObject({ leader: '7' });
    expect(again(ballotCast('b3'), ballotCast('b4'))).toMatchObject({ public: '9' });
    expect(again(leaderRecused({ person: 'l2', unit: 'u01' }))).toMatchObject({ leader: '9' });
    expect(again(leaderAbsent({ person: 'l1' }))).toMatchObject({ leader: null });
  });

  it('ranks move with the marks of an evaluation that was opened again', () => {
    const log = new TestLog();
    const views = new Views();
    const ranks = (...facts: readonly Telling[]) => {
      for (const event of log.record(...facts)) views.apply(event);
      return [row(views, 'u01')?.rank, row(views, 'u02')?.rank];
    };
    const all = testIndicators.map(({ id, weight }) => scoreVerified({ indicator: id, score: weight }));
    const mark = (unit: string) => sheetSubmitted({ marks: [{ unit, mark: '5' }] });
    expect(ranks(verifying(), all, mark('u01'), evaluationOver())).toEqual([1, 2]);
    expect(ranks(stageOpened('evaluation'), mark('u02'), stageClosed('evaluation'))).toEqual([2, 1]);
  });

  it('a recused leader leaves the mean of the unit in question alone', () => {
    const low = sheetSubmitted({
      person: 'l2',
      marks: [
        { unit: 'u01', mark: '5' },
        { unit: 'u03', mark: '5' },
      ],
    });
    const views = given(
      verifying(),
      sheetSubmitted(),
      low,
      leaderRecused({ person: 'l2', unit: 'u03' }),
      evaluationOver(),
    );
    expect(row(views, 'u01')?.components.leader).toBe('7');
    expect(row(views, 'u03')?.components.leader).toBe('9');
  });

  it('a breach takes no more from a unit than its most, in the order of the log, and gives way when one goes', () => {
    const of = { breachCode: 'CD-01', most: '0.75' };
    const told = [
      deductionImposed(of),
      deductionImposed({ ...of, finding: 'f2' }),
      deductionImposed({ finding: 'f3', points: '1' }),
    ];
    const inspection = (...more: typeof told) =>
      given(planInForce(), told, more).standings.row(CYCLE, 'u01')?.components.inspection;
    expect(inspection()).toBe('1.75');
    expect(
      given(planInForce(), told)
        .standings.breakdown(CYCLE, 'u01')
        ?.deductions.map(({ points, counted }) => [points, counted]),
    ).toEqual([
      ['0.5', undefined],
      ['0.5', '0.25'],
      ['1', undefined],
    ]);
    expect(inspection(findingWithdrawn())).toBe('1.5');
    expect(inspection(deductionCorrected({ ...of, points: '0.1' }))).toBe('1.6');
  });

  it('incentives are capped, deductions add up and a withdrawn finding gives its points back', () => {
    const lost = [
      findingLogged(),
      deductionImposed({ points: '0.5' }),
      deductionImposed({ finding: 'f2', points: '1' }),
    ];
    const rewards = [incentiveGranted({ points: '4' }), incentiveGranted({ incentive: 'i2', points: '3' })];
    const views = given(verifying(), lost, rewards);
    expect(row(views, 'u01')?.components.inspection).toBe('1.5');
    expect(row(views, 'u02')?.components).toMatchObject({ incentiveGranted: '7', incentive: '5' });
    expect(row(given(verifying(), lost, findingWithdrawn()), 'u01')?.components.inspection).toBe('1');
  });

  it('what lands behind the close of its stage is listed as late and counts nothing', () => {
    const views = given(
      verifying(),
      scoreVerified({ score: '36' }),
      evaluationOver(),
      by('p9', scoreCorrected({ to: '40' })),
    );
    expect(target(views, 'u01')).toBe('90');
    expect(views.standings.lateFacts(CYCLE)).toMatchObject([
      { ref: { type: 'ScoreCorrected' }, subject: '1-1' },
    ]);
    expect(views.standings.breakdown(CYCLE, 'u01')?.late).toHaveLength(1);
  });

  it('a late ballot is listed as one, and nothing in the list leads to it', () => {
    const views = given(verifying(), evaluationOver(), ballotCast());
    expect(views.standings.ballots(CYCLE)).toBe(0);
    expect(views.standings.lateFacts(CYCLE)).toEqual([
      { type: 'BallotCast', ref: null, at: null, subject: null, unit: null },
    ]);
  });

  it('ties share a rank, the next rank is skipped, and groups rank among themselves', () => {
    const all = testIndicators.map(({ id, weight }) => scoreVerified({ indicator: id, score: weight }));
    const views = given(
      verifying(),
      all,
      deductionImposed({ unit: 'u01', points: '2' }),
      deductionImposed({ unit: 'u02', points: '3' }),
    );
    const ranks = views.standings
      .standings(CYCLE)
      ?.rows.map(({ unit, rank, groupRank }) => [unit, rank, groupRank]);
    expect(ranks).toEqual([
      ['u01', 3, 2],
      ['u02', 4, 3],
      ['u03', 1, 1],
      ['u04', 1, 1],
    ]);
  });

  it('rank change is counted from the table that stood when the last quarter closed', () => {
    const start = [
      progressReported({ values: ['3'] }),
      progressReported({ indicator: '1-2', totals: ['20'] }),
    ];
    const views = given(
      planInForce(),
      start,
      quarterClosed(),
      progressReported({ indicator: '1-2', totals: ['25'] }),
      progressReported({ values: ['1'] }),
    );
    expect(row(views, 'u01')).toMatchObject({ rank: 2, rankChange: -1 });
    expect(row(views, 'u02')).toMatchObject({ rank: 1, rankChange: 1 });
    expect(row(views, 'u03')).toMatchObject({ rank: null, rankChange: null });
  });

  it('every point names the events it came from', () => {
    const views = given(
      verifying(),
      scoreVerified({ score: '36' }),
      scoreCorrected({ to: '38' }),
      deductionImposed(),
    );
    const breakdown = views.standings.breakdown(CYCLE, 'u01');
    expect(breakdown?.indicators).toMatchObject([
      { indicator: '1-1', status: 'verified', score: '38', points: '38' },
    ]);
    expect(
      breakdown?.indicators[0]?.sources.map(({ stream, revision, type }) => `${type} ${stream}@${revision}`),
    ).toEqual([
      'PlanPublished annualPlan-c1@1',
      'ScoreVerified assessment-c1_1-1@0',
      'ScoreCorrected assessment-c1_1-1@1',
    ]);
    expect(breakdown?.deductions).toMatchObject([
      { subject: 'f1', points: '0.5', ref: { type: 'DeductionImposed' } },
    ]);
  });

  it('count a ruling on an appeal in place of what it corrects, and trace the points to it', () => {
    const views = given(
      verifying(),
      scoreVerified({ score: '36' }),
      deductionImposed(),
      evaluationOver(),
      stageOpened('public-notice'),
      appealRuled(),
      appealRuled({
        appeal: 'a2',
        item: { kind: 'finding', subject: 'f1' },
        original: '0.5',
        corrected: '0',
      }),
      appealRuled({ appeal: 'a3', item: { kind: 'leader', subject: 'u01' }, original: '8', corrected: '9' }),
      appealRuled({
        appeal: 'a4',
        item: { kind: 'public', subject: 'u01' },
        outcome: 'rejected',
        corrected: null,
      }),
    );
    const breakdown = views.standings.breakdown(CYCLE, 'u01');
    expect(breakdown?.indicators[0]).toMatchObject({ score: '40', status: 'verified' });
    expect(breakdown?.indicators[0]?.sources.map(({ type }) => type)).toEqual([
      'PlanPublished',
      'ScoreVerified',
      'AppealRuled',
    ]);
    expect(breakdown?.deductions).toEqual([]);
    expect(breakdown?.corrected).toMatchObject([{ component: 'leader', points: '9' }]);
    expect(row(views, 'u01')?.components.leader).toBe('9');
    expect(views.standings.computeResult(CYCLE).units.find(({ unit }) => unit === 'u01')).toMatchObject({
      ...{ target: '100', leader: '9', public: null, inspection: '0' },
    });
  });

  it('do not count a ruling that lands behind the notice', () => {
    const late = given(verifying(), scoreVerified({ score: '36' }), evaluationOver(), appealRuled());
    expect(late.standings.breakdown(CYCLE, 'u01')?.indicators[0]).toMatchObject({ score: '36' });
    expect(late.standings.lateFacts(CYCLE)).toMatchObject([
      { type: 'AppealRuled', subject: '1-1', unit: 'u01' },
    ]);
  });

  it('compute what a correction would give, change nothing by it, and give the same once it is made', () => {
    const before = [verifying(), scoreVerified({ score: '36' }), evaluationOver(), resultComputed()].flat();
    const asked = [...before, decisionRecorded(), resultFinalised(), correctionProposed()];
    const views = given(asked);
    const line = views.results.correction(CYCLE, 'k1');
    if (line === undefined) throw new Error('no correction');
    const trial = views.standings.computeCorrected(CYCLE, line, line.proposed.stamp.ref);
    expect(trial.result.units.find(({ unit }) => unit === 'u01')?.target).toBe('100');
    expect(views.standings.computeResult(CYCLE).units.find(({ unit }) => unit === 'u01')?.target).toBe('90');
    const made = given([...asked, resultCorrected()]);
    expect(made.standings.computeInputs(CYCLE)).toEqual(trial.inputs);
  });

  it('the bureau and each responsible leader count every indicator once and whole', () => {
    const views = given(
      verifying(),
      scoreVerified({ indicator: '2-1', score: '10' }),
      scoreVerified({ score: '40' }),
    );
    expect(views.standings.standings(CYCLE)?.bureau).toMatchObject({
      carriedWeight: '100',
      countedWeight: '60',
      target: '83.3333333333',
    });
    expect(views.standings.byLeader(CYCLE)).toMatchObject([
      { post: '组长', indicators: ['1-1', '1-2', '2-2'], target: '100' },
      { post: '副组长·应急救援', units: ['u02', 'u03'], target: '50' },
    ]);
  });

  it('show the result as it was computed, whatever lands behind it', () => {
    const computed = resultComputed({ units: [resultRow({ final: '91.20', rank: 1 })] });
    const views = given(verifying(), scoreVerified(), evaluationOver(), computed, deductionImposed());
    expect(row(views, 'u01')).toMatchObject({ final: '91.20', grade: '优秀', rank: 1, provisional: false });
    expect(views.standings.standings(CYCLE)).toMatchObject({ phase: 'computed', bureau: { target: '90' } });
  });

  it('the computed result is the standings of the last moment with grades', () => {
    const all = testIndicators.map(({ id, weight }) => scoreVerified({ indicator: id, score: weight }));
    const views = given(
      verifying(),
      all,
      sheetSubmitted(),
      ballotCast('b1'),
      ballotCast('b2'),
      evaluationOver(),
    );
    const { units, bureauTarget } = views.standings.computeResult(CYCLE);
    expect(units.map(({ unit, final, grade, rank }) => [unit, final, grade, rank])).toEqual(
      testCycle.units.map(({ id }) => [id, '99.00', '优秀', 1]),
    );
    expect(bureauTarget).toBe('100');
    expect(views.standings.standings(CYCLE)?.rows.map(({ final }) => final)).toEqual(
      units.map(({ final }) => final),
    );
  });

  it('a unit with a score that nobody verified came out first, graded as if it had all of them', () => {
    const [open, ...others] = testIndicators;
    const views = given(
      verifying(),
      others.map(({ id, weight }) => scoreVerified({ indicator: id, score: weight })),
      ...[sheetSubmitted(), ballotCast('b1'), ballotCast('b2'), evaluationOver()],
    );
    const carriers = new Set(open?.units.map(({ unit }) => unit));
    const { units } = views.standings.computeResult(CYCLE);
    for (const { unit, final, grade, rank } of units)
      expect([unit, final === null, grade === null, rank === null]).toEqual([
        unit,
        ...[1, 2, 3].map(() => carriers.has(unit)),
      ]);
    expect(units.some(({ rank }) => rank === 1)).toBe(true);
    for (const { unit, final } of units) expect(row(views, unit)?.final).toBe(final);
  });

  it('running sums and ranks are what counting everything afresh gives, in any year', () => {
    fc.assert(
      fc.property(plausibleYear, (told) => {
        const views = new Views();
        const log = new TestLog().record(...told);
        for (const event of log) {
          views.apply(event);
          if (event.type === 'DeductionImposed') views.standings.settle();
        }
        const shown = views.standings.standings(CYCLE)?.rows ?? [];
        if (views.results.result(CYCLE) !== undefined) return;
        const afresh = rankUnits(countedAfresh(views, log), testScheme.ties);
        for (const { unit, points, rank, groupRank } of afresh) {
          const total = points && formatPoints(points, { decimals: 2 });
          expect(shown.find((one) => one.unit === unit)).toMatchObject({ total, rank, groupRank });
        }
      }),
    );
  });
});

/** Totals from the breakdowns: every indicator, mark, ballot, incentive and deduction counted one by one. */
function countedAfresh(
  views: Views,
  log: readonly RecordedEvent[],
): readonly { unit: string; rankingGroup: string; points: Points | null }[] {
  return testCycle.units.map(({ id, rankingGroup }) => {
    const breakdown = views.standings.breakdown(CYCLE, id);
    const { leaderMarks, ballots, incentives = [], deductions = [], corrected = [] } = breakdown ?? {};
    const factor = breakdown?.difficulty?.factor;
    const correctedTo = (component: 'leader' | 'public') => {
      const found = corrected.find((one) => one.component === component);
      return found === undefined ? null : parsePoints(found.points);
    };
    const [leader, people] = [componentOf(testScheme, 'leader'), componentOf(testScheme, 'public')];
    const score = scoreUnit(testScheme, {
      items: views.plans.carriedBy(CYCLE, id).map((indicator) => itemOf(views, id, indicator, log)),
      leader: correctedTo('leader') ?? (leader && leaderMarks ? leaderScore(leader, leaderMarks) : null),
      public: correctedTo('public') ?? (people && ballots ? publicScore(people, ballots) : null),
      incentives: incentives.map(({ points }) => ({ points: parsePoints(points) })),
      deductions: deductions.map(({ points }) => parsePoints(points)),
      ...(factor !== undefined && { difficulty: parsePoints(factor) }),
      phase: 'before-computation',
    });
    return { unit: id, rankingGroup, points: score.provisionalTotal };
  });
}

/** By the facts that the breakdown names as sources. */
function itemOf(views: Views, unit: string, indicator: Indicator, log: readonly RecordedEvent[]) {
  const quarter = views.standings.standings(CYCLE)?.closedQuarter ?? null;
  const due = quarter === null ? null : dueAt(indicator, quarter, testScheme.milestoneSplit);
  const shown = views.standings
    .breakdown(CYCLE, unit)
    ?.indicators.find((one) => one.indicator === indicator.id);
  const source = log.find(
    ({ stream, revision }) => `${stream}@${revision}` === refText(shown?.sources.at(-1)),
  );
  const fact = source && factOf(source);
  const part = indicator.units.find((carrier) => carrier.unit === unit)?.share ?? 0;
  return {
    weight: parsePoints(indicator.weight),
    share: { part, whole: indicator.units.reduce((sum, { share }) => sum + share, 0) },
    counted: countedScore(indicator, {
      verified: fact === undefined ? null : verifiedBy(fact, indicator.id),
      reported: fact?.type === 'ProgressReported' ? fact.data : null,
      due,
    }),
  };
}

/** The score that a fact gives an indicator; null: none. */
function verifiedBy(fact: Fact, indicator: string): string | null {
  switch (fact.type) {
    case 'ScoreVerified':
      return fact.data.score;
    case 'ScoreCorrected':
      return fact.data.to;
    case 'AppealRuled':
      return fact.data.corrected;
    case 'ResultCorrected':
      return fact.data.items.find(({ subject }) => subject === indicator)?.to ?? null;
    default:
      return null;
  }
}

const refText = (ref: EventRef | undefined): string => `${ref?.stream}@${ref?.revision}`;
