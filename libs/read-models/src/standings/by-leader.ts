import { scoreTarget, type Indicator } from '@kaoping/domain';
import type { LiveTable } from './live-table.js';
import { bureauOf } from './row-of.js';
import type { LeaderStanding } from './standing-rows.js';

/** By responsible leader, in the order in which the plan names them; an indicator of two leaders counts with both. */
export function leaderStandings(
  indicators: readonly Indicator[],
  live: LiveTable,
): readonly LeaderStanding[] {
  const byPost = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    for (const post of indicator.leaders) byPost.set(post, [...(byPost.get(post) ?? []), indicator]);
  }
  return [...byPost].map(([post, answeredFor]) => ({
    post,
    indicators: answeredFor.map(({ id }) => id),
    units: [...new Set(answeredFor.flatMap(({ units }) => units.map(({ unit }) => unit)))],
    ...bureauOf(scoreTarget(answeredFor.flatMap(({ id }) => live.item(id)))),
  }));
}
