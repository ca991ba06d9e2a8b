import { describe, expect, it } from '@jest/globals';
import { hasText } from '@kaoping/contracts';
import { everyText, namesIn } from './every-text.js';
import { REFUSAL_TABLES } from './refusal-tables.js';
import { namedIn, quotes, sourceFiles, type SourceFile } from './source-files.js';

const api = sourceFiles('apps/api/src');
const cli = sourceFiles('apps/cli/src');
const web = sourceFiles('apps/web/src');
const libs = sourceFiles('libs');
const archive = sourceFiles('libs/application/src/archive');
const starting = sourceFiles('libs/hosting/src', 'apps/worker/src');

/** Titles of the registers' pages, which are those of the lists and some of their own. */
const titlesOfPages = namedIn(web, /\btitle: '(\w+)'/g);

const missing = (keys: readonly string[]) =>
  keys.filter((key) => !hasText('zh-CN', key) || !hasText('en', key));
const at = (namespace: string, keys: readonly string[]) => keys.map((key) => `${namespace}:${key}`);

/** Codes that are not in a table: of the HTTP edge, and of errors that carry their own. */
function looseCodes(): readonly string[] {
  const edge = namedIn(api, /EdgeProblem\([^']*'([A-Z_]+)'/g);
  const framework = namedIn(api, /\b[45]\d\d: '([A-Z_]+)'/g);
  const errors = namedIn(libs, /readonly code = '([A-Z_]+)'/g);
  const mapped = namedIn(api, /^ {2}([A-Z_]+): [45]\d\d,$/gm);
  return [...edge, ...framework, ...errors, ...mapped];
}

/** Beginnings of keys that are put together within a word: `who${role}` asks for all that begin so. */
function beginnings(files: readonly SourceFile[]): readonly string[] {
  return namedIn(files, /[`:]([\w.-]*[a-z])\$\{/g);
}

/** `column.rank` may be asked for as `column.${name}`, with the name between quotes elsewhere. */
const lastOf = (key: string): string => key.split('.').at(-1) ?? key;

describe('every text that the code asks for is there', () => {
  it('for codes outside the tables', () => {
    const codes = looseCodes();
    expect(codes).toEqual(expect.arrayContaining(['INPUT_INVALID', 'ROUTE_UNKNOWN', 'REVISION_MISMATCH']));
    expect(missing(at('refusal', codes))).toEqual([]);
  });

  it('for the title of every status', () => {
    const statuses = namedIn(api, /(?:EdgeProblem\(|: |\? |^ +)([45]\d\d)\b(?=[,;:\n ]|$)/gm);
    expect(statuses).toEqual(expect.arrayContaining(['400', '401', '412', '503']));
    expect(missing(at('status', statuses))).toEqual([]);
  });

  it('for the constraints of the request bodies', () => {
    expect(missing(at('field', CONSTRAINTS))).toEqual([]);
    expect(missing(at('field', namedIn(api, /\bname: '(is\w+)'/g)))).toEqual([]);
  });

  it('for the lists: headers, and words for coded values', () => {
    const tables = namedIn(api, /^ {4}(\w+): (?:column|coded)\(/gm);
    expect(tables).toEqual(expect.arrayContaining(['rank', 'verifiedScore']));
    expect(missing(at('column', [...tables, ...titlesOfPages]))).toEqual([]);
    const kinds = namedIn(api, /coded\('value:(\w+)\.'/g);
    expect(kinds.filter((kind) => !namesIn('value').includes(kind))).toEqual([]);
  });

  it('for whatever is named with its namespace', () => {
    const namespaces = Object.keys(everyNamespace).join('|');
    const named = new RegExp(`['\`]((?:${namespaces}):[A-Za-z][\\w.-]*[\\w])['\`]`, 'g');
    expect(missing(namedIn([...api, ...cli, ...web], named))).toEqual([]);
  });

  it('for the command line', () => {
    const keys = namedIn(cli, /(?:both|text|BadInput)\('([\w.]+)'/g);
    expect(keys).toEqual(expect.arrayContaining(['aboutYear', 'caseUnknown']));
    expect(missing(at('cli', keys))).toEqual([]);
    expect(missing(at('recognition', namedIn(cli, /inRecognition\('([\w.-]+)'/g)))).toEqual([]);
    expect(missing(at('check', namedIn(cli, /inCheck\('([\w.-]+)'/g)))).toEqual([]);
    const checks = namedIn(cli, /\b'((?:node|driver|compiler|clock|folder|fsync|store|evidence)[A-Z]\w+)'/g);
    expect(missing(at('cli:doctor.', checks).map((key) => key.replace('.:', '.')))).toEqual([]);
  });

  it('for the page', () => {
    const keys = namedIn(web, /\bt\('([\w.-]+)'/g);
    expect(keys).toEqual(expect.arrayContaining(['processNote', 'column.rank']));
    expect(missing(at('page', keys))).toEqual([]);
  });
});

describe('no text is left over', () => {
  it('among the refusals', () => {
    const known = new Set([...Object.values(REFUSAL_TABLES).flatMap(Object.keys), ...looseCodes()]);
    expect(namesIn('refusal').filter((code) => !known.has(code))).toEqual([]);
  });

  it('among the headers of lists', () => {
    const headers = new Set([...namedIn(api, /^ {4}(\w+): (?:column|coded)\(/gm), ...titlesOfPages]);
    expect(namesIn('column').filter((name) => !headers.has(name))).toEqual([]);
  });

  it.each([
    ['page', web],
    ['cli', [...cli, ...archive]],
    ['start', [...api, ...starting, ...libs]],
  ])('in %s', (namespace, files) => {
    const started = beginnings(files);
    const unused = everyText('zh-CN')
      .filter(({ key }) => key.startsWith(`${namespace}:`))
      .map(({ key }) => key.slice(namespace.length + 1))
      .filter((key) => !quotes(files, key) && !quotes(files, lastOf(key)))
      .filter((key) => !started.some((beginning) => key.startsWith(beginning)));
    expect(unused).toEqual([]);
  });
});

const everyNamespace = Object.fromEntries(
  everyText('en').map(({ key }) => [key.slice(0, key.indexOf(':')), true] as const),
);

/** What class-validator calls the constraints that the bodies use. */
const CONSTRAINTS = [
  'isDefined',
  'matches',
  'isInt',
  'min',
  'max',
  'isIn',
  'isString',
  'isLength',
  'isArray',
  'arrayMinSize',
  'arrayMaxSize',
  'isObject',
  'nestedValidation',
  'unknownValue',
  'whitelistValidation',
];
