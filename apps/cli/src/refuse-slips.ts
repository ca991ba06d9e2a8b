import { translate } from '@kaoping/contracts';
import { jsonSlipsIn } from '@kaoping/platform';
import { FaultsFound } from './ending.js';
import { language } from './language.js';

const TEXTS = {
  'number-inexact': 'jsonNumberInexact',
  'key-repeated': 'jsonKeyRepeated',
  'too-deep': 'jsonTooDeep',
} as const;

/**
 * JSON that would be read as something else than is written: every place on a line of its own.
 * @throws FaultsFound
 */
export function refuseSlips(text: string, line: (path: string, what: string) => string): void {
  const slips = jsonSlipsIn(text);
  if (slips.length === 0) return;
  throw new FaultsFound(
    slips.map(({ kind, path, found, kept }) =>
      line(path, translate(language(), `cli:${TEXTS[kind]}`, { found, kept })),
    ),
  );
}
