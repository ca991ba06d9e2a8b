import type { ScoredItem } from '@kaoping/domain';
import type { AppealLine } from '../registers/appeals.projection.js';
import { itemInForce } from '../results/item-in-force.js';
import { overtakenVotes } from '../results/overtaken-votes.js';
import { rulingsCounted } from './blocker-checks.js';
import {
  concerns,
  concernsEver,
  decidesAsChair,
  hadPart,
  work,
  type WorkFor,
  type WorkItem,
  type WorkSources,
} from './work-sources.js';

/** Appeals that wait to be accepted or dismissed. Those of the office's own unit wait for a leader instead. */
export function acceptingWork({ cycle, actor, views }: WorkFor): readonly WorkItem[] {
  return views.appeals
    .undecided(cycle.cycle)
    .filter(({ status }) => status === 'filed')
    .filter(({ unit }) => (unit === cycle.officeUnit) !== actor.roles.includes('office'))
    .map(({ appeal, unit, filed }) => work('APPEAL_TO_ACCEPT', appeal, [unit], { since: filed.stamp.at }))
    .filter(({ units }) => !concerns(actor, units));
}

/** The chair names the panels; where the chair is recused, another leader who is asked to. */
export function panelNamingWork(about: WorkFor): readonly WorkItem[] {
  const { cycle, actor, views } = about;
  return views.appeals
    .undecided(cycle.cycle)
    .filter(({ status, panel }) => status === 'accepted' && panel === null)
    .filter(({ unit, item }) => {
      const units = whoseMatter(views, cycle.cycle, unit, item);
      return decidesAsChair(about, units, concernsEver) && !concernsEver(actor, units);
    })
    .map(({ appeal, unit, accepted }) =>
      work('APPEAL_PANEL_TO_NAME', appeal, [unit], { since: accepted?.stamp.at ?? null }),
    );
}

/** Whoever sits on a panel, whatever else they are; nobody sits there for another. */
export function panelWork({ cycle, actor, views }: WorkFor): readonly WorkItem[] {
  if (actor.mandate !== undefined) return [];
  return views.appeals
    .undecided(cycle.cycle)
    .filter(({ unit, item }) => !concernsEver(actor, whoseMatter(views, cycle.cycle, unit, item)))
    .flatMap((line) => {
      const { appeal, unit, panel } = line;
      // Another ruling has given as much or more since: the vote says what cannot be ruled any more.
      if (overtakenVotes(line, views).includes(actor.person))
        return [work('APPEAL_TO_VOTE_ANEW', appeal, [unit])];
      if (!isAwaited(line, actor.person)) return [];
      return [work('APPEAL_TO_VOTE', appeal, [unit], { since: panel?.stamp.at ?? null })];
    });
}

/** All whose scores follow from an item: recusal goes by them. */
function whoseMatter(views: WorkSources, cycle: string, unit: string, item: ScoredItem): readonly string[] {
  return itemInForce(cycle, unit, item, views)?.units ?? [unit];
}

/** Who has not voted; and who presides, where all have and none of the views prevailed. */
function isAwaited({ panel, votes }: AppealLine, person: string): boolean {
  if (panel?.members.includes(person) !== true) return false;
  if (!votes.some((vote) => vote.person === person)) return true;
  return panel.presiding === person && votes.length === panel.members.length;
}

/** Rulings that the result does not count yet. */
export function recomputingWork({ cycle, views }: WorkFor): readonly WorkItem[] {
  return rulingsCounted(cycle.cycle, views).map(({ subject }) => work('RESULT_TO_RECOMPUTE', subject));
}

/**
 * A correction of a final result waits for somebody who did not propose it and has no part in it; what puts a veto into
 * force, or lifts it, for the chair.
 */
export function correctionWork(about: WorkFor): readonly WorkItem[] {
  const { cycle, actor, views } = about;
  const corrections = views.results.result(cycle.cycle)?.corrections ?? [];
  return corrections
    .filter(({ status, proposed }) => status === 'proposed' && !hadPart(actor, proposed))
    .flatMap(({ correction, items, proposed }) => {
      const units = [
        ...new Set(items.flatMap(({ unit, ...item }) => whoseMatter(views, cycle.cycle, unit, item))),
      ];
      const chairs = items.some(({ kind }) => kind === 'veto');
      if (concerns(actor, units) || (chairs && !decidesAsChair(about, units))) return [];
      return [work('CORRECTION_TO_APPROVE', correction, units, { since: proposed.stamp.at })];
    });
}
