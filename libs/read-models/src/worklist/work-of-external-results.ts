import { heirsByIndicator } from '@kaoping/domain';
import { externalResults } from '../plan/external-results.js';
import { work, type WorkFor, type WorkItem } from './work-sources.js';

/**
 * Results of other authorities that the verification still waits for. Where a unit inherits the result of one above, the
 * paper is asked for once, above. No blocker of its own: what is not verified blocks the way out anyway. What was verified
 * by a result of the unit above that has changed since is to be verified anew.
 */
export function externalResultWork({ cycle, views }: WorkFor): readonly WorkItem[] {
  if (!cycle.openStages.includes('verification')) return [];
  const lines = externalResults(cycle.cycle, views);
  const pending = lines.filter(({ status, verified }) => status === 'pending' && verified === null);
  const heirs = heirsByIndicator({ units: cycle.units, indicators: views.plans.indicators(cycle.cycle) });
  const inheriting = new Set(pending.flatMap(({ indicator }) => heirs.get(indicator) ?? []));
  return [
    ...pending
      .filter(({ indicator }) => !inheriting.has(indicator))
      .map(({ indicator, units }) => work('EXTERNAL_RESULT_PENDING', indicator, units)),
    ...lines
      .filter(({ outdated }) => outdated)
      .map(({ indicator, units, at }) => work('EXTERNAL_RESULT_CHANGED', indicator, units, { since: at })),
  ];
}
