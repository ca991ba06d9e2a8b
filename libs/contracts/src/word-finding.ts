import { labelOf } from './labels.js';
import type { Language } from './language.js';
import { hasText, translate } from './translate.js';

/** `Finding` of the domain's checker. */
export interface FindingParts {
  readonly code: string;
  readonly severity: string;
  readonly place: string;
  readonly expected: string;
  readonly found: string;
  readonly params: Readonly<Record<string, string>>;
}

/** A finding as it is sent and printed. */
export interface FindingJson {
  readonly code: string;
  readonly severity: string;
  readonly place: string;
  readonly expected: string;
  readonly found: string;
  readonly message: string;
}

/** A finding with its sentence in the user's language: what is wrong, both numbers, and what to do. */
export function wordFinding(language: Language, finding: FindingParts): FindingJson {
  const { code, severity, place, expected, found, params } = finding;
  return { code, severity, place, expected, found, message: sentence(language, code, params) };
}

function sentence(language: Language, code: string, params: FindingParts['params']): string {
  if (code === 'SCHEME_FAULT') {
    const text = translate(language, `refusal:${params['fault'] ?? ''}`, { ...params, placed: true });
    // A sentence that is about its place needs no other before it.
    const named = text.includes(params['place'] ?? '');
    return named ? text : translate(language, 'check:SCHEME_FAULT', { ...params, text });
  }
  const named: Record<string, string> = Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, wordsFor(language, key, value)]),
  );
  if (code === 'TYPE_WRONG') named['expected'] = kindsIn(language, params['expected'] ?? '');
  const name = params['name'] === '' ? translate(language, 'check:whole') : named['name'];
  const variant = params['variant'] ?? '';
  const key = variant === '' ? code : `${code}_${variant}`;
  return translate(language, `check:${key}`, name === undefined ? named : { ...named, name });
}

/** Parameters that may hold a field's code name instead of the document's own word. */
const CODED: ReadonlySet<string> = new Set(['name', 'rule', 'field', 'earlier', 'later', 'op', 'item']);

function wordsFor(language: Language, key: string, value: string): string {
  if (key === 'parts') return value.replace(/[A-Za-z_]+/g, (code) => wordFor(language, code));
  if (key === 'expected') return value.replace('qualitative', (code) => wordFor(language, code));
  return CODED.has(key) ? wordFor(language, value) : value;
}

/** `list | object`, what JSON calls things, in words. */
function kindsIn(language: Language, kinds: string): string {
  const words = kinds.split(' | ').map((kind) => labelOf(language, 'problem.expected', kind));
  return words.join(translate(language, 'score:or'));
}

function wordFor(language: Language, code: string): string {
  const key = `check:word.${code}`;
  return /^[A-Za-z_-]+$/.test(code) && hasText(language, key) ? translate(language, key) : code;
}
