import type { Language } from '../language.js';
import { translate } from '../translate.js';

/** `FactsFault` of the domain as it is sent, as far as words are made of it. */
export interface FactsFaultJson {
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What is wrong at the path and what to do, without the path. */
export function factsFaultWords(language: Language, { code, params }: FactsFaultJson): string {
  const text = (key: string, of: Readonly<Record<string, unknown>>): string =>
    translate(language, `score:${key}`, of);
  const param = (name: string): string => {
    const value = params[name];
    return typeof value === 'string' ? value : '';
  };
  const [nearest, min, max] = [param('nearest'), param('min'), param('max')];
  return text(`fault.${code}`, {
    ...params,
    expected: param('expected').replaceAll(' | ', text('between', {})),
    fields: param('fields').replaceAll(' | ', text('or', {})),
    meant: nearest === '' ? '' : text('meant', { name: nearest }),
    ends: `${min === '' ? '' : text('atLeast', { end: min })}${max === '' ? '' : text('atMost', { end: max })}`,
  });
}
