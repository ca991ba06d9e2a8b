import { item, text, units, words, type Shown } from '../desk/shown.js';
import type { Done, Stamp } from '../registers/steps.js';

export const ITEM_KINDS = [
  ...(['indicator', 'applicability', 'difficulty', 'finding', 'surcharge'] as const),
  ...(['incentive', 'rank-bonus', 'veto', 'leader', 'public'] as const),
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

export const OUTCOMES = ['upheld', 'partly', 'rejected'] as const;

/** What the pages read of an appeal (申诉). Values are points, or a code of `value:itemValue`. */
export interface AppealRow {
  readonly appeal: string;
  readonly number: number;
  readonly status: 'filed' | 'accepted' | 'ruled' | 'dismissed' | 'withdrawn';
  readonly unit: string;
  readonly item: { readonly kind: ItemKind; readonly subject: string };
  readonly value: string;
  readonly grounds: string;
  readonly evidence: readonly string[];
  readonly deadline: string;
  readonly filed: Done;
  readonly withdrawn: Done | null;
  readonly accepted: Done | null;
  readonly dismissed: Done | null;
  readonly panel: (Done & { readonly members: readonly string[]; readonly presiding: string }) | null;
  readonly votes: readonly Vote[];
  readonly ruling: Ruling | null;
}

export interface Vote {
  readonly person: string;
  readonly outcome: (typeof OUTCOMES)[number];
  readonly corrected: string | null;
  readonly reasons: string;
  readonly stamp: Stamp;
}

export interface Ruling extends Done {
  readonly outcome: (typeof OUTCOMES)[number];
  readonly original: string;
  readonly corrected: string | null;
  readonly reasons: string;
  /** Who presided and decided, where no view had a majority. */
  readonly presiding: string | null;
  readonly dissent: readonly string[];
}

/** Points as they are, or the words for how something stands. */
export const itemValue = (value: string | null): Shown => words('value:itemValue.', value);

/** What is appealed, with a link to where it can be read. */
export function appealedItem({ item: { kind, subject } }: Pick<AppealRow, 'item'>): Shown {
  switch (kind) {
    case 'indicator':
    case 'applicability':
      return item('assessments', subject, subject);
    case 'finding':
      return item('findings', subject);
    case 'surcharge':
      return item('rectifications', subject);
    case 'incentive':
      return item('incentives', subject);
    case 'veto':
      return item('vetoes', subject);
    case 'difficulty':
      return item('difficulties', subject);
    case 'rank-bonus':
      return text(subject);
    case 'leader':
    case 'public':
      return units(subject);
  }
}

/** Kinds whose subject is the unit itself. */
const OF_THE_UNIT: readonly ItemKind[] = ['difficulty', 'veto', 'leader', 'public'];

export const isOfTheUnit = (kind: ItemKind): boolean => OF_THE_UNIT.includes(kind);
