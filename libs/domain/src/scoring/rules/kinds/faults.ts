import { formatPoints, parsePoints } from '../../points-text.js';
import { comparePoints, type Points } from '../../points.js';
import type { RuleFault } from '../rule-kind.js';
import type { Decimal, Limit } from '../rule.js';
import { holds } from './limit.js';

/** A fault when the decimal is below `min`, or equal to it where that end is `excluded`. */
export function atLeast(
  path: string,
  found: Decimal | undefined,
  min: Decimal,
  end: 'included' | 'excluded' = 'included',
): readonly RuleFault[] {
  if (found === undefined) return [];
  const compared = comparePoints(parsePoints(found), parsePoints(min));
  if (compared > 0 || (compared === 0 && end === 'included')) return [];
  return [{ code: 'RULE_NUMBER_TOO_SMALL', path, params: { found, min } }];
}

export function notAboveWeight(
  path: string,
  found: Decimal | undefined,
  weight: Points,
): readonly RuleFault[] {
  if (found === undefined || comparePoints(parsePoints(found), weight) <= 0) return [];
  return [{ code: 'RULE_POINTS_ABOVE_WEIGHT', path, params: { found, weight: formatPoints(weight) } }];
}

/** More than `min`. */
export const above = (path: string, found: Decimal | undefined, min: Decimal): readonly RuleFault[] =>
  atLeast(path, found, min, 'excluded');

/** A whole number of at least `min`. */
export function countAtLeast(path: string, found: number | undefined, min: number): readonly RuleFault[] {
  if (found === undefined || found >= min) return [];
  return [{ code: 'RULE_NUMBER_TOO_SMALL', path, params: { found: String(found), min: String(min) } }];
}

/** What takes points off: prices of 0 or more, `most` and `floor` within the weight. */
export function deductionFaults(
  rule: { readonly points?: Decimal; readonly most?: Decimal; readonly floor?: Decimal },
  weight: Points,
): readonly RuleFault[] {
  return [
    ...atLeast('points', rule.points, '0'),
    ...atLeast('most', rule.most, '0'),
    ...atLeast('floor', rule.floor, '0'),
    ...notAboveWeight('floor', rule.floor, weight),
  ];
}

/** A limit where nothing is earned that also holds where everything is. */
export function contradictoryZero(
  path: string,
  zeroWhen: Limit | undefined,
  full: Limit,
): readonly RuleFault[] {
  if (zeroWhen === undefined) return [];
  const print = ({ op, value }: Limit): string => `${op} ${value}`;
  if (areApart(zeroWhen, full)) return [];
  return [{ code: 'RULE_CONTRADICTORY', path, params: { one: print(full), other: print(zeroWhen) } }];
}

/** No value keeps both. */
function areApart(zeroWhen: Limit, full: Limit): boolean {
  if (zeroWhen.op === '=') return !holds(full, parsePoints(zeroWhen.value));
  if (full.op === '=') return !holds(zeroWhen, parsePoints(full.value));
  const strict = zeroWhen.op === '>' || zeroWhen.op === '<' || full.op === '>' || full.op === '<';
  const between = comparePoints(parsePoints(zeroWhen.value), parsePoints(full.value));
  const rising = full.op === '>=' || full.op === '>';
  const zeroBelow = zeroWhen.op === '<' || zeroWhen.op === '<=';
  return rising
    ? zeroBelow && (between < 0 || (between === 0 && strict))
    : !zeroBelow && (between > 0 || (between === 0 && strict));
}

export function emptyList(path: string, list: readonly unknown[]): readonly RuleFault[] {
  return list.length > 0 ? [] : [{ code: 'RULE_LIST_EMPTY', path, params: {} }];
}

export function repeatedNames(path: string, names: readonly string[]): readonly RuleFault[] {
  return names
    .map((name, index) => ({ name, index }))
    .filter(({ name, index }) => names.indexOf(name) !== index)
    .map(({ name, index }) => ({
      code: 'RULE_NAME_REPEATED' as const,
      path: `${path}.${index}.name`,
      params: { found: name },
    }));
}

export function emptyNames(path: string, names: readonly string[]): readonly RuleFault[] {
  return names.flatMap((name, index) =>
    name.trim() === ''
      ? [{ code: 'RULE_FIELD_NEEDED', path: `${path}.${index}.name`, params: { field: 'name' } } as const]
      : [],
  );
}
