import type { Language } from './language.js';
import { resources } from './locales/index.js';

/**
 * The words for a code, e.g. `执行` for `execution` in `stage`. `words` is a namespace, or a branch of one such as
 * `problem.formula`. A code may bring what it is about, `SCORE_NOT_VERIFIED:1-4-1`. What is no code of the namespace
 * stays as it is: it came from outside, and to hide it would hide the mistake.
 */
export function labelOf(language: Language, words: string, value: string): string {
  const whole = textAt(language, words, value);
  if (whole !== undefined) return filled(whole, { subject: '' }).trim();
  const colon = value.indexOf(':');
  const text = colon < 0 ? undefined : textAt(language, words, value.slice(0, colon));
  return text === undefined ? value : filled(text, { subject: value.slice(colon + 1) });
}

/** `3:weight PLAN_WEIGHT_INVALID` of a table, `categories[0].no IMPORT_TEXT_EXPECTED` of a document. */
const IMPORT_ERROR = /^(?:(?<row>[0-9]+):(?<column>.*)|(?<path>.*?):?) (?<code>[A-Z_]+)$/su;

/** One mistake of an import (导入) in words: where it is and what is wrong there. */
export function importErrorOf(language: Language, error: string): string {
  const { row, column = '', path = '', code = '' } = IMPORT_ERROR.exec(error)?.groups ?? {};
  const what = textAt(language, 'problem.import', code);
  if (what === undefined) return error;
  const { header, cell, path: anywhere } = resources[language].problem.at;
  if (row === undefined) return filled(anywhere, { path, what });
  return filled(row === '0' ? header : cell, { row, column: labelOf(language, 'planColumn', column), what });
}

/** Behind a sentence, the place of what it is about. */
export const placeOf = (language: Language, path: string): string =>
  path === '' ? '' : filled(resources[language].problem.place, { path });

function textAt(language: Language, words: string, code: string): string | undefined {
  let found: unknown = resources[language];
  for (const name of [...words.split('.'), code]) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name)) return undefined;
    found = Reflect.get(found, name);
  }
  return typeof found === 'string' ? found : undefined;
}

function filled(text: string, params: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => params[name] ?? '');
}
