import { isDate } from '../core/dates.js';
import { ID_GRAMMAR } from '../core/streams.js';
import type { RefusalParams } from '../core/refusal.js';
import { comparePoints } from '../scoring/points.js';
import { isDecimal, parsePoints } from '../scoring/points-text.js';
import { ruleFaults, ruleShape } from '../scoring/rules/index.js';
import type { PlanBounds } from './commands.js';
import type { Indicator, PlanCategory, PlanContent, Target } from './plan.js';
import type { planFaults } from './refusals.js';

/** No plan of 100 or of 1000 points has a larger part; finer ones nobody could score by. */
const SANE_WEIGHT = { max: '1000', decimals: 4 };

/** A mistake in the shape of a plan. Its code is the refusal that a command with such a plan meets. */
export interface PlanFault {
  readonly code: keyof typeof planFaults;
  readonly params: RefusalParams;
}

/** All structural mistakes, in the order of the plan; `[]` when it can be drafted. Sums are `findPlanFindings`. */
export function findPlanFaults(plan: PlanContent, bounds: PlanBounds): readonly PlanFault[] {
  const { declaredTotal, categories, indicators } = plan;
  const groups = categories.flatMap((category) => category.groups);
  return [
    ...(isPositiveWeight(declaredTotal) ? [] : [fault('PLAN_TOTAL_INVALID', { total: declaredTotal })]),
    ...repeated(categories.map(({ no }) => no)).map((category) =>
      fault('PLAN_CATEGORY_REPEATED', { category }),
    ),
    ...repeated(groups.map(({ no }) => no)).map((group) => fault('PLAN_GROUP_REPEATED', { group })),
    ...categories.flatMap((category) => weightFault(category.weight, { category: category.no })),
    ...groups.flatMap((group) => weightFault(group.weight, { group: group.no })),
    ...repeated(indicators.map(({ id }) => id)).map((indicator) =>
      fault('PLAN_INDICATOR_REPEATED', { indicator }),
    ),
    ...indicators.flatMap((indicator) => findIndicatorFaults(indicator, categories, bounds)),
  ];
}

/** Mistakes of one indicator, in the order in which a form shows its fields. */
export function findIndicatorFaults(
  indicator: Indicator,
  categories: readonly PlanCategory[],
  { knownUnits, period }: PlanBounds,
): readonly PlanFault[] {
  const about = { indicator: indicator.id };
  const { due } = indicator;
  const isDue = isDate(due) && due >= period.from && due <= period.to;
  return [
    ...(ID_GRAMMAR.test(indicator.id) ? [] : [fault('PLAN_INDICATOR_ID_INVALID', about)]),
    ...(indicator.title.trim() === '' ? [fault('PLAN_TITLE_MISSING', about)] : []),
    ...placeFaults(indicator, categories),
    ...weightFault(indicator.weight, about),
    ...indicator.targets.flatMap((target) => (isTarget(target) ? [] : [fault('PLAN_TARGET_INVALID', about)])),
    ...unitFaults(indicator, knownUnits),
    ...(isDue ? [] : [fault('PLAN_DUE_INVALID', { ...about, due, from: period.from, to: period.to })]),
    ...(areMilestones(indicator.milestones) ? [] : [fault('PLAN_MILESTONES_INVALID', about)]),
    ...findRuleFaults(indicator),
  ];
}

/** A rule as it came in: first whether it is one, then whether it makes sense for the weight. */
function findRuleFaults({ id, rule, weight }: Indicator): readonly PlanFault[] {
  if (rule === undefined) return [];
  const about = (path: string, problem: string, found: string): PlanFault =>
    fault('PLAN_RULE_INVALID', { indicator: id, path, problem, found });
  const misfits = ruleShape.check(rule, '');
  if (misfits.length > 0) return misfits.map(({ path, problem, found }) => about(path, problem, found));
  if (!isPositiveWeight(weight)) return [];
  return ruleFaults(rule, weight).map(({ path, code, params }) =>
    about(path, code, Object.values(params).join(', ')),
  );
}

function placeFaults(
  { id, category, group }: Indicator,
  categories: readonly PlanCategory[],
): readonly PlanFault[] {
  const home = categories.find(({ no }) => no === category);
  if (home === undefined) return [fault('PLAN_CATEGORY_UNKNOWN', { indicator: id, category })];
  if (home.groups.some(({ no }) => no === group)) return [];
  return [fault('PLAN_GROUP_UNKNOWN', { indicator: id, category, group })];
}

function unitFaults({ id, units }: Indicator, knownUnits: readonly string[]): readonly PlanFault[] {
  const about = { indicator: id };
  return [
    ...(units.length === 0 ? [fault('PLAN_UNIT_MISSING', about)] : []),
    ...repeated(units.map(({ unit }) => unit)).map((unit) => fault('PLAN_UNIT_REPEATED', { ...about, unit })),
    ...units
      .filter(({ unit }) => !knownUnits.includes(unit))
      .map(({ unit }) => fault('PLAN_UNIT_UNKNOWN', { ...about, unit })),
    ...units
      .filter(({ share }) => !Number.isSafeInteger(share) || share < 1)
      .map(({ unit, share }) => fault('PLAN_SHARE_INVALID', { ...about, unit, share })),
    ...(areRolesComplete(units) ? [] : [fault('PLAN_ROLES_INCOMPLETE', about)]),
  ];
}

function areRolesComplete(units: Indicator['units']): boolean {
  if (units.every(({ role }) => role === undefined)) return true;
  return units.every(({ role }) => role !== undefined) && units.some(({ role }) => role === 'lead');
}

function weightFault(weight: string, about: RefusalParams): readonly PlanFault[] {
  const isSane = isPositiveWeight(weight) && isDecimal(weight, SANE_WEIGHT);
  return isSane ? [] : [fault('PLAN_WEIGHT_INVALID', { ...about, weight })];
}

function isPositiveWeight(weight: string): boolean {
  return isDecimal(weight, { min: '0' }) && comparePoints(parsePoints(weight), parsePoints('0')) > 0;
}

function isTarget(target: Target): boolean {
  return target.op === 'qualitative' ? target.text.trim() !== '' : isDecimal(target.value, { min: '0' });
}

/** Cumulative: quarters in order, no step back, 100 % at the last one. */
export function areMilestones(milestones: Indicator['milestones']): boolean {
  if (milestones === undefined) return true;
  if (!milestones.every(({ percent }) => isDecimal(percent, { min: '0', max: '100' }))) return false;
  const last = milestones.at(-1);
  return (
    last !== undefined &&
    comparePoints(parsePoints(last.percent), parsePoints('100')) === 0 &&
    milestones.every(({ quarter, percent }, index) => {
      const before = milestones[index - 1];
      if (before === undefined) return true;
      return (
        before.quarter < quarter && comparePoints(parsePoints(before.percent), parsePoints(percent)) <= 0
      );
    })
  );
}

function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

function fault(code: PlanFault['code'], params: RefusalParams): PlanFault {
  return { code, params };
}
