import { describe, expect, it } from '@jest/globals';
import { hasText, LANGUAGES, resources } from '@kaoping/contracts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.spec\.ts$/.test(path))
  .map((path) => readFileSync(join(import.meta.dirname, path), 'utf8'))
  .join('\n');

/** Literals in a call of `t`, without the ones behind a namespace of their own. */
const asked = [...sources.matchAll(/\bt\(([^()]*)\)/g)].flatMap(([, args = '']) =>
  [...args.matchAll(/'([\w.-]+)'/g)].map(([, key = '']) => key),
);
/** Keys that are put together: `problem.${kind}.title`. */
const composed = [...sources.matchAll(/`([\w.-]*\$\{\w[\w.]*\}[\w.-]*)`/g)].map(
  ([, template = '']) => new RegExp(`^${template.replaceAll('.', '\\.').replace(/\$\{.*\}/, '[\\w-]+')}$`),
);

describe('the texts of the page', () => {
  it('are there for every key that it asks for, in both languages', () => {
    const missing = asked.flatMap((key) =>
      LANGUAGES.filter((language) => !hasText(language, `page:${key}`)).map((in_) => [key, in_]),
    );
    expect(asked.length).toBeGreaterThan(30);
    expect(missing).toEqual([]);
  });

  it('are all asked for', () => {
    const idle = keysOf(resources['zh-CN'].page).filter(
      (key) => !sources.includes(`'${key}'`) && !composed.some((template) => template.test(key)),
    );
    expect(idle).toEqual([]);
  });
});

function keysOf(texts: object, prefix = ''): readonly string[] {
  return Object.entries(texts).flatMap(([key, text]: [string, unknown]) =>
    typeof text === 'object' && text !== null ? keysOf(text, `${prefix}${key}.`) : [`${prefix}${key}`],
  );
}
