import type { Observation } from './observation.js';
import type { Rule } from './rule.js';

type Field = keyof Observation;

/** One way to tell a rule what was observed: it reads these fields together. */
type Form = readonly Field[];

/** What is observed and read by nobody, or told in two ways; `path` is relative to the observation. */
export interface StrayField {
  readonly path: string;
  /** Fields that the rule would read; of two ways to tell the same, both of them. */
  readonly fields: readonly Field[];
  readonly kind: 'unused' | 'together';
}

/**
 * Fields of an observation that its rule does not read, or that say the same in two ways: which of them counts, nobody who
 * reads the file can know. A file of facts is refused for it; who reports to a running cycle is asked field by field.
 */
export function strayFields(rule: Rule, observation: Observation): readonly StrayField[] {
  if (rule.type === 'composite')
    return [
      ...strayIn([['parts']], observation),
      ...rule.parts.flatMap((part, index) =>
        strayFields(part.rule, observation.parts?.[index] ?? {}).map((stray) => ({
          ...stray,
          path: `parts.${index}.${stray.path}`,
        })),
      ),
    ];
  return strayIn(formsOf(rule, observation), observation);
}

function strayIn(forms: readonly Form[], observation: Observation): readonly StrayField[] {
  const told = (Object.keys(observation) as Field[]).filter((field) => observation[field] !== undefined);
  const known = [...new Set(forms.flat())];
  const unused = told.filter((field) => !known.includes(field));
  const read = told.filter((field) => known.includes(field));
  const together = !forms.some((form) => read.every((field) => form.includes(field)));
  return [
    ...unused.map((path) => ({ path, fields: known, kind: 'unused' }) as const),
    ...(together ? [{ path: read.at(-1) ?? '', fields: read, kind: 'together' } as const] : []),
  ];
}

const MEASURED: readonly Form[] = [['value', 'measure']];

/** A measure never is a mistake: it says again what the rule says, or what the rule leaves out. */
function formsOf(
  rule: Exclude<Rule, { readonly type: 'composite' }>,
  { present }: Observation,
): readonly Form[] {
  switch (rule.type) {
    case 'proportional':
    case 'threshold-linear':
    case 'overrun':
      return MEASURED;
    case 'shortfall':
      return [...MEASURED, ['missing', 'measure']];
    case 'relative-to-best':
      return [['value', 'measure', 'best']];
    case 'banded':
      return rule.bands.some(({ and }) => and !== undefined) ? [['value', 'measure', 'second']] : MEASURED;
    case 'accumulate':
      return [...MEASURED, ['occurrences', 'measure'], ['counts', 'measure']];
    case 'deduct-per-occurrence': {
      const heads = rule.by === 'head' || /^(?:人|人次|名)$/.test(rule.measure ?? '');
      return [
        ['occurrences', 'measure'],
        ['missing', 'measure'],
        ['counts', 'measure'],
        ...(heads ? [['heads', 'measure'] as const] : []),
      ];
    }
    case 'checklist':
      return [['failed'], ['missing', 'measure'], ['occurrences', 'measure']];
    case 'all-or-nothing':
      return rule.condition === undefined ? [['met'], ['present']] : [...MEASURED, ['met']];
    case 'grade-map':
      return [['grade']];
    case 'lateness':
      // What was never done has no day.
      return present === false
        ? [['present'], ['daysLate'], ['date'], ['met']]
        : [
            ['daysLate', 'measure', 'present'],
            ['date', 'present'],
            ['met', 'present'],
          ];
    case 'zero-if-none-else-deduct-per-missing':
      // Where there is none at all, nothing is missing one by one.
      return present === false ? [['present'], ['missing', 'measure']] : [['present', 'missing', 'measure']];
    case 'rank-ladder':
      return [['rank', 'of', 'tied']];
    case 'ballot-tally':
      return [['tally'], ['ballots', 'unit']];
    case 'survey':
      return [['sample', 'valid', 'satisfied']];
    case 'external-result':
      return [['result']];
    case 'panel':
      return [['sheets']];
    case 'ledger':
      return rule.prices === undefined ? [['entries']] : [['entries'], ['counts', 'measure']];
    case 'manual':
      return [['score', 'reason']];
  }
}
