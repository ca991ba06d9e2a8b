import { looksLikeADay } from './dates.js';
import { comparatorOf, isQualitative, KNOWN_COMPARATORS } from './comparator.js';
import { ruleMisfits } from './case-rule.js';
import { findingOf, type Finding } from './finding.js';
import { unitParams } from './number-unit.js';
import { isInferred, labelIn, linesOf, under, type Line } from './lines.js';
import { dateIn, decimalIn, isBlank, objectIn, objectsIn, textIn, type Json } from './read.js';

/** Comparators and rules that are not in a form we know: then nothing can be said about what they ask. */
export const ruleFormFindings = (document: Json): readonly Finding[] =>
  linesOf(document).flatMap((line) => [
    ...comparatorFindings(line),
    ...targetFindings(line),
    ...ruleFindings(line),
  ]);

/** What a line asks for: its own target, and the several that a line of a plan may have. */
export function targetsOf({ json }: Line): readonly Json[] {
  const several = objectsIn(json['targets']).map((target) => ({ ...target, target: target['value'] }));
  return isBlank(json['op']) && several.length > 0 ? several : [json, ...several];
}

function comparatorFindings(line: Line): readonly Finding[] {
  const unknown = targetsOf(line)
    .map(({ op }) => op)
    .filter((op) => !isBlank(op) && comparatorOf(op) === undefined && !isQualitative(op));
  return [...new Set(unknown.map(labelIn))].map((found) =>
    findingOf('OP_UNKNOWN', under(line.place, 'op'), {
      item: line.label,
      found,
      expected: KNOWN_COMPARATORS,
    }),
  );
}

/** Rules that count with the target, so that under `=` too it is a number. */
const MEASURED: ReadonlySet<string> = new Set([
  ...['proportional', 'threshold-linear', 'shortfall', 'accumulate', 'overrun'],
]);

/** Under a comparator stands a number or, for what must be done in time, a day. */
function targetFindings(line: Line): readonly Finding[] {
  const type = textIn(objectIn(line.json['rule'])?.['type']);
  return targetsOf(line).flatMap((asked) => {
    const { op, target } = asked;
    const sign = comparatorOf(op);
    if (sign === undefined || isBlank(target) || isInferred(line, 'target')) return [];
    if (decimalIn(target) !== undefined || dateIn(target) !== undefined) return [];
    if (sign === '=' && typeof target === 'string' && !MEASURED.has(type)) return [];
    const place = under(line.place, asked === line.json ? 'target' : 'targets');
    const found = labelIn(target) || JSON.stringify(target).slice(0, 40);
    return [
      findingOf('NUMBER_UNREADABLE', place, {
        item: line.label,
        field: 'target',
        found,
        ...unitParams(found),
      }),
    ];
  });
}

/** What a rule takes from its line; where the line lacks it, the line has the finding. */
const FROM_THE_LINE: ReadonlySet<string> = new Set([
  ...['target', 'full', 'limit', 'condition', 'due', 'measure', 'subject'],
]);

function ruleFindings(line: Line): readonly Finding[] {
  const rule = objectIn(line.json['rule']);
  if (rule === undefined) return isBlank(line.json['rule']) ? [] : [unknownRule(line, line.json['rule'])];
  const { label: item, place } = line;
  return (
    ruleMisfits(line.json)
      .filter(({ path }) => !(FROM_THE_LINE.has(path) && isBlank(rule[path])) && !isBlankAt(rule, path))
      // What looks like a day and is none has its own finding.
      .filter(({ path }) => path !== 'due' || !looksLikeADay(rule['due']))
      .slice(0, 1)
      .map(({ path, problem, expected, found }) => {
        const at = under(under(place, 'rule'), path);
        if (path === 'type') {
          if (problem === 'missing') return findingOf('FIELD_EMPTY', at, { item, field: 'type' });
          return unknownRule(line, rule['type']);
        }
        if (problem === 'missing') {
          const field = path.split('.').at(-1) ?? path;
          return findingOf('FIELD_EMPTY', at, { item, field, expected: field });
        }
        return findingOf('RULE_UNREADABLE', at, { item, field: path, found, expected });
      })
  );
}

const unknownRule = (line: Line, type: unknown): Finding =>
  findingOf('RULE_UNKNOWN', under(line.place, 'rule'), { item: line.label, found: labelIn(type) });

/** Whether the document has a blank there, which has its own finding; a `map` of grades is written out by place. */
function isBlankAt(rule: Json, path: string): boolean {
  if (path.startsWith('grades.') && objectIn(rule['map']) !== undefined)
    return Object.values(rule['map'] as Json).some(isBlank);
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const holder = steps.reduce<unknown>(
    (at, step) => (Array.isArray(at) ? (at as unknown[])[Number(step)] : objectIn(at)?.[step]),
    rule,
  );
  const json = objectIn(holder);
  return json !== undefined && last in json && isBlank(json[last]);
}
