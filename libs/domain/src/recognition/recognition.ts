import type { Decimal, Rule } from '../scoring/rules/index.js';
import type { Assumption } from './combine/assumption.js';
import type { UnclearCode } from './unclear.js';

export interface Understood {
  readonly understood: true;
  /** From 0 to 1; every assumption lowers it. */
  readonly confidence: number;
  readonly rule: Rule;
  /** Full score: as given, else as the sentence says. */
  readonly weight?: Decimal;
  /** The last day in time, where the sentence says it. */
  readonly due?: string;
  readonly assumptions: readonly Assumption[];
}

export interface NotUnderstood {
  readonly understood: false;
  readonly why: { readonly code: UnclearCode; readonly params: Readonly<Record<string, string>> };
  /** Index in the text as given where it stops making sense. */
  readonly at: number;
}

export type Recognition = Understood | NotUnderstood;
