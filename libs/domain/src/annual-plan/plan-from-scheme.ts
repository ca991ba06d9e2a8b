import type { Period, Unit } from '../cycle/events.js';
import type { Scheme } from '../scheme/scheme.js';
import { formatPoints, parsePoints } from '../scoring/points-text.js';
import { sumPoints } from '../scoring/points.js';
import type { Indicator, PlanContent } from './plan.js';
import { equalShares } from './plan-import.js';

/**
 * The indicators that the cycle's scheme brings, as a draft: groups by the path that the scheme names, everything due at
 * the end of the period and carried by all units of the cycle alike, for the office to divide. Null when the scheme
 * brings none.
 */
export function planFromScheme(
  { indicators = [], declaredTotal, name }: Pick<Scheme, 'indicators' | 'declaredTotal' | 'name'>,
  { units, period }: { readonly units: readonly Unit[]; readonly period: Period },
): PlanContent | null {
  if (indicators.length === 0) return null;
  const titles = [...new Set(indicators.map(({ group }) => group ?? name))];
  const groupOf = (group: string | undefined): string => `1-${titles.indexOf(group ?? name) + 1}`;
  const weightOf = (members: readonly { readonly weight: string }[]): string =>
    formatPoints(sumPoints(members.map(({ weight }) => parsePoints(weight))));
  const groups = titles.map((title, index) => ({
    no: `1-${index + 1}`,
    title,
    weight: weightOf(indicators.filter(({ group }) => (group ?? name) === title)),
  }));
  return {
    declaredTotal,
    categories: [{ no: '1', name, weight: weightOf(indicators), groups }],
    indicators: indicators.map(({ id, name: title, group, weight, rule }): Indicator => ({
      id,
      no: id,
      title,
      category: '1',
      group: groupOf(group),
      weight,
      targets: [],
      units: equalShares(units.map((unit) => unit.id)),
      leaders: [],
      due: period.to,
      inferred: [],
      rule,
    })),
  };
}
