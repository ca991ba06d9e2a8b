import { isObject } from '../shapes/index.js';
import { comparatorOf } from './comparator.js';
import { dateIn, decimalIn, isBlank, textIn, type Json } from './read.js';

/** Fields of rules that hold decimals; a published table writes them as numbers. */
const DECIMALS: ReadonlySet<string> = new Set([
  ...['value', 'step', 'points', 'target', 'floor', 'most', 'base', 'limit', 'percent', 'cap', 'weight'],
  ...['thenEach', 'otherwise', 'max', 'outOf', 'zeroWhenOverPercent', 'additionsCap', 'deductionsCap'],
  'bestQuotaPercent',
]);

/** Which further fields are decimals depends on the kind: bands have ends, ranks are whole numbers. */
const DECIMALS_OF_KIND: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['banded', new Set(['from', 'to'])],
  ['survey', new Set(['from', 'to'])],
  ['shortfall', new Set(['per'])],
  ['accumulate', new Set(['above'])],
]);

/** Fields of rules that hold whole numbers; a published table may write them as text. */
const WHOLE: ReadonlySet<string> = new Set([
  ...[
    'days',
    'zeroAfterDays',
    'per',
    'count',
    'free',
    'zeroFrom',
    'raters',
    'above',
    'high',
    'low',
    'from',
    'to',
  ],
  ...['minimumValid', 'minimumBallots', 'minimumSheets', 'rateDecimals'],
]);

/** 10, "10" and １０ are the same number of days. */
function wholeIn(json: unknown): unknown {
  const decimal = typeof json === 'string' ? decimalIn(json) : undefined;
  return decimal !== undefined && /^\d{1,9}$/.test(decimal) ? Number(decimal) : json;
}

/** A day as our own rules write it. */
const dayText = (key: string, json: unknown): unknown => (key === 'due' ? (dateIn(json) ?? json) : json);

/** A published rule with its decimals as our own rules have them, and its bands in our own words. */
export function withDecimals(json: unknown, type: string, key = ''): unknown {
  if (Array.isArray(json))
    return json.map((part: unknown) =>
      withDecimals(key === 'bands' && isObject(part) ? bandIn(part) : part, type),
    );
  if (!isObject(json)) {
    if (key === 'op') return comparatorOf(json) ?? json;
    const decimal =
      DECIMALS.has(key) || DECIMALS_OF_KIND.get(type)?.has(key) === true || type === 'map-of-decimals';
    if (decimal) return decimalIn(json) ?? json;
    return WHOLE.has(key) ? wholeIn(json) : dayText(key, json);
  }
  const inner = key === 'map' ? 'map-of-decimals' : textIn(json['type']) || type;
  return Object.fromEntries(
    Object.entries(json).map(([name, part]) => [name, withDecimals(part, inner, name)]),
  );
}

/** The ends of a band as published grades have them. */
const ENDS: readonly (readonly [word: string, end: 'from' | 'to', included: boolean])[] = [
  ['min', 'from', true],
  ['above', 'from', false],
  ['through', 'to', true],
  ['upTo', 'to', true],
  ['max', 'to', true],
  ['below', 'to', false],
];

const WORDS: readonly string[] = ENDS.map(([word]) => word);

/** 80—89 written as `through: 89` ends with 89 included; an end that is left blank is open. */
function bandIn(json: Json): Json {
  const others = Object.entries(json).filter(
    ([key, value]) => !WORDS.includes(key) && !(['from', 'to'].includes(key) && isBlank(value)),
  );
  const ends = ENDS.filter(([word, end]) => !isBlank(json[word]) && isBlank(json[end]));
  return Object.fromEntries([
    ...others,
    ...ends.flatMap(([word, end, included]) => [
      [end, json[word]],
      [`${end}Included`, json[`${word}Included`] ?? included],
    ]),
  ]) as Json;
}

/** The same JSON without what stands at a path. */
export function without(json: unknown, [key = '', ...rest]: readonly string[]): unknown {
  if (Array.isArray(json))
    return json.map((part: unknown, index) => (String(index) === key ? without(part, rest) : part));
  if (!isObject(json)) return json;
  const entries = Object.entries(json);
  if (rest.length === 0) return Object.fromEntries(entries.filter(([name]) => name !== key));
  return Object.fromEntries(entries.map(([name, part]) => [name, name === key ? without(part, rest) : part]));
}
