import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '@kaoping/platform';
import { REFUSAL_TABLES } from '../texts/refusal-tables.js';
import { namedIn, sourceFiles } from '../texts/source-files.js';

/** Tests, and the tables that one of them goes through. */
const BEHAVIOUR = /\.(spec|e2e-spec|contract)\.ts$|^test\/refusals\/bad-input\//;
/** These name codes without provoking one. */
const NOT_BEHAVIOUR = /^test\/texts\/|every-refusal\.int\.spec\.ts$/;

/** Codes that no request can lead to here, and why. */
const OUT_OF_REACH: Readonly<Record<string, string>> = {
  INTERNAL_ERROR: 'a fault of ours; whoever can provoke one has found a bug',
};

function testsOfBehaviour(): string {
  const root = projectRoot();
  return ['apps', 'libs', 'test']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(folder, name),
      ),
    )
    .filter((path) => BEHAVIOUR.test(path) && !NOT_BEHAVIOUR.test(path) && !path.includes('node_modules'))
    .map((path) => readFileSync(join(root, path), 'utf8'))
    .join('\n');
}

describe('every refusal', () => {
  const tests = testsOfBehaviour();
  const unprovoked = (codes: readonly string[]) =>
    codes.filter((code) => !Object.hasOwn(OUT_OF_REACH, code) && !new RegExp(`['.]${code}\\b`).test(tests));
  const listed = Object.values(REFUSAL_TABLES).flatMap((table) => Object.keys(table));

  it.each(Object.entries(REFUSAL_TABLES))('of %s is provoked by a test', (_table, refusals) => {
    expect(unprovoked(Object.keys(refusals))).toEqual([]);
  });

  it('that the HTTP edge says of its own is provoked by a test', () => {
    const edge = namedIn(sourceFiles('apps/api/src'), /new EdgeProblem\(\s*\d+,\s*'([A-Z_]+)'/g);
    expect(edge.length).toBeGreaterThan(15);
    expect(unprovoked(edge)).toEqual([]);
  });

  it('is in one of the tables that were looked at', () => {
    const files = sourceFiles('libs').filter(({ path }) => path.endsWith('/refusals.ts'));
    const written = namedIn(files, /^ {2}([A-Z][A-Z0-9_]+): '/gm);
    expect(written.filter((code) => !listed.includes(code))).toEqual([]);
  });

  it('would be missed if nothing provoked it', () => {
    expect(unprovoked(['NOBODY_SAYS_THIS'])).toEqual(['NOBODY_SAYS_THIS']);
  });
});
