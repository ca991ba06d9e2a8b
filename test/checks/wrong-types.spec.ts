import { describe, expect, it } from '@jest/globals';
import { wordFinding } from '@kaoping/contracts';
import { checkDocument, scoreAppraisal, type Finding, type Scheme } from '@kaoping/domain';
import { readFileSync } from 'node:fs';
import { CASE_NAMES, changed, publishedCase } from './published-cases.js';

type Path = readonly (string | number)[];

const VALUES: readonly unknown[] = ['x', 7, true, [], ['x'], [5], {}, { x: 1 }];

const typeOf = (value: unknown): string => (Array.isArray(value) ? 'list' : typeof value);

/** Remarks by docs/checking.md, which may say anything: what stands below them too. */
const REMARKS =
  /^(?:case|source|object|formula|methods|quarterlyCheck|consequences|findings|clean|questions)\b|(?:^|\.)\w*[nN]ote$|\.(?:basis|definition|observedInferred|ties)$|^veto\.text$|^categories\.\*\.groups\.\*\.kind$/;

/** What may be written in another way too: a number as a label or a target, a name for an object, true for a signature. */
const OTHER_WAYS: readonly (readonly [path: RegExp, ...types: string[]])[] = [
  [/\.(?:no|id|target|value)$/, 'number', 'string'],
  [/^(?:signOff|signatures|reviews)$/, 'string'],
  [/^(?:signOff|signatures|reviews)\.\*$/, 'boolean'],
  [/\.jointLeaders$/, 'string'],
  [/^units\.\*\.veto$/, 'string', 'boolean'],
  [/^published_order$/, 'boolean'],
];

const patternOf = (path: Path): string => path.map((key) => (typeof key === 'number' ? '*' : key)).join('.');

function pathsIn(value: unknown, at: Path = []): readonly Path[] {
  const own = at.length === 0 ? [] : [at];
  if (Array.isArray(value))
    return [...own, ...value.flatMap((part: unknown, index) => pathsIn(part, [...at, index]))];
  if (typeof value !== 'object' || value === null) return own;
  return [...own, ...Object.entries(value).flatMap(([key, part]) => pathsIn(part, [...at, key]))];
}

function valueAt(document: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], document);
}

function replaced(document: object, path: Path, value: unknown): unknown {
  const copy = structuredClone(document);
  (valueAt(copy, path.slice(0, -1)) as Record<string, unknown>)[path.at(-1) as string] = value;
  return copy;
}

const printed = ({ code, place, expected, found }: Finding): string =>
  [code, place, expected, found].join(' ');

/** Paths where another type was clean. */
function silentIn(document: object): readonly string[] {
  const before = new Set(checkDocument(document).findings.map(printed));
  // One for each kind of cell: the first and the last that is filled, because lines of a table are read alike.
  const filled = pathsIn(document).filter((path) => valueAt(document, path) !== null);
  const patterns = filled.map(patternOf);
  const chosen = filled.filter(
    (_, index) =>
      patterns.indexOf(patterns[index] ?? '') === index ||
      patterns.lastIndexOf(patterns[index] ?? '') === index,
  );
  const silent = chosen.flatMap((path) => {
    const pattern = patternOf(path);
    const old = valueAt(document, path);
    if (REMARKS.test(pattern) || pattern === 'kind') return [];
    const others = OTHER_WAYS.filter(([at]) => at.test(pattern)).flatMap(([, ...types]) => types);
    return VALUES.filter((value) => ![typeOf(old), ...others].includes(typeOf(value))).flatMap((value) => {
      const { kind, findings } = checkDocument(replaced(document, path, value));
      const told = kind === null || findings.some((finding) => !before.has(printed(finding)));
      return told ? [] : [`${pattern} ← ${JSON.stringify(value)}`];
    });
  });
  return [...new Set(silent)];
}

