import { shanghaiDate } from '@kaoping/platform';
import { delegationStatus } from '../registers/delegations.projection.js';
import { work, type WorkFor, type WorkItem } from './work-sources.js';

/** Principal and deputy are both told, from the grant to the last day; the deputy also when it ends before. */
export function delegationNotes({ cycle, actor, today, views }: WorkFor): readonly WorkItem[] {
  if (actor.mandate !== undefined) return [];
  return views.delegations.list(cycle.cycle).flatMap((line) => {
    const { principal, deputy, units, until: due } = line.granted;
    if (due < today) return [];
    const ended = delegationStatus(line, today) === 'revoked';
    const since = (line.revoked?.stamp ?? line.since).at;
    if (deputy === actor.person)
      return [work(ended ? 'DELEGATION_REVOKED' : 'ACTING_FOR', principal, units, { due, since })];
    return principal === actor.person && !ended ? [work('DEPUTY_NAMED', deputy, units, { due, since })] : [];
  });
}

/** What of a principal's work a deputy may do: not the principal's own sheet, and within stages and units. */
export function withinMandate(
  { actor: { mandate }, cycle }: WorkFor,
  items: readonly WorkItem[],
): readonly WorkItem[] {
  if (mandate === undefined) return items;
  const { stages, units, principal } = mandate;
  if (stages.length > 0 && !cycle.openStages.some((stage) => stages.includes(stage))) return [];
  return items
    .filter(({ code }) => code !== 'SHEET_TO_FILL')
    .filter(
      (item) =>
        units.length === 0 || (item.units.length > 0 && item.units.every((one) => units.includes(one))),
    )
    .map((item) => ({ ...item, onBehalfOf: principal }));
}

/**
 * A principal's own work without what a deputy has got instead: new tasks go to the deputy (新任务转代办人), and what was
 * waiting before the first day stays with both until one of them has done it. What the deputy may not do stays.
 */
export function withoutHandedOver(
  own: readonly WorkItem[],
  standIns: readonly { readonly from: string; readonly items: readonly WorkItem[] }[],
): readonly WorkItem[] {
  return own.filter(({ code, subject, since }) =>
    standIns.every(
      ({ from, items }) =>
        (since !== null && shanghaiDate(since) < from) ||
        !items.some((item) => item.code === code && item.subject === subject),
    ),
  );
}
