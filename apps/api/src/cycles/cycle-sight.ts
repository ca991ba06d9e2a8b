import type { Withheld } from '@kaoping/contracts';
import { Refusal, refuseCycle, refuseScheme, type Actor, type Scheme } from '@kaoping/domain';
import { authorise, visibleUnits, type PolicyFacts } from '@kaoping/identity';
import { inCycle, type CycleView, type Views } from '@kaoping/read-models';
import { withheldIn } from './withheld.js';
import { EdgeProblem } from '../http/problem.js';

/** What decides who may see what of a cycle. */
export interface CycleFacts {
  readonly cycle: CycleView;
  readonly scheme: Scheme;
  /** The first day of the 公示 has come, or the result is final; everything before it is process data (过程数据). */
  readonly noticeOpened: boolean;
}

/** How much of a cycle one reader sees. */
export interface Sight extends CycleFacts {
  /** Units whose own matters the reader sees: scores, evidence, findings, claims. */
  readonly units: 'all' | readonly string[];
  /** Why the reader is shown no final score, grade or rank; null: they are shown as far as the units are. */
  readonly withheld: Withheld | null;
}

/** @param today ISO date in Asia/Shanghai @throws CYCLE_UNKNOWN, SCHEME_UNKNOWN */
export function factsOf(views: Views, id: string, today: string): CycleFacts {
  const cycle = views.cycles.cycle(id);
  if (cycle === undefined) throw refuseCycle.CYCLE_UNKNOWN({ cycle: id });
  const scheme = views.cycles.schemeOf(id);
  if (scheme === undefined)
    throw refuseScheme.SCHEME_UNKNOWN({ scheme: cycle.scheme.id, version: cycle.scheme.version });
  const { notice = null, finalised = null } = views.results.result(id) ?? {};
  const shown = (notice !== null && notice.from <= today) || finalised !== null;
  return { cycle, scheme, noticeOpened: shown };
}

/**
 * Asks the policy about a read of a cycle with the facts it needs, and says how far the reader sees.
 * @param name row of the policy table
 * @param facts what the row needs beside `open`
 * @throws CYCLE_UNKNOWN, and what `authorise` throws
 */
export function lookInto(
  views: Views,
  {
    cycle,
    actor,
    today,
    name,
    facts,
  }: { cycle: string; actor: Actor | undefined; today: string; name: string; facts?: PolicyFacts },
): Sight {
  const known = factsOf(views, cycle, today);
  authorise(actor, name, { ...facts, open: known.scheme.standings === 'open' });
  const units = visibleUnits(actor, known.scheme.standings, known.noticeOpened);
  return {
    ...known,
    units: units === 'all' ? units : withKin(known.cycle, actor, units),
    withheld: supervises(actor) ? null : withheldIn(views, known.cycle),
  };
}

/** Whoever prepares and decides on a result sees it before it is decided: the office, the leaders and the auditor. */
export function supervises(actor: Actor | undefined): boolean {
  return visibleUnits(actor, 'restricted', false) === 'all';
}

/**
 * Whose own matters somebody sees of what no scheme and no notice opens: what is held against a unit is no ranking. Who
 * has taken a unit over sees what was its matter.
 */
export function ownMatters(cycle: CycleView, actor: Actor | undefined): Pick<Sight, 'units'> {
  const units = visibleUnits(actor, 'restricted', false);
  return { units: units === 'all' ? units : withKin(cycle, actor, units) };
}

/** Whoever sees a unit sees what has gone into it, and the temporary teams that they belong to. */
function withKin(cycle: CycleView, actor: Actor | undefined, units: readonly string[]): readonly string[] {
  if (actor === undefined || units.length === 0) return units;
  const kin = inCycle(cycle, { ...actor, heads: [] }).heads;
  return [...new Set([...units, ...kin])];
}

/** Whether something that concerns these units is the reader's to see; being one of them is enough. */
export function sees({ units: visible }: Pick<Sight, 'units'>, units: readonly string[]): boolean {
  return visible === 'all' || units.some((unit) => visible.includes(unit));
}

/** @throws EdgeProblem 403 NOT_YOUR_UNIT */
export function assertSees(sight: Sight, units: readonly string[], name: string): void {
  if (!sees(sight, units)) throw new EdgeProblem(403, 'NOT_YOUR_UNIT', { command: name, units });
}

/** Whether the policy lets somebody in without the scheme being open to all. */
export function isInsider(actor: Actor | undefined, name: string): boolean {
  try {
    authorise(actor, name, { open: false });
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}
