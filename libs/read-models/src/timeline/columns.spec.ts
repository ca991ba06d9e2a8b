import { describe, expect, it } from '@jest/globals';
import { Columns, type ColumnRow } from './columns.js';

const rowAt = (index: number): ColumnRow => ({
  position: 2n ** 53n + BigInt(index) * 3n,
  at: index % 7 === 0 ? Number.NaN : 1_700_000_000_000 + index,
  actor: index,
  onBehalfOf: index + 5,
  type: index + 1,
  stream: index + 2,
  revision: index + 3,
  units: index + 4,
});

const rows = Array.from({ length: 300 }, (_, index) => rowAt(index));

function filled(): Columns {
  const columns = new Columns();
  for (const row of rows) columns.push(row);
  return columns;
}

function read(columns: Columns): readonly ColumnRow[] {
  return Array.from({ length: columns.length }, (_, index) => ({
    position: columns.position(index),
    at: columns.at(index),
    actor: columns.number('actor', index),
    onBehalfOf: columns.number('onBehalfOf', index),
    type: columns.number('type', index),
    stream: columns.number('stream', index),
    revision: columns.number('revision', index),
    units: columns.number('units', index),
  }));
}

describe('columns', () => {
  it('give back every row, however often they had to grow', () => {
    expect(read(filled())).toEqual(rows);
  });

  it('are the same after a snapshot, and go on growing', () => {
    const restored = new Columns();
    restored.load(JSON.parse(JSON.stringify(filled().save())) as ReturnType<Columns['save']>);
    restored.push(rowAt(300));
    expect(read(restored)).toEqual([...rows, rowAt(300)]);
  });

  it('find the first row at or behind a position', () => {
    const columns = filled();
    const { position } = rowAt(100);
    expect([columns.indexFrom(position), columns.indexFrom(position + 1n)]).toEqual([100, 101]);
    expect([columns.indexFrom(0n), columns.indexFrom(2n ** 60n)]).toEqual([0, 300]);
  });
});
