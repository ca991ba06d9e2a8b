import { stepsOf, type StageId } from '@kaoping/domain';
import {
  appealsHeard,
  assessmentsConfirmed,
  ballotsEnough,
  bulletinIssued,
  changesDecided,
  declarationsDecided,
  factorsDecided,
  finalsThere,
  finalWithoutNotice,
  findingsDecided,
  incentivesDecided,
  ordersClosed,
  planPublished,
  planSubmitted,
  quartersChecked,
  resultComputed,
  resultDecided,
  resultFinal,
  rulingsCounted,
  scoresVerified,
  sheetsSubmitted,
  vetoesDecided,
  type BlockerCheck,
  type CodedBlocker,
} from './blocker-checks.js';
import { closedWithoutFollowUp, FOLLOWED_UP } from './follow-up-checks.js';
import { planChangesDecided, reopenedSetAside } from './plan-change-checks.js';
import type { WorkSources } from './work-sources.js';

/** What a computation needs; nothing that is still open there can be decided once it has begun. */
const BEFORE_COMPUTATION: readonly BlockerCheck[] = [
  scoresVerified,
  findingsDecided,
  ordersClosed,
  incentivesDecided,
  declarationsDecided,
  factorsDecided,
  vetoesDecided,
  planChangesDecided,
  reopenedSetAside,
  finalsThere,
  sheetsSubmitted,
  ballotsEnough,
];

/** What must be done before a stage can end. */
const CHECKS: Readonly<Record<StageId, readonly BlockerCheck[]>> = {
  entry: [changesDecided],
  drafting: [planSubmitted],
  review: [planPublished],
  execution: [quartersChecked],
  'self-evaluation': [assessmentsConfirmed, changesDecided, reopenedSetAside],
  verification: BEFORE_COMPUTATION,
  evaluation: BEFORE_COMPUTATION,
  computation: [computable, resultComputed],
  decision: [resultDecided, finalWithoutNotice],
  'public-notice': [appealsHeard, rulingsCounted, resultFinal],
  bulletin: [bulletinIssued, closedWithoutFollowUp],
  'follow-up': FOLLOWED_UP,
  archived: [],
};

/**
 * What a computation would refuse as long as there is none that holds: it came in between the last approval and the way
 * here, and is done where the cycle is returned to.
 */
function computable(cycle: string, views: WorkSources): readonly CodedBlocker[] {
  return resultComputed(cycle, views).length === 0 ? [] : blockersOfComputation(cycle, views);
}

/**
 * What still blocks the way out of a stage, by the order of the log: what landed too late to count unblocks nothing.
 * The subject is an indicator, quarter, finding, incentive, appeal or person, or the cycle itself; of ballots it is
 * `counted/minimum`.
 */
export function blockersOf(cycle: string, stage: StageId, views: WorkSources): readonly CodedBlocker[] {
  const inherited = leadsToComputation(cycle, stage, views) ? BEFORE_COMPUTATION : [];
  return [...new Set([...CHECKS[stage], ...inherited])].flatMap((check) => check(cycle, views));
}

/**
 * What a computation still waits for: all of the above but what the chair has moved on over. Whatever that was stays
 * on the transition, and counts for nothing.
 */
export function blockersOfComputation(cycle: string, views: WorkSources): readonly CodedBlocker[] {
  const forced = (views.cycles.cycle(cycle)?.transitions ?? []).flatMap(
    (line) => line.forced?.blockers ?? [],
  );
  const waived = new Set(forced.map(keyOf));
  return blockersOf(cycle, 'verification', views).filter((blocker) => !waived.has(keyOf(blocker)));
}

const keyOf = ({ code, subject }: { readonly code: string; readonly subject: string }): string =>
  // Of ballots the subject tells how many there are; what was waived is that they are too few.
  code === 'BALLOTS_BELOW_MINIMUM' ? code : `${code}:${subject}`;

function leadsToComputation(cycle: string, stage: StageId, { cycles }: WorkSources): boolean {
  const steps = stepsOf(cycles.schemeOf(cycle)?.stages ?? []);
  const at = steps.findIndex((step) => step.includes(stage));
  return at >= 0 && steps[at + 1]?.includes('computation') === true;
}
