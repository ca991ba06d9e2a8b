import type { Act, Field, Filled } from '../registers/act.js';
import { isOfTheUnit, type ItemKind } from './appeal.js';
import type { Candidate } from './candidates.js';

/** What of one kind can be appealed. */
export interface Choice {
  readonly kind: ItemKind;
  readonly candidates: readonly Candidate[];
}

/** 提出申诉: kinds of which there is nothing are not offered, and what concerns the unit itself need not be chosen. */
export function fileAppeal(unit: string, choices: readonly Choice[]): Act<null> {
  const there = choices.filter(({ candidates }) => candidates.length > 0);
  const subjects = there
    .filter(({ kind }) => !isOfTheUnit(kind))
    .map(({ kind, candidates }): Field => ({
      ...{ name: subjectOf(kind), label: 'subject', kind: 'choice' },
      onlyIf: { field: 'kind', is: [kind] },
      options: candidates.map(({ subject, label, value }) => ({
        value: subject,
        text: value === null ? label : `${label}（${value}）`,
      })),
    }));
  const kinds = there.map(({ kind }) => ({ value: kind, words: `value:itemKind.${kind}` }));
  return {
    ...{ name: 'file-appeal', path: '' },
    fields: () => [
      { name: 'kind', label: 'itemKind', kind: 'choice', options: kinds },
      ...subjects,
      { name: 'grounds', label: 'grounds', kind: 'prose' },
      { name: 'evidence', label: 'evidence', kind: 'files', hint: 'evidence' },
    ],
    body: (filled) => bodyOfAppeal(unit, filled),
  };
}

function bodyOfAppeal(unit: string, filled: Filled): Readonly<Record<string, unknown>> {
  const { kind, grounds, evidence } = filled;
  const chosen = typeof kind === 'string' ? filled[subjectOf(kind)] : undefined;
  return { unit, kind, subject: chosen ?? unit, grounds, evidence };
}

const subjectOf = (kind: string): string => `subject-${kind}`;
