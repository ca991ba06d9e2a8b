import { isObject } from '../shapes/index.js';
import type { Comparator, Limit, Rule } from '../scoring/rules/rule.js';
import { ruleShape } from '../scoring/rules/score-rule.js';
import { decimalIn, textIn, type Json } from './read.js';

/** Fields of rules that hold decimals; a published table writes them as numbers. */
const DECIMALS: ReadonlySet<string> = new Set([
  'value',
  'step',
  'points',
  'target',
  'floor',
  'most',
  'base',
  'limit',
  'percent',
  'cap',
  'weight',
  'thenEach',
  'otherwise',
  'max',
  'outOf',
  'zeroWhenOverPercent',
  'additionsCap',
  'deductionsCap',
  'bestQuotaPercent',
]);

/** Which further fields are decimals depends on the kind: bands have ends, ranks are whole numbers. */
const DECIMALS_OF_KIND: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['banded', new Set(['from', 'to'])],
  ['survey', new Set(['from', 'to'])],
  ['shortfall', new Set(['per'])],
  ['accumulate', new Set(['above'])],
]);

/** Remarks about a rule, which are no part of it. */
const REMARKS: ReadonlySet<string> = new Set(['partial', 'note', 'text', 'inferred']);

const COMPARATORS: Readonly<Record<string, Comparator>> = {
  '>=': '>=',
  '≥': '>=',
  '>': '>',
  '＞': '>',
  '<=': '<=',
  '≤': '<=',
  '<': '<',
  '＜': '<',
  '=': '=',
  '＝': '=',
};

/** The comparator as our own sign; undefined for a qualitative target (定性) and for what is none. */
export const comparatorOf = (op: unknown): Comparator | undefined =>
  typeof op === 'string' && Object.hasOwn(COMPARATORS, op.trim()) ? COMPARATORS[op.trim()] : undefined;

/**
 * The rule of one line of a published table, complete in itself: numbers become decimals, short forms (`map` of grades,
 * names of a checklist) are written out, and what the line says beside the rule (`name`, `op`, `target`, `measure`) goes
 * into it. Undefined when the line has no rule, or none that the engine knows.
 */
export function ruleOfCase(item: unknown): Rule | undefined {
  if (!isObject(item) || !isObject(item['rule'])) return undefined;
  const written = item['rule'];
  const type = textIn(written['type']);
  const rule = completed(type, withDecimals(written, type) as Json, item);
  const subject = textIn(item['name']) || textIn(item['title']);
  const named = rule['subject'] === undefined && subject !== '' ? { ...rule, subject } : rule;
  return ruleShape.check(named, '').length === 0 ? (named as unknown as Rule) : undefined;
}

function withDecimals(json: unknown, type: string, key = ''): unknown {
  if (Array.isArray(json)) return json.map((part: unknown) => withDecimals(part, type));
  if (!isObject(json)) {
    const decimal =
      DECIMALS.has(key) || DECIMALS_OF_KIND.get(type)?.has(key) === true || type === 'map-of-decimals';
    return decimal && typeof json === 'number' ? (decimalIn(json) ?? json) : json;
  }
  const inner = key === 'map' ? 'map-of-decimals' : textIn(json['type']) || type;
  return Object.fromEntries(
    Object.entries(json)
      .filter(([name]) => key === 'map' || !REMARKS.has(name))
      .map(([name, part]) => [name, withDecimals(part, inner, name)]),
  );
}

function completed(type: string, rule: Json, item: Json): Json {
  const target = limitOf(item);
  switch (type) {
    case 'proportional':
      return rule['target'] === undefined && target !== undefined ? { ...rule, target } : rule;
    case 'threshold-linear':
      return rule['full'] === undefined && target !== undefined ? { ...rule, full: target } : rule;
    case 'shortfall':
      return filled(rule, { target: target?.value, measure: target?.measure });
    case 'overrun':
      return filled(rule, { limit: target?.value, measure: target?.measure });
    case 'lateness':
      return filled(rule, { due: textIn(item['target']) || textIn(item['due']) || undefined });
    case 'all-or-nothing':
      return filled(rule, { condition: target });
    case 'banded':
      return filled(rule, { measure: target?.measure });
    case 'checklist':
      return { ...rule, items: checklistOf(rule['items']) };
    case 'grade-map':
      return isObject(rule['map']) ? gradesOf(rule, rule['map']) : rule;
    default:
      return rule;
  }
}

/** What the rule leaves open is taken from the line. */
function filled(rule: Json, line: Json): Json {
  const known = Object.entries(line).filter(([key, value]) => value !== undefined && rule[key] === undefined);
  return { ...rule, ...Object.fromEntries(known) };
}

function checklistOf(items: unknown): unknown {
  return Array.isArray(items)
    ? items.map((item: unknown) => (typeof item === 'string' ? { name: item } : item))
    : items;
}

/** 否则 is every grade that is not named. */
function gradesOf(rule: Json, map: Json): Json {
  const { map: _map, ...rest } = rule;
  const grades = Object.entries(map)
    .filter(([name]) => name !== '否则')
    .map(([name, points]) => ({ name, points }));
  return { ...rest, grades, ...(map['否则'] === undefined ? {} : { otherwise: map['否则'] }) };
}

/** The numeric target of a line; undefined where it is qualitative, a date or missing. */
export function limitOf(item: Json): Limit | undefined {
  const op = comparatorOf(item['op']);
  const value = decimalIn(item['target']) ?? decimalIn(item['value']);
  const measure = textIn(item['measure']);
  if (op === undefined || value === undefined) return undefined;
  return { op, value, ...(measure === '' ? {} : { measure }) };
}
