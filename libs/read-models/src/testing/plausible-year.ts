import fc from 'fast-check';
import * as applicability from './applicability-facts.js';
import * as appeal from './appeal-facts.js';
import * as say from './assessment-facts.js';
import * as cycle from './cycle-facts.js';
import * as evaluation from './evaluation-facts.js';
import * as ledger from './ledger-facts.js';
import { planInForce } from './given.js';
import type { Told } from './log.js';
import { indicatorOf, testCycle, testIndicators, yearScheme } from './world.js';

const indicator = fc.constantFrom(...testIndicators.map(({ id }) => id));
const unit = fc.constantFrom(...testCycle.units.map(({ id }) => id));
const quarter = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const);
const number = fc.constantFrom('f1', 'f2', 'f3');
const leader = fc.constantFrom('l1', 'l2');
const points = fc
  .integer({ min: 0, max: 400 })
  .map((cents) => `${Math.trunc(cents / 100)}.${String(cents % 100).padStart(2, '0')}`);

const progress = fc.record({
  indicator,
  unit,
  totals: fc.tuple(fc.integer({ min: 0, max: 12 }).map(String)),
});
const about = fc.record({ indicator });
const scored = fc.record({ indicator, score: fc.integer({ min: 0, max: 10 }).map(String) });
const exemption = fc.record({
  indicator,
  declaration: fc.constantFrom('d1', 'd2'),
  units: fc.uniqueArray(unit, { minLength: 1, maxLength: 2 }),
});
const marks = fc.array(fc.record({ unit, mark: fc.integer({ min: 0, max: 10 }).map(String) }), {
  maxLength: 4,
});

/** Any item that a ruling or a correction may name, with any value. */
const ruled = fc.record({
  appeal: number,
  unit,
  corrected: points,
  item: fc.oneof(
    fc.record({ kind: fc.constantFrom('indicator' as const, 'applicability' as const), subject: indicator }),
    fc.record({
      kind: fc.constantFrom('finding' as const, 'incentive' as const, 'leader' as const, 'public' as const),
      subject: number,
    }),
    fc.record({ kind: fc.constant('rank-bonus' as const), subject: fc.constant('b1') }),
    fc.record({ kind: fc.constantFrom('veto' as const, 'difficulty' as const), subject: unit }),
  ),
});

const YEAR_ABOVE = 'y1';
const month = fc.constantFrom('m1', 'm2');
const yearAbove = [
  cycle.schemePublished({ scheme: yearScheme.id, content: yearScheme }),
  cycle.cycleOpened({ cycle: YEAR_ABOVE, scheme: { id: yearScheme.id, version: 1 }, quarters: [] }),
];

/** One fact of a year, in whatever order: views take what the log holds and judge nothing. */
const fact: fc.Arbitrary<Told | readonly Told[]> = fc.oneof(
  progress.map((change) => say.progressReported(change)),
  scored.map((change) => say.selfScoreGiven(change)),
  about.map((change) => say.assessmentFiled(change)),
  about.map((change) => say.assessmentOpened(change)),
  scored.map((change) => say.scoreVerified(change)),
  about.map((change) => say.assessmentReopened(change)),
  about.map((change) => say.scoresSetAside(change)),
  scored.map(({ indicator: id, score }) => say.scoreCorrected({ indicator: id, to: score })),
  about.map((change) => say.evidenceSubmitted(change)),
  quarter.map((one) => say.quarterOpened({ quarter: one })),
  quarter.map((one) => say.quarterClosed({ quarter: one })),
  fc.record({ finding: number }).map((change) => evaluation.findingLogged(change)),
  fc.record({ finding: number, unit, points }).map((change) => evaluation.deductionImposed(change)),
  fc.record({ finding: number }).map((change) => evaluation.findingWithdrawn(change)),
  fc.record({ incentive: number, unit, points }).map((change) => evaluation.incentiveGranted(change)),
  exemption.map((change) => applicability.notApplicableDeclared(change)),
  exemption.map((change) => applicability.notApplicableApproved(change)),
  exemption.map((change) => applicability.notApplicableRevoked(change)),
  unit.map((of) => ledger.difficultyDeclared({ unit: of })),
  unit.map((of) => ledger.difficultyApproved({ unit: of })),
  unit.map((of) => ledger.difficultyRevoked({ unit: of })),
  unit.map((of) => ledger.vetoProposed({ unit: of })),
  unit.map((of) => ledger.vetoConfirmed({ unit: of })),
  unit.map((of) => ledger.vetoRevoked({ unit: of })),
  fc.record({ unit, points }).map((award) => ledger.bonusAwarded({ awards: [{ ...award, rank: 1 }] })),
  fc.record({ unit, points }).map((award) => ledger.bonusRevised({ awards: [{ ...award, rank: 1 }] })),
  month.map((of) => cycle.cycleOpened({ cycle: of, parent: YEAR_ABOVE, quarters: [] })),
  month.map((of) => evaluation.resultComputed({ cycle: of })),
  month.map((of) => evaluation.resultFinalised({ cycle: of })),
  fc.record({ person: leader, marks }).map((change) => evaluation.sheetSubmitted(change)),
  fc.record({ person: leader, unit }).map((change) => evaluation.leaderRecused(change)),
  fc.record({ person: leader }).map((change) => evaluation.leaderAbsent(change)),
  fc.uuid().map((id) => evaluation.ballotCast(id)),
  fc
    .constantFrom('35', '12.5')
    .map((weight) => cycle.planChangeApproved({ indicators: [indicatorOf('1-1', { weight })] })),
  fc.constant([
    cycle.stageClosed('execution'),
    cycle.stageOpened('verification'),
    cycle.stageOpened('evaluation'),
  ]),
  fc.constant([
    cycle.stageClosed('verification'),
    cycle.stageClosed('evaluation'),
    cycle.stageOpened('computation'),
  ]),
  fc.constant(evaluation.resultComputed()),
  fc.constant([cycle.stageClosed('computation'), cycle.stageOpened('public-notice')]),
  fc.constant(appeal.resultRecomputed()),
  fc.record({ appeal: number, unit }).map((change) => appeal.appealFiled(change)),
  fc.record({ appeal: number, unit }).map((change) => appeal.appealAccepted(change)),
  ruled.map((change) => appeal.appealRuled(change)),
  fc.constant(appeal.correctionProposed()),
  ruled.map(({ item, unit: of, corrected: to }) =>
    appeal.resultCorrected({ items: [{ ...item, unit: of, from: '0', to }] }),
  ),
);

/** A year from the published plan on, and another one made of months, random but made of facts that happen. */
export const plausibleYear: fc.Arbitrary<readonly Told[]> = fc
  .array(fact, { maxLength: 60 })
  .map((facts) => [...planInForce(), ...yearAbove, ...facts.flat()]);
