import { describe, expect, it } from '@jest/globals';
import { wordFinding, type FindingJson } from '@kaoping/contracts';
import { checkDocument } from '@kaoping/domain';
import fc from 'fast-check';
import { CHANGES } from './changes.js';
import { CASE_NAMES, changed, publishedCase } from './published-cases.js';

const findingsOf = (document: unknown): readonly FindingJson[] =>
  checkDocument(document).findings.map((finding) => wordFinding('zh-CN', finding));

/** A row of the table: a code and what must be said with it. */
const isSaidBy =
  (row: string) =>
  ({ code, expected, found, message }: FindingJson): boolean => {
    const [wanted, ...words] = row.split(' ');
    const said = [expected, found, message].join(' ');
    return code === wanted && words.every((word) => says(said, word));
  };

/** A number is said as itself and not as a piece of another one: 5 is not in 97.5. */
function says(said: string, word: string): boolean {
  if (!/^[0-9.]+$/.test(word)) return said.includes(word);
  return [...said.matchAll(/[0-9]+(?:\.[0-9]+)?/g)].some(([number]) => number === word);
}

const printed = (findings: readonly FindingJson[]): readonly string[] =>
  findings.map((finding) => JSON.stringify(finding)).toSorted();

describe('a changed document has exactly what the change leads to', () => {
  it.each(CHANGES)('$of: $what', ({ of, changes, gains, loses = [] }) => {
    const before = findingsOf(publishedCase(of));
    const after = findingsOf(
      changes.reduce((document, [path, value]) => changed(document, path, value), publishedCase(of)),
    );
    const gone = before.filter((finding) => loses.some((row) => isSaidBy(row)(finding)));
    const kept = before.filter((finding) => !gone.includes(finding));
    const fresh = printed(after).filter((finding) => !printed(kept).includes(finding));
    const missing = gains.filter(
      (row) => !fresh.some((finding) => isSaidBy(row)(JSON.parse(finding) as FindingJson)),
    );
    expect({ missing, fresh: fresh.length === gains.length ? [] : fresh }).toEqual({
      missing: [],
      fresh: [],
    });
    for (const { code, place, message } of after) {
      expect(message).not.toMatch(/\{\{|“”|undefined/);
      if (code !== 'DATE_INVALID' && code !== 'FIELD_EMPTY') expect(message).not.toContain(place);
    }
    expect(gone).toHaveLength(loses.length);
    expect(printed(after)).toEqual(expect.arrayContaining([...printed(kept)]));
  });

  it('has a table of some size', () => {
    expect(CHANGES.length).toBeGreaterThanOrEqual(200);
  });
});

describe('any document', () => {
  it.each(CASE_NAMES)('%s has the same findings in any order of its items', (name) => {
    const expected = printed(findingsOf(publishedCase(name)));
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
        const document = {
          ...(shuffled(publishedCase(name), numbers) as object),
          published_order: undefined,
        };
        expect(printed(findingsOf(document))).toEqual(expected);
      }),
    );
  });

  it('is checked without an exception, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...CASE_NAMES), fc.nat(), (value, name, at) => {
        checkDocument(value);
        const document = publishedCase(name);
        const fields = Object.keys(document);
        document[fields[at % fields.length] as string] = value;
        checkDocument(document);
        checkDocument(replacedAt(publishedCase(name), value, { left: at % 400 }));
      }),
    );
  });
});

it.each([
  [
    'a type named after a method',
    '{"kind":"target table","items":[{"no":"1","weight":1,"rule":{"type":"constructor","points":1}}]}',
  ],
  [
    'a year that cannot be printed',
    '{"kind":"annual plan","year":{"toString":1},"issuedOn":"2024-02-01","items":[{"due":"2024-01-01"}]}',
  ],
  [
    'a prototype',
    '{"kind":"self-evaluation","__proto__":{"a":1},"budget":{"planned":1,"executed":1,"published_rates":{"__proto__":1}}}',
  ],
])('%s is checked without an exception', (_, text) => {
  expect(() => checkDocument(JSON.parse(text))).not.toThrow();
});

it('a document nested beyond sense is of no known kind', () => {
  const rule = '{"type":'.repeat(5_000) + '1' + '}'.repeat(5_000);
  expect(checkDocument(JSON.parse(`{"kind":"target table","items":[{"rule":${rule}}]}`)).kind).toBeNull();
});

/** Lists of lines in another order; other lists mean something by theirs. */
function shuffled(json: unknown, numbers: Iterator<number>, key = ''): unknown {
  if (Array.isArray(json)) {
    const parts = json.map((part: unknown) => ({
      part: shuffled(part, numbers),
      at: ['items', 'groups', 'categories', 'units', 'spending', 'contacts', 'grades', 'bands'].includes(key)
        ? (numbers.next().value as number)
        : 0,
    }));
    return parts.toSorted((a, b) => a.at - b.at).map(({ part }) => part);
  }
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).map(([name, part]) => [name, shuffled(part, numbers, name)]),
  );
}

/** The value put in the place of whatever comes at that count. */
function replacedAt(json: unknown, value: unknown, count: { left: number }): unknown {
  if (count.left-- === 0) return value;
  if (Array.isArray(json)) return json.map((part: unknown) => replacedAt(part, value, count));
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).map(([name, part]) => [name, replacedAt(part, value, count)]),
  );
}
