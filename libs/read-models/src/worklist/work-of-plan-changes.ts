import { reopenedSetAside } from './plan-change-checks.js';
import { concerns, work, type WorkFor, type WorkItem } from './work-sources.js';

/** Changes of the plan to decide on, by somebody who neither asked for them nor heads what they touch. */
export function planChangeWork({ cycle: { cycle }, actor, views }: WorkFor): readonly WorkItem[] {
  const cutOff = new Set(reopenedSetAside(cycle, views).map(({ subject }) => subject));
  return views.plans
    .changes(cycle)
    .filter(({ change, status, requestedBy, decided }) =>
      // Whoever approved what was cut off approves it once more.
      cutOff.has(change)
        ? decided?.by === actor.person
        : status === 'pending' && requestedBy !== actor.person,
    )
    .map(({ change, requested }) => {
      const units = views.plans.unitsOfChange(cycle, change);
      return work('PLAN_CHANGE_TO_APPROVE', change, units, { since: requested.at });
    })
    .filter(({ units }) => !concerns(actor, units));
}
