import { ownAmong } from '../core/actor.js';
import type { QuarterNumber } from '../cycle/events.js';
import { dueAt } from '../scoring/milestones.js';
import { formatPoints } from '../scoring/points-text.js';
import type { ChangeMilestonesCommand } from './commands.js';
import { assertReason } from './decide-draft.js';
import type { AnnualPlanEvent, Milestone } from './events.js';
import { areMilestones } from './find-faults.js';
import { touchedBy } from './mid-year.js';
import type { Indicator } from './plan.js';
import { refusePlan } from './refusals.js';
import type { KnownPlan } from './state.js';

const QUARTERS: readonly QuarterNumber[] = [1, 2, 3, 4];

/** Milestones of a plan in force (序时进度调整), for quarters that nobody has been held to yet. */
export function changeMilestones(
  command: ChangeMilestonesCommand,
  state: KnownPlan,
): readonly AnnualPlanEvent[] {
  const { indicator: id, milestones, milestoneSplit, reason, actor } = command;
  if (state.status !== 'published') throw refusePlan.PLAN_NOT_PUBLISHED({ status: state.status });
  const indicator = state.content.indicators.find((one) => one.id === id);
  if (indicator === undefined) throw refusePlan.PLAN_INDICATOR_UNKNOWN({ indicator: id });
  const from = atEachQuarter(indicator, milestoneSplit);
  const after = withQuarters(from, milestones);
  if (after === undefined || !areMilestones(after))
    throw refusePlan.PLAN_MILESTONES_INVALID({ indicator: id });
  const to = atEachQuarter({ milestones: after }, milestoneSplit);
  if (changedQuarters(from, to).length === 0) return [];
  // What is approved later is what was read: a change on its way would put the old milestones back.
  if (state.pending !== null && touchedBy(state.pending).includes(id))
    throw refusePlan.PLAN_CHANGE_PENDING({ change: state.pending.change });
  assertNotChecked(id, command, from, to);
  assertNotOwn(indicator, command);
  assertReason(reason);
  const data = { cycle: state.cycle, indicator: id, from, to, changedBy: actor.person, reason };
  return [{ type: 'MilestonesChanged', data }];
}

/** What was due by the end of a quarter that is checked stays. @throws MILESTONE_QUARTER_CHECKED */
export function assertNotChecked(
  indicator: string,
  { checked }: { readonly checked: readonly QuarterNumber[] },
  from: readonly Milestone[],
  to: readonly Milestone[],
): void {
  const late = changedQuarters(from, to).find((quarter) => checked.includes(quarter));
  if (late !== undefined)
    throw refusePlan.MILESTONE_QUARTER_CHECKED({
      ...{ indicator, quarter: late, due: from[late - 1]?.percent ?? '0' },
    });
}

function changedQuarters(from: readonly Milestone[], to: readonly Milestone[]): readonly QuarterNumber[] {
  return QUARTERS.filter((_, index) => from[index]?.percent !== to[index]?.percent);
}

/** The quarters that are sent, and all others as they were; undefined: none is sent, or one twice. */
function withQuarters(
  before: readonly Milestone[],
  sent: readonly Milestone[],
): readonly Milestone[] | undefined {
  const quarters = new Set(sent.map(({ quarter }) => quarter));
  if (sent.length === 0 || quarters.size < sent.length) return undefined;
  return before.map((one) => sent.find(({ quarter }) => quarter === one.quarter) ?? one);
}

/** What is due at the end of each quarter, the ones that the milestones leave out written in. */
export function atEachQuarter(
  indicator: Pick<Indicator, 'milestones'>,
  milestoneSplit: readonly string[],
): readonly Milestone[] {
  return QUARTERS.map((quarter) => ({
    quarter,
    percent: formatPoints(dueAt(indicator, quarter, milestoneSplit)),
  }));
}

function assertNotOwn({ id, units }: Indicator, { actor }: ChangeMilestonesCommand): void {
  const own = ownAmong(
    actor,
    units.map(({ unit }) => unit),
  );
  if (own !== undefined) throw refusePlan.MILESTONE_OF_OWN_UNIT({ indicator: id, unit: own });
}
