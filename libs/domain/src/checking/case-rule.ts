import { isObject, type Misfit } from '../shapes/index.js';
import type { Limit, Rule } from '../scoring/rules/rule.js';
import { ruleShape } from '../scoring/rules/score-rule.js';
import { comparatorOf } from './comparator.js';
import { dueIn } from './due.js';
import { decimalIn, textIn, type Json } from './read.js';
import { withoutRemarks } from './remarks.js';
import { withDecimals, without } from './rule-text.js';

/**
 * The rule of one line of a published table, complete in itself: numbers become decimals, short forms (`map` of grades,
 * names of a checklist) are written out, and what the line says beside the rule (`name`, `op`, `target`, `measure`) goes
 * into it. Undefined when the line has no rule, or none that the engine knows.
 */
export function ruleOfCase(item: unknown): Rule | undefined {
  const written = writtenRule(item);
  return written !== undefined && ruleShape.check(written, '').length === 0
    ? (written as unknown as Rule)
    : undefined;
}

/** What keeps the rule from being read; `[]` where there is none. Fields that no rule of its kind has are left out. */
export function ruleMisfits(item: unknown): readonly Misfit[] {
  const written = writtenRule(item);
  return written === undefined ? [] : ruleShape.check(written, '');
}

function writtenRule(item: unknown): Json | undefined {
  if (!isObject(item) || !isObject(item['rule'])) return undefined;
  const type = textIn(item['rule']['type']);
  const rule = completed(type, withDecimals(withoutRemarks(item['rule']), type) as Json, item);
  const subject = textIn(item['name']) || textIn(item['title']);
  const named = rule['subject'] === undefined && subject !== '' ? { ...rule, subject } : rule;
  return ruleShape
    .check(named, '')
    .filter(({ problem }) => problem === 'unknown-field')
    .reduce<Json>((known, { path }) => without(known, path.split('.')) as Json, named);
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
      return filled(rule, { due: dueOf(item) });
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

/** The day of the target, else the due date; as it is written where it cannot be read. */
function dueOf(item: Json): string | undefined {
  const said = textIn(item['target']) || textIn(item['due']);
  return dueIn(said, '')?.day ?? (said || undefined);
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
