import { ID_GRAMMAR } from '../core/streams.js';
import { formatPoints, isDecimal, parsePoints } from '../scoring/points-text.js';
import { addPoints, comparePoints, ZERO_POINTS, type Points } from '../scoring/points.js';
import { ruleFaults } from '../scoring/rules/score-rule.js';
import { optional } from './fault-parts.js';
import { decimal, positive, repeated, text, type SchemeFault, type SchemeFaults } from './faults.js';
import type { Scheme, SchemeIndicator } from './scheme.js';

/** Indicators that the scheme brings, each with a rule that can score it, and what their weights add up to. */
export function indicatorFaults(scheme: Scheme): SchemeFaults {
  const { indicators = [] } = scheme;
  return [
    ...indicators.flatMap((indicator, index) => oneFaults(indicator, `indicators.${index}`)),
    ...repeated(
      'indicators',
      indicators.map(({ id }) => id),
    ),
    ...totalFaults(scheme),
  ];
}

function oneFaults({ id, name, group, weight, rule }: SchemeIndicator, path: string): SchemeFaults {
  const weightFaults = positive(`${path}.weight`, weight);
  return [
    ...(ID_GRAMMAR.test(id)
      ? []
      : [{ code: 'SCHEME_INDICATOR_ID_INVALID', params: { path: `${path}.id`, found: id } } as const]),
    ...text(`${path}.name`, name, 200),
    ...optional(group, (words) => text(`${path}.group`, words, 200)),
    ...weightFaults,
    // Points of a rule are held against the weight, which must be one first.
    ...(weightFaults.length > 0 ? [] : ruleFaults(rule, weight)).map((fault): SchemeFault => ({
      code: `SCHEME_${fault.code}`,
      params: { ...fault.params, path: fault.path === '' ? `${path}.rule` : `${path}.rule.${fault.path}` },
    })),
  ];
}

function totalFaults({ indicators, declaredTotal, acknowledgedTotal }: Scheme): SchemeFaults {
  const words = optional(acknowledgedTotal, ({ reason, by }) => [
    ...text('acknowledgedTotal.reason', reason),
    ...text('acknowledgedTotal.by', by, 100),
    ...decimal('acknowledgedTotal.found', acknowledgedTotal?.found ?? '', '0'),
  ]);
  if (!isDecimal(declaredTotal)) return words;
  const total = sumOf(indicators ?? []);
  const found = acknowledgedTotal?.found;
  if (found === undefined) return total === null ? [] : deviation(declaredTotal, total);
  return [...words, ...acknowledgementFaults(found, declaredTotal, total)];
}

function deviation(declared: string, total: Points): SchemeFaults {
  if (same(declared, total)) return [];
  const params = { path: 'indicators', expected: declared, found: formatPoints(total) };
  return [{ code: 'SCHEME_TOTAL_DEVIATES', params }];
}

/** Without indicators of its own, a scheme acknowledges the total of the plans that are made under it. */
function acknowledgementFaults(found: string, declared: string, total: Points | null): SchemeFaults {
  const path = 'acknowledgedTotal.found';
  if (total !== null && !same(found, total))
    return [{ code: 'SCHEME_ACKNOWLEDGEMENT_WRONG', params: { path, expected: formatPoints(total), found } }];
  if (!same(declared, parsePoints(found))) return [];
  return [{ code: 'SCHEME_ACKNOWLEDGEMENT_NEEDLESS', params: { path, found } }];
}

/** Null where there is nothing to add, or something that is no number. */
function sumOf(indicators: readonly SchemeIndicator[]): Points | null {
  if (indicators.length === 0 || indicators.some(({ weight }) => !isDecimal(weight))) return null;
  return indicators.reduce((sum, { weight }) => addPoints(sum, parsePoints(weight)), ZERO_POINTS);
}

const same = (decimalText: string, points: Points): boolean =>
  comparePoints(parsePoints(decimalText), points) === 0;
