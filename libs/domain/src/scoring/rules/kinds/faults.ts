import { formatPoints, parsePoints } from '../../points-text.js';
import { comparePoints, ZERO_POINTS, type Points } from '../../points.js';
import type { RuleFault } from '../rule-kind.js';
import type { Decimal, Limit, Price } from '../rule.js';
import { holds } from './limit.js';
import { sameMeasure } from './needs.js';

/** A fault when the decimal is below `min`; one that is not there is none. */
export function atLeast(path: string, found: Decimal | undefined, min: Decimal): readonly RuleFault[] {
  if (found === undefined || comparePoints(parsePoints(found), parsePoints(min)) >= 0) return [];
  return [{ code: 'RULE_NUMBER_TOO_SMALL', path, params: { found, min } }];
}

/** A fault when the decimal or count is above `max`. */
export function atMost(
  path: string,
  found: Decimal | number | undefined,
  max: Decimal,
): readonly RuleFault[] {
  if (found === undefined || comparePoints(parsePoints(String(found)), parsePoints(max)) <= 0) return [];
  return [{ code: 'RULE_NUMBER_TOO_LARGE', path, params: { found: String(found), max } }];
}

/** What cannot be together, at the field that is the odder one. */
export const contradiction = (path: string, one: string, other: string): RuleFault => ({
  code: 'RULE_CONTRADICTORY',
  path,
  params: { one, other },
});

/** `path` is where it should stand. */
export const fieldNeeded = (path: string, field: string): RuleFault => ({
  code: 'RULE_FIELD_NEEDED',
  path,
  params: { field },
});

/** A fault when it is more points than the indicator weighs. */
export function notAboveWeight(
  path: string,
  found: Decimal | undefined,
  weight: Points,
): readonly RuleFault[] {
  if (found === undefined || comparePoints(parsePoints(found), weight) <= 0) return [];
  return [{ code: 'RULE_POINTS_ABOVE_WEIGHT', path, params: { found, weight: formatPoints(weight) } }];
}

/** A fault when the decimal is not above 0: a step, a target, a weight. */
export function positive(path: string, found: Decimal | undefined): readonly RuleFault[] {
  if (found === undefined || comparePoints(parsePoints(found), ZERO_POINTS) > 0) return [];
  return [{ code: 'RULE_NUMBER_NOT_POSITIVE', path, params: { found } }];
}

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

/**
 * A floor is the least score, always: what else says that nothing is left contradicts it. `zeros` are those statements as
 * the scheme writes them; undefined: not said. A floor of 0 contradicts nothing.
 */
export function floorAgainst(
  floor: Decimal | undefined,
  ...zeros: readonly (string | undefined)[]
): readonly RuleFault[] {
  if (floor === undefined || comparePoints(parsePoints(floor), ZERO_POINTS) <= 0) return [];
  return zeros.flatMap((other) =>
    other === undefined
      ? []
      : [{ code: 'RULE_CONTRADICTORY', path: 'floor', params: { one: `floor ${floor}`, other } } as const],
  );
}

/** Those of a list that take the whole weight. */
export const allSaid = (
  field: string,
  list: readonly { readonly name: string; readonly points?: Price }[] = [],
): readonly string[] =>
  list.filter(({ points }) => points === 'all').map(({ name }) => `${field} ${name} all`);

/** A field as it is said in a fault: `zeroFrom 3`. */
export const said = (field: string, found: string | number | undefined): string | undefined =>
  found === undefined ? undefined : `${field} ${found}`;

/** A limit as it is said in a fault: `zeroWhen < 60`. */
export const limitSaid = (field: string, limit: Limit | undefined): string | undefined =>
  limit && `${field} ${limit.op} ${limit.value}`;

/** A limit where nothing is earned that also holds where everything is. */
export function contradictoryZero(
  path: string,
  zeroWhen: Limit | undefined,
  full: Limit,
): readonly RuleFault[] {
  if (zeroWhen === undefined) return [];
  if (
    zeroWhen.measure !== undefined &&
    full.measure !== undefined &&
    !sameMeasure(zeroWhen.measure, full.measure)
  )
    return [contradiction(`${path}.measure`, full.measure, zeroWhen.measure)];
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

/** A fault when nothing is in the list. */
export function emptyList(path: string, list: readonly unknown[]): readonly RuleFault[] {
  return list.length > 0 ? [] : [{ code: 'RULE_LIST_EMPTY', path, params: {} }];
}

/** One fault for every name that stands there again; the list is one of objects with a `name`. */
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

/** One fault for every blank name in such a list. */
export function emptyNames(path: string, names: readonly string[]): readonly RuleFault[] {
  return names.flatMap((name, index) =>
    name.trim() === ''
      ? [{ code: 'RULE_FIELD_NEEDED', path: `${path}.${index}.name`, params: { field: 'name' } } as const]
      : [],
  );
}
