import { describe, expect, it } from '@jest/globals';
import { everyText, paramNames } from './every-text.js';
import { sourceFiles } from './source-files.js';

const sources = sourceFiles('apps/api/src', 'libs');
const tables = sources.filter(({ path }) => path.endsWith('/refusals.ts'));

/** Parameters that a table documents above a code, in backquotes; undefined where it documents none. */
function documented(code: string): ReadonlySet<string> | undefined {
  const comment = new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s*${code}:`);
  const comments = tables.flatMap(({ text }) => comment.exec(text)?.[1] ?? []);
  const names = comments.flatMap((text) => [...text.matchAll(/`(\w+)`/g)].map(([, name = '']) => name));
  return names.length === 0 ? undefined : new Set(names);
}

/** Who passes a whole object on as parameters, and the file that says what is in it. */
const PASSED_ON: readonly (readonly [code: RegExp, file: string])[] = [
  [/^PLAN_SUMS_OPEN$/, 'annual-plan/check-plan.ts'],
  [/^SCHEME_RULE_/, 'scoring/rules/rule-kind.ts'],
  [/^JSON_/, 'platform/src/json-slips.ts'],
];

/** Every word of the files that throw a code. */
function words(code: string): ReadonlySet<string> {
  const named = new RegExp(`(?:\\.|')${code}\\b`);
  const shape = PASSED_ON.find(([passed]) => passed.test(code))?.[1];
  const files = sources.filter(
    ({ path, text }) => named.test(text) || (shape !== undefined && path.endsWith(shape)),
  );
  return new Set(files.flatMap(({ text }) => text.match(/\w+/g) ?? []));
}

const refusals = everyText('en').flatMap(({ key, text }) => {
  const [namespace, code = ''] = key.split(':');
  return namespace === 'refusal' ? [{ code, params: paramNames(text) }] : [];
});

describe('a refusal names no parameter', () => {
  it('beside those that its table documents', () => {
    const strangers = refusals.flatMap(({ code, params }) => {
      const known = documented(code);
      return known === undefined
        ? []
        : params.filter((name) => !known.has(name)).map((name) => `${code}: ${name}`);
    });
    expect(strangers).toEqual([]);
  });

  it('that whoever throws it does not know', () => {
    const strangers = refusals.flatMap(({ code, params }) => {
      const known = words(code);
      return params.filter((name) => !known.has(name)).map((name) => `${code}: ${name}`);
    });
    expect(strangers).toEqual([]);
  });

  it('where somebody throws it without any', () => {
    const bare = refusals.filter(
      ({ code, params }) => params.length > 0 && sources.some(({ text }) => text.includes(`.${code}()`)),
    );
    expect(bare.map(({ code }) => code)).toEqual([]);
  });
});
