import { describe, expect, it } from '@jest/globals';
import { readListQuery } from './list-query.js';
import { rowsOf } from './rows.js';
import { line, REGISTER, type Line } from './testing/registers.js';

const LINES = [
  line('a', { points: '9' }),
  line('b', { points: '10', units: ['u01', 'u02'] }),
  line('c', { points: null, units: ['u03'] }),
  line('d', { points: '-1', status: 'closed' }),
];

const ids = (rows: Iterable<Line>) => [...rows].map(({ id }) => id);
const asked = (raw: Record<string, unknown>) => readListQuery(REGISTER, raw);

describe('rows of a list', () => {
  it('are sorted by size and not by digits, the unknown last in both directions', () => {
    expect(ids(rowsOf(REGISTER, LINES).all(asked({ sort: 'points' })))).toEqual(['d', 'a', 'b', 'c']);
    expect(ids(rowsOf(REGISTER, LINES).all(asked({ sort: '-points' })))).toEqual(['b', 'a', 'd', 'c']);
  });

  it('pass every filter, and of one filter any of its values', () => {
    expect(ids(rowsOf(REGISTER, LINES).all(asked({ unit: ['u02', 'u03'], status: 'open' })))).toEqual([
      'b',
      'c',
    ]);
  });

  it('come page by page, each once, whatever page size', () => {
    const rows = rowsOf(REGISTER, LINES);
    const first = rows.page(asked({ sort: 'points', limit: '3' }));
    const second = rows.page({ ...asked({ sort: 'points', limit: '3' }), cursor: first.next ?? '' });
    expect([ids(first.rows), ids(second.rows)]).toEqual([['d', 'a', 'b'], ['c']]);
    expect([first.total, second.total, second.next]).toEqual([4, 4, null]);
  });
});
