import { heirOf } from '../cycles/succession.js';
import type { OrganisationLine } from '../registers/organisation.projection.js';
import { concerns, hadPart, work, type WorkFor, type WorkItem, type WorkSources } from './work-sources.js';

/** Changes that wait for somebody with no part in them; one whose day is still to come says when. */
export function changesToConfirm({ cycle, actor, views }: WorkFor): readonly WorkItem[] {
  return views.organisation
    .list(cycle.cycle)
    .filter(({ status, proposed }) => status === 'proposed' && !hadPart(actor, proposed))
    .filter((line) => !concerns(actor, [...line.concerned, ...takingBack(line, cycle, views)]))
    .map(({ change, concerned, effectiveOn, proposed }) =>
      work('ORGANISATION_CHANGE_TO_CONFIRM', change, concerned, {
        due: effectiveOn,
        since: proposed.stamp.at,
      }),
    );
}

/** To whom falls back what a team was given and still carries: these gain by its end, and have no say in it. */
function takingBack(
  { kind, units }: OrganisationLine,
  cycle: WorkFor['cycle'],
  views: WorkSources,
): readonly string[] {
  if (kind !== 'team-end') return [];
  const carried = units.flatMap((team) => views.plans.carriedBy(cycle.cycle, team).map(({ id }) => id));
  return views.organisation
    .list(cycle.cycle)
    .filter(({ status, founded }) => status === 'confirmed' && units.includes(founded?.id ?? ''))
    .flatMap(({ handed }) => handed.filter(({ indicator }) => carried.includes(indicator)))
    .map(({ from }) => heirOf(cycle, from));
}

/** Teams whose time is over and that nobody has proposed to dissolve. */
export function teamsToDissolve({ cycle, today, views }: WorkFor): readonly WorkItem[] {
  const ending = views.organisation
    .list(cycle.cycle)
    .filter(({ kind, status }) => kind === 'team-end' && status === 'proposed')
    .flatMap(({ units }) => units);
  return cycle.units.flatMap(({ id, team }) =>
    team === undefined || team.until >= today || ending.includes(id)
      ? []
      : [work('TEAM_TO_DISSOLVE', id, [id], { due: team.until })],
  );
}
