import type { Actor } from '@kaoping/domain';
import {
  CursorInvalid,
  type Activity,
  type ActivityFilter,
  type CycleView,
  type Page,
  type Views,
} from '@kaoping/read-models';
import { ownMatters, sees, supervises, type Sight } from '../cycles/cycle-sight.js';
import { coded, column, has, is, type List } from '../lists/list.js';
import type { ListQuery } from '../lists/list-query.js';
import { passes, type Rows } from '../lists/rows.js';

export const TIMELINE: List<Activity> = {
  name: 'timeline',
  key: ({ position }) => position,
  filters: {
    unit: has(({ units }) => units),
    indicator: is(({ subject }) => (subject.kind === 'indicator' ? subject.id : null)),
    actor: is(({ actor }) => actor),
    onBehalfOf: is(({ onBehalfOf }) => onBehalfOf),
    type: is(({ type }) => type),
  },
  // The timeline is as long as the log, so it has the one order that it is kept in.
  sorts: { newest: ({ position }) => position },
  sort: 'newest',
  oneWay: true,
  columns: {
    position: column(({ position }) => position),
    recordedAt: column(({ recordedAt }) => recordedAt),
    actor: column(({ actor }) => actor),
    onBehalfOf: column(({ onBehalfOf }) => onBehalfOf),
    event: coded('event:', ({ type }) => type),
    subjectKind: coded('value:subjectKind.', ({ subject }) => subject.kind),
    subject: column(({ subject }) => subject.id),
    units: column(({ units }) => units),
    ref: column(({ ref }) => ref),
  },
};

/** How much of a timeline one reader sees. */
export interface TimelineSight extends Pick<Sight, 'units'> {
  /** What its register keeps from the reader, whatever of the standings is open; absent: nothing. */
  readonly hidden?: ((activity: Activity) => boolean) | undefined;
}

/**
 * A correction is for those who decide until it is approved, and what befalls a unit, or what it appeals against, is for
 * the unit: the timeline tells of neither what the registers keep back.
 */
export function hiddenFrom(
  { results }: Pick<Views, 'results'>,
  cycle: CycleView,
  actor: Actor | undefined,
): TimelineSight['hidden'] {
  if (supervises(actor)) return undefined;
  const own = ownMatters(cycle, actor);
  const approved = new Set(
    (results.result(cycle.cycle)?.corrections ?? [])
      .filter(({ status }) => status === 'approved')
      .map(({ proposed: { stamp } }) => `${stamp.ref.stream}@${stamp.ref.revision}`),
  );
  return ({ type, ref, subject, units }) => {
    if (type === 'CorrectionProposed') return !approved.has(ref ?? '');
    if (type === 'CorrectionRejected') return true;
    return (subject.kind === 'consequence' || subject.kind === 'appeal') && !sees(own, units);
  };
}

/** The activities that one reader sees, cut into pages where they are kept. */
export function activityRows(views: Views, cycle: string, sight: TimelineSight): Rows<Activity> {
  const all = (query: ListQuery) => filtered(views.timeline.activities(cycle, filterOf(query)), query, sight);
  return {
    all,
    page(query) {
      if (
        sight.units === 'all' &&
        sight.hidden === undefined &&
        query.wanted.every(([, values]) => values.length === 1)
      ) {
        return views.timeline.page(cycle, {
          filter: filterOf(query),
          limit: query.limit,
          ...cursorOf(query),
        });
      }
      return pageFrom(all(query), query);
    },
  };
}

/** The filters with one value, which the timeline looks for without making the rows; the others are for `passes`. */
function filterOf({ wanted }: ListQuery): ActivityFilter {
  return Object.fromEntries(
    wanted.filter(([, values]) => values.length === 1).map(([name, [value]]) => [name, value]),
  );
}

function* filtered(
  activities: Iterable<Activity>,
  query: ListQuery,
  sight: TimelineSight,
): Generator<Activity> {
  const wanted = passes(TIMELINE, query);
  for (const activity of activities) if (concerns(sight, activity) && wanted(activity)) yield activity;
}

/** A unit sees what concerns it, and the course of the cycle that concerns everybody. */
function concerns(sight: TimelineSight, activity: Activity): boolean {
  const { units, subject } = activity;
  if (sight.hidden?.(activity) === true) return false;
  if (sees(sight, units)) return true;
  return units.length === 0 && ['cycle', 'delegation', 'plan', 'quarter', 'result'].includes(subject.kind);
}

function pageFrom(activities: Iterable<Activity>, query: ListQuery): Page<Activity> {
  const before = query.cursor === undefined ? undefined : positionOf(query.cursor);
  const rows: Activity[] = [];
  let [total, more] = [0, false];
  for (const activity of activities) {
    total += 1;
    if (before !== undefined && BigInt(activity.position) >= before) continue;
    if (rows.length < query.limit) rows.push(activity);
    else more = true;
  }
  return { rows, total, next: more ? (rows.at(-1)?.position ?? null) : null };
}

function cursorOf({ cursor }: ListQuery): { readonly cursor?: string } {
  return cursor === undefined ? {} : { cursor };
}

function positionOf(cursor: string): bigint {
  if (!/^\d{1,19}$/.test(cursor)) throw new CursorInvalid(cursor);
  return BigInt(cursor);
}