describe('a value of the wrong kind was clean', () => {
  it.each(CASE_NAMES)('anywhere in %s', (name) => {
    expect(silentIn(publishedCase(name))).toEqual([]);
  });

  it('anywhere in a result', () => {
    const read = (path: string): unknown =>
      JSON.parse(readFileSync(new URL(`../cases/${path}.json`, import.meta.url), 'utf8'));
    const outcome = scoreAppraisal(read('schemes/zizhou-2020') as Scheme, read('facts/zizhou-2020'));
    if ('faults' in outcome) throw new Error('the facts have faults');
    const result = JSON.parse(JSON.stringify(outcome.appraisal)) as { units: object[] };
    // What explanations say is printed and never read.
    const plain = JSON.parse(
      JSON.stringify(result, (key, value: unknown) => (key === 'explanation' ? undefined : value)),
    ) as object;
    expect(silentIn(plain).filter((row) => !/\.(?:from|below|carriedWeight|value) ← 7$/.test(row))).toEqual(
      [],
    );
  });

  const at = (document: unknown): readonly string[] =>
    checkDocument(document).findings.map(({ code, place }) => `${code} ${place}`);

  it.each([
    [{ kind: 'annual plan', categories: 'x' }, ['TYPE_WRONG categories']],
    [{ kind: 'monthly ledger', units: [5] }, ['TYPE_WRONG units.0']],
    [{ kind: 'monthly ledger', units: [null] }, ['TYPE_WRONG units.0']],
    [{ kind: 'annual plan' }, ['FIELD_EMPTY categories']],
    [{ kind: 'monthly ledger' }, ['FIELD_EMPTY units']],
    [{ kind: 'target table', items: null }, ['FIELD_EMPTY items']],
    [{ kind: 'target table', items: {} }, ['TYPE_WRONG items']],
    [{ kind: 'target table', items: [] }, ['FIELD_EMPTY items']],
    [{ kind: 'self-evaluation' }, ['FIELD_EMPTY items']],
    [{ kind: 'whole-unit spending report' }, ['FIELD_EMPTY spending']],
    [{ kind: 'result' }, ['FIELD_EMPTY units']],
    [{ kind: 'result', units: 'x' }, ['TYPE_WRONG units']],
    [{ kind: 'result', units: [{ unit: '一科' }] }, ['FIELD_EMPTY units.一科.final']],
  ])('%j is no such document', (document, findings) => {
    expect(at(document)).toEqual(findings);
  });

  it('is told in words, and once', () => {
    const table = changed(publishedCase('zhijiang-2026'), 'reviewedOn', 7);
    expect(at(table).filter((one) => one.endsWith('reviewedOn'))).toEqual(['DATE_INVALID reviewedOn']);
    const [finding] = checkDocument({ kind: 'annual plan', categories: 'x' }).findings;
    const words = (language: 'zh-CN' | 'en') => wordFinding(language, finding as Finding).message;
    expect(words('zh-CN')).toBe('“类别”应为列表（方括号），现为"x"，无法核对。请改正。');
    expect(words('en')).toMatch(/^"categories" should be a list.* and is "x"/);
  });
});

describe('days, months and years', () => {
  it.each([
    ['shiyan-2022-04', 'period', '2022-13', 'DATE_INVALID period'],
    ['shiyan-2022-04', 'period', '2022年0月', 'DATE_INVALID period'],
    ['shiyan-2022-04', 'period', 202213, 'DATE_INVALID period'],
    ['zhijiang-2026', 'year', '去年', 'DATE_INVALID year'],
    ['zhijiang-2026', 'filledOn', '2025-12-32', 'DATE_INVALID filledOn'],
    ['zhijiang-2026', 'filledOn', ['2025-12-13', 'x'], 'DATE_INVALID filledOn.1'],
  ] as const)('%s: no calendar has the %s %j, told once', (name, path, value, told) => {
    const { findings } = checkDocument(changed(publishedCase(name), path, value));
    const invalid = findings.filter(({ code }) => code === 'DATE_INVALID');
    expect(invalid.map(({ code, place }) => `${code} ${place}`)).toEqual([told]);
  });

  it.each(['2022-04', '2022年4月', '2022年第一季度', '2022', '202204', '2022-01至2022-03', '4月'])(
    '%s is a period',
    (period) => {
      const { findings } = checkDocument(changed(publishedCase('shiyan-2022-04'), 'period', period));
      expect(findings.map(({ code }) => code)).not.toContain('DATE_INVALID');
    },
  );
});

describe('bands whose points go up and down were clean', () => {
  const said = (bands: readonly object[], op?: string): readonly string[] =>
    checkDocument({
      kind: 'target table',
      items: [
        {
          no: '1',
          name: '满意度',
          weight: 100,
          rule: { type: 'banded', bands },
          ...(op && { op, target: 80 }),
        },
      ],
    })
      .findings.filter(({ code }) => code === 'RULE_BANDS_UNEVEN')
      .map(({ severity, found, expected }) => `${severity} ${found} ${expected}`);
  const bands = (...points: readonly number[]): readonly object[] =>
    points.map((one, index) => ({
      ...(index > 0 && { from: 50 + index * 10 }),
      ...(index < points.length - 1 && { to: 60 + index * 10 }),
      points: one,
    }));

  it.each([
    ['a better value that gives less', bands(0, 90, 80, 100), '>=', ['question 80 90']],
    ['a top that gives less', bands(0, 90, 80), '>=', ['question 80 90']],
    ['a range that is aimed at', bands(0, 100, 0), undefined, []],
    ['a valley where nothing says which way is better', bands(90, 0, 100), undefined, ['question 0 100']],
    ['points that rise', bands(0, 50, 50, 100), '>=', []],
    ['points that fall under a ceiling', bands(100, 50, 0), '<=', []],
    ['a ceiling passed that gives more', bands(100, 20, 50), '<=', ['question 20 50']],
  ] as const)('%s', (_, rows, op, told) => {
    expect(said(rows, op)).toEqual(told);
  });
});
