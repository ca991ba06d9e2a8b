import type { Indicator } from '../annual-plan/plan.js';
import type { Unit } from '../cycle/events.js';
import type { Reported } from './indicator-score.js';

/** What inheriting needs to know of a cycle. */
export interface Bureau<Report extends Reported = Reported> {
  readonly units: readonly Pick<Unit, 'id' | 'name' | 'parent'>[];
  readonly indicators: readonly Indicator[];
  /** The latest report of an indicator; null: none. */
  readonly reportOf: (indicator: string) => Report | null;
}

/**
 * What an indicator counts by: its own latest report, else the result that a unit above has from the same authority
 * (二级单位引用所属一级部门得分), which then says whose it is. Null while there is neither.
 */
export function reportFor<Report extends Reported>(
  indicator: Indicator,
  bureau: Bureau<Report>,
): Report | null {
  const own = bureau.reportOf(indicator.id);
  if (own !== null) return own;
  for (const { id, unit } of resultsAbove(indicator, bureau)) {
    const report = bureau.reportOf(id);
    if (report !== null) return handedDown(report, unit);
  }
  return null;
}

/** By indicator: those that may take its result, so that a report on it moves them too. */
export function heirsByIndicator(bureau: Omit<Bureau, 'reportOf'>): ReadonlyMap<string, readonly string[]> {
  const heirs = new Map<string, readonly string[]>();
  for (const heir of bureau.indicators) {
    for (const { id } of resultsAbove(heir, bureau)) heirs.set(id, [...(heirs.get(id) ?? []), heir.id]);
  }
  return heirs;
}

interface ResultAbove {
  readonly id: string;
  /** Name of the unit that carries it. */
  readonly unit: string;
}

/** Nearest unit first. Of a joint indicator the leading unit tells what stands above it. */
function resultsAbove(
  heir: Indicator,
  { units, indicators }: Omit<Bureau, 'reportOf'>,
): readonly ResultAbove[] {
  const { rule } = heir;
  if (rule?.type !== 'external-result' || rule.inherits !== 'parent') return [];
  const found: ResultAbove[] = [];
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  let at = byId.get(heir.units[0]?.unit ?? '');
  // A cycle has no circle of parents; counting the steps keeps one from being walked for ever all the same.
  for (let steps = 0; at?.parent !== undefined && steps < units.length; steps++) {
    at = byId.get(at.parent);
    const source = at && sameResult(heir, at.id, indicators);
    if (at !== undefined && source !== undefined) found.push({ id: source.id, unit: at.name });
  }
  return found;
}

/**
 * The unit's one indicator with a result of the same authority on the same subject; of several, the one with the same
 * title. None where that leaves it open: another result of that authority would be a wrong score.
 */
function sameResult(heir: Indicator, unit: string, indicators: readonly Indicator[]): Indicator | undefined {
  const alike = indicators.filter(
    (other) => other.id !== heir.id && carries(unit, other) && isSameResult(heir, other),
  );
  if (alike.length === 1) return alike[0];
  const titled = alike.filter(({ title }) => title === heir.title);
  return titled.length === 1 ? titled[0] : undefined;
}

const carries = (unit: string, { units }: Indicator): boolean => units.some((one) => one.unit === unit);

function isSameResult({ rule: a }: Indicator, { rule: b }: Indicator): boolean {
  if (a?.type !== 'external-result' || b?.type !== 'external-result') return false;
  return a.authority === b.authority && a.subject === b.subject;
}

/** One that has not arrived is nobody's; one that was handed down before keeps the name it came with. */
function handedDown<Report extends Reported>(report: Report, from: string): Report {
  const { observation } = report;
  const result = observation?.result;
  if (observation === undefined || result === undefined || result === null) return report;
  return { ...report, observation: { ...observation, result: { inheritedFrom: from, ...result } } };
}
