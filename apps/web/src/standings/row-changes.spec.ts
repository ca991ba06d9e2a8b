import { describe, expect, it } from '@jest/globals';
import { latestChange, rowChanges } from './row-changes.js';
import { row } from './testing/standings.js';

describe('changes of rows', () => {
  it('tell the total and the rank that moved', () => {
    const before = [row('u1', { total: '60.00', rank: 3 })];
    expect(rowChanges(before, [row('u1', { total: '61.50', rank: 2 })])).toEqual([
      { name: 'u1', total: { before: '60.00', after: '61.50' }, rank: { before: 3, after: 2 } },
    ]);
  });

  it('are none when only the weight that counts has grown', () => {
    expect(rowChanges([row('u1', { countedWeight: '4' })], [row('u1', { countedWeight: '6' })])).toEqual([]);
  });

  it('are none for a unit that is new, or that gets its first total or loses its last', () => {
    const [without, with_] = [row('u1', { total: null, rank: null }), row('u1')];
    expect([rowChanges([], [with_]), rowChanges([without], [with_]), rowChanges([with_], [without])]).toEqual(
      [[], [], []],
    );
  });

  it('begin with who moved by its own doing, most places first, and not with who was overtaken', () => {
    const before = [
      row('overtaken', { rank: 1, total: '70.00' }),
      row('small', { rank: 4, total: '60.00' }),
      row('climber', { rank: 3, total: '65.00' }),
    ];
    const after = [
      row('overtaken', { rank: 2, total: '70.00' }),
      row('small', { rank: 4, total: '60.10' }),
      row('climber', { rank: 1, total: '71.00' }),
    ];
    expect(rowChanges(before, after).map(({ name }) => name)).toEqual(['climber', 'small', 'overtaken']);
  });

  it('are told of by the first, with the number of the others', () => {
    const changes = rowChanges(
      [row('u1', { total: '1.00' }), row('u2', { total: '1.00' })],
      [row('u1', { total: '2.00' }), row('u2', { total: '3.00' })],
    );
    expect(latestChange(changes)).toMatchObject({ name: 'u1', others: 1 });
    expect(latestChange([])).toBeNull();
  });
});
