import { isDate } from '../shapes/index.js';
import type { Comparator } from '../scoring/rules/index.js';
import type { Given } from './combine/context.js';
import { readQuantity } from './measures.js';
import { isWeight } from './weight.js';
import { plainText } from './text.js';

/** What stands beside a sentence, as people write it: `354家次`, `≤`, `2026-12-31`. */
export interface GivenText {
  readonly weight?: string | undefined;
  readonly target?: string | undefined;
  readonly comparator?: string | undefined;
  readonly due?: string | undefined;
}

export type GivenFault = { readonly field: keyof GivenText; readonly found: string };

const COMPARATORS: Readonly<Record<string, Comparator>> = {
  '>=': '>=',
  '≥': '>=',
  '>': '>',
  '<=': '<=',
  '≤': '<=',
  '<': '<',
  '=': '=',
};

/** Reads it, or names every field that makes no sense. */
export function readGiven(
  text: GivenText,
): { readonly given: Given } | { readonly faults: readonly GivenFault[] } {
  const { weight, target, comparator, due } = text;
  const wanted = target === undefined ? undefined : targetOf(target);
  const op = comparator === undefined ? undefined : COMPARATORS[plainText(comparator).text];
  const wrong: Readonly<Record<keyof GivenText, boolean>> = {
    weight: weight !== undefined && !isWeight(weight),
    target: target !== undefined && wanted === undefined,
    comparator: comparator !== undefined && op === undefined,
    due: due !== undefined && !isDate(due),
  };
  const faults = (['weight', 'target', 'comparator', 'due'] as const)
    .filter((field) => wrong[field])
    .map((field) => ({ field, found: (text[field] ?? '').slice(0, 40) }));
  if (faults.length > 0) return { faults };
  return {
    given: {
      ...(weight !== undefined && { weight }),
      ...wanted,
      ...(op !== undefined && { comparator: op }),
      ...(due !== undefined && { due }),
    },
  };
}

/** A whole quantity and nothing else. */
function targetOf(text: string): { readonly target: string; readonly targetMeasure?: string } | undefined {
  const plain = plainText(text).text;
  // -3%: what may fall has a target below zero.
  const below = /^~\d.*%$/.test(plain);
  const quantity = readQuantity(plain, below ? 1 : 0);
  if (quantity === undefined || quantity.end !== plain.length) return undefined;
  return {
    target: `${below ? '-' : ''}${quantity.value}`,
    ...(quantity.measure !== undefined && { targetMeasure: quantity.measure }),
  };
}
