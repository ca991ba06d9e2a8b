import type { Comparator } from '../scoring/rules/rule.js';

const COMPARATORS: Readonly<Record<Comparator, readonly string[]>> = {
  '>=': ['≥', '≧', '不低于', '不少于', '不小于', '大于等于', '大于或等于', '至少', '以上', '达到'],
  '<=': ['≤', '≦', '不高于', '不多于', '不超过', '不大于', '小于等于', '小于或等于', '至多', '以内', '以下'],
  '>': ['大于', '高于', '多于', '超过'],
  '<': ['小于', '低于', '少于', '不足', '不满'],
  '=': ['等于'],
};

const BY_WORD: ReadonlyMap<string, Comparator> = new Map(
  (Object.entries(COMPARATORS) as [Comparator, readonly string[]][]).flatMap(([sign, words]) =>
    [sign, ...words].map((word) => [word, sign] as const),
  ),
);

/** What is written where no number is asked for. */
const QUALITATIVE: readonly string[] = ['qualitative', '定性'];

/** How a comparator may be written, for whoever wrote another. */
export const KNOWN_COMPARATORS = [...Object.keys(COMPARATORS), 'qualitative'].join(' | ');

const plain = (op: unknown): string => (typeof op === 'string' ? op.normalize('NFKC').trim() : '');

/**
 * The comparator as our own sign, from a sign in any width or from the words of published tables (不超过); undefined for a
 * qualitative target (定性) and for what is none.
 */
export const comparatorOf = (op: unknown): Comparator | undefined => BY_WORD.get(plain(op));

export const isQualitative = (op: unknown): boolean => QUALITATIVE.includes(plain(op).toLowerCase());
