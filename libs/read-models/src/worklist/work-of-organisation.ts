import { isActing } from '@kaoping/domain';
import { concerns, work, type WorkFor, type WorkItem } from './work-sources.js';

/** Changes that wait for somebody with no part in them; one whose day is still to come says when. */
export function changesToConfirm({ cycle, actor, views }: WorkFor): readonly WorkItem[] {
  return views.organisation
    .list(cycle.cycle)
    .filter(({ status, proposed }) => status === 'proposed' && !isActing(actor, proposed.by))
    .filter(({ concerned }) => !concerns(actor, concerned))
    .map(({ change, concerned, effectiveOn, proposed }) =>
      work('ORGANISATION_CHANGE_TO_CONFIRM', change, concerned, {
        due: effectiveOn,
        since: proposed.stamp.at,
      }),
    );
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
