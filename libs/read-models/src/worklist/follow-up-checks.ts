import { hasStage } from '@kaoping/domain';
import { groundFallen } from '../results/ground-fallen.js';
import { awaitsLifting } from '../results/in-effect.js';
import { ordersClosed, type BlockerCheck } from './blocker-checks.js';

/** Proposed and neither approved nor turned down. */
export const correctionsDecided: BlockerCheck = (cycle, { results }) =>
  (results.result(cycle)?.corrections ?? [])
    .filter(({ status }) => status === 'proposed')
    .map(({ correction, items }) => ({
      ...{ code: 'CORRECTION_NOT_DECIDED', subject: correction },
      units: [...new Set(items.map(({ unit }) => unit))],
    }));

/** Recorded on a ground that stands, and nobody has put it into force or taken it back: the archive takes neither. */
export const consequencesConfirmed: BlockerCheck = (cycle, views) =>
  views.consequences
    .list(cycle)
    .filter((line) => line.status === 'recorded' && groundFallen(line, views) === null)
    .map(({ consequence, unit }) => ({
      ...{ code: 'CONSEQUENCE_NOT_CONFIRMED', subject: consequence, units: [unit] },
    }));

/** On a ground that an appeal, a withdrawal or a correction has taken away: nobody is told of it before somebody decides. */
export const groundsSettled: BlockerCheck = (cycle, views) =>
  views.consequences
    .list(cycle)
    .filter((line) => awaitsLifting(line, views))
    .map(({ consequence, unit }) => ({
      ...{ code: 'CONSEQUENCE_GROUND_FALLEN', subject: consequence, units: [unit] },
    }));

/** What the archive would leave open for ever. */
export const FOLLOWED_UP: readonly BlockerCheck[] = [
  ordersClosed,
  correctionsDecided,
  consequencesConfirmed,
  groundsSettled,
];

/** A scheme without a follow-up ends with the bulletin. */
export const closedWithoutFollowUp: BlockerCheck = (cycle, views) =>
  hasStage(views.cycles.schemeOf(cycle), 'follow-up')
    ? groundsSettled(cycle, views)
    : FOLLOWED_UP.flatMap((check) => check(cycle, views));
