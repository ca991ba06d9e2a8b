import { WORKING_STAGES, type Deadline } from '@kaoping/domain';
import { shanghaiDate } from '@kaoping/platform';
import type { Stamp } from '../facts.js';
import { isUndecided } from '../registers/findings.projection.js';
import type { About } from './about.js';

/** A finding that a unit may still answer (申辩), by the term that the scheme gives. A correction gives a term of its own. */
export function termsToAnswer({ cycle, views }: About): readonly Deadline[] {
  if (!WORKING_STAGES.some((stage) => cycle.openStages.includes(stage))) return [];
  return views.findings.list(cycle.cycle).flatMap((line): readonly Deadline[] => {
    const { finding: subject, answerBy, unanswered: units } = line;
    if (!isUndecided(line) || answerBy === null || units.length === 0) return [];
    const { until } = answerBy;
    const since = dayOf(line.corrections.at(-1)?.stamp ?? line.logged);
    const about = { id: `answer-${subject}-${until}`, kind: 'answer', subject, units, until } as const;
    return [{ ...about, ...since, right: true }];
  });
}

/** The plan and then the report of an order (整改), in each of its rounds. */
export function termsToRectify({ cycle, views }: About): readonly Deadline[] {
  // An order that a cycle was archived over is nobody's to carry out any more.
  if (cycle.openStages.length === 0 || cycle.openStages.includes('archived')) return [];
  return views.rectifications.list(cycle.cycle).flatMap((line): readonly Deadline[] => {
    const { order, unit, status, round, planBy, reportBy } = line;
    const about = { subject: order, units: [unit], ...dayOf(line.history.at(-1)?.stamp) };
    if (status === 'ordered')
      return [{ id: `plan-${order}-${round}`, kind: 'rectification-plan', ...about, until: planBy.until }];
    if (status === 'planned')
      return [
        { id: `report-${order}-${round}`, kind: 'rectification-report', ...about, until: reportBy.until },
      ];
    return [];
  });
}

/** The day on which it was said; nothing where the log keeps no time. */
function dayOf(stamp: Stamp | undefined): Pick<Deadline, 'since'> {
  const at = stamp?.at ?? null;
  return at === null ? {} : { since: shanghaiDate(at) };
}
