import type { FormatterModule } from 'i18next';
import { importErrorOf, labelOf, placeOf } from './labels.js';
import { languageOf, listOf, type Language } from './language.js';

type Params = Readonly<Record<string, unknown>>;

/** Mebibytes of a number of bytes. */
const MIB = 1024 ** 2;

/**
 * What a text may write behind a parameter, `{{open, stage}}`: the namespace that its codes are words of, so that
 * nobody reads `self-evaluation` in a Chinese sentence. Every i18next instance that renders these texts uses this, the
 * browser's too, together with `interpolation`. Lists are joined as the language joins them.
 */
export const paramFormatter: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown, words, lng, options) => {
    // Undefined stays undefined: i18next then knows that the parameter was not given.
    if (value === undefined || value === null) return value as unknown as string;
    const language = languageOf(lng);
    // Whoever prints the place before the sentence says so, and it is not said again.
    if (words === 'place' && (options as Params)['placed'] === true) return '';
    const written = (one: unknown): string => write(language, words, String(one));
    return Array.isArray(value) ? listOf(language, value.map(written)) : written(value);
  },
};

/** Beside `paramFormatter`. Values are text and not HTML; a parameter that was not given leaves nothing behind. */
export const interpolation = { escapeValue: false, alwaysFormat: true } as const;

function write(language: Language, words: string | undefined, value: string): string {
  if (words === undefined) return value;
  if (words === 'place') return placeOf(language, value);
  // A blank was sent, which prints as nothing at all.
  if (words === 'problem.found' && value.trim() === '') return labelOf(language, words, 'nothing');
  if (words === 'mib') return String(Math.floor(Number(value) / MIB));
  return words === 'problem.import' ? importErrorOf(language, value) : labelOf(language, words, value);
}
