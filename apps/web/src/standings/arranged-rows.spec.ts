import { describe, expect, it } from '@jest/globals';
import { arrangedRows, rankingGroups } from './arranged-rows.js';
import { row } from './testing/standings.js';

const rows = [
  row('third', { rank: 3, officeOrder: 1 }),
  row('unranked', { rank: null, officeOrder: 2 }),
  row('tied-b', { rank: 1, officeOrder: 4, rankingGroup: '直属单位' }),
  row('tied-a', { rank: 1, officeOrder: 3, rankingGroup: '专班' }),
  row('unranked-too', { rank: null, officeOrder: 5 }),
];
const units = (arranged: readonly { readonly unit: string }[]) => arranged.map(({ unit }) => unit);

describe('the order of the rows', () => {
  it('is by rank, ties in office order, without a rank last', () => {
    expect(units(arrangedRows(rows, null))).toEqual([
      'tied-a',
      'tied-b',
      'third',
      'unranked',
      'unranked-too',
    ]);
  });

  it('leaves out other groups', () => {
    expect(units(arrangedRows(rows, '直属单位'))).toEqual(['tied-b']);
  });

  it('leaves the rows it was given as they were', () => {
    const given = [...rows];
    arrangedRows(given, null);
    expect(given).toEqual(rows);
  });
});

describe('the ranking groups', () => {
  it('stand in office order with their number of units', () => {
    expect([...rankingGroups(rows)]).toEqual([
      ['科室', 3],
      ['专班', 1],
      ['直属单位', 1],
    ]);
  });
});
