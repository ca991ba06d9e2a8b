import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CursorInvalid, pageOf, type ListQuery } from './list.js';

interface Row {
  readonly id: string;
  readonly size: number | null;
}

const bySize: ListQuery<Row> = { key: ({ id }) => id, sort: { by: ({ size }) => size } };
const rows: readonly Row[] = [
  { id: 'a', size: 3 },
  { id: 'b', size: null },
  { id: 'c', size: 1 },
  { id: 'd', size: 3 },
];
const ids = (list: Iterable<Row>, query: ListQuery<Row>) => pageOf(list, query).rows.map(({ id }) => id);

describe('a page of a list', () => {
  it('is sorted by value, then by key, and what has no value stands last in both directions', () => {
    expect(ids(rows, bySize)).toEqual(['c', 'a', 'd', 'b']);
    expect(ids(rows, { ...bySize, sort: { ...bySize.sort, descending: true } })).toEqual([
      'a',
      'd',
      'c',
      'b',
    ]);
  });

  it('goes on behind its cursor until every row has been shown once', () => {
    const sizes = fc.array(fc.option(fc.integer({ min: 0, max: 5 })), { maxLength: 40 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 7 }), fc.boolean(), (all, limit, descending) => {
        const list = all.map((size, index) => ({ id: `r${index}`, size }));
        const query = { ...bySize, sort: { ...bySize.sort, descending }, limit };
        const shown: string[] = [];
        for (let cursor: string | null | undefined; cursor !== null;) {
          const page = pageOf(list, cursor === undefined ? query : { ...query, cursor });
          shown.push(...page.rows.map(({ id }) => id));
          cursor = page.next;
        }
        expect(shown).toEqual(ids(list, { ...query, limit: 200 }));
        expect(shown).toHaveLength(list.length);
      }),
    );
  });

  it('neither repeats nor hides a row when rows come and go between two pages', () => {
    const first = pageOf(rows, { ...bySize, limit: 2 });
    const meanwhile = [...rows.filter(({ id }) => id !== 'a'), { id: 'e', size: 0 }];
    expect(ids(meanwhile, { ...bySize, cursor: first.next as string })).toEqual(['d', 'b']);
  });

  it('counts the rows that pass the filter, and holds 200 of them at most', () => {
    const many = Array.from({ length: 500 }, (_, index) => ({ id: String(index), size: index }));
    const page = pageOf(many, { ...bySize, filter: ({ size }) => size !== null && size >= 100, limit: 1000 });
    expect([page.total, page.rows.length, page.rows[0]?.size]).toEqual([400, 200, 100]);
  });

  it.each([
    '',
    '!!!',
    Buffer.from('[1,2]').toString('base64url'),
    Buffer.from('["a"]').toString('base64url'),
  ])('refuses %j as a cursor', (cursor) =>
    expect(() => pageOf(rows, { ...bySize, cursor })).toThrow(CursorInvalid),
  );
});
