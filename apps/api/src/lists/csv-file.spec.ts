import { describe, expect, it } from '@jest/globals';
import { csvFile } from './csv-file.js';
import { coded, column, type List } from './list.js';
import { line, REGISTER, type Line } from './testing/registers.js';

const STAGED: List<Line> = {
  ...REGISTER,
  columns: {
    indicator: column(({ id }) => id),
    openStages: coded('stage:', () => ['execution', 'no-such-stage']),
  },
};

const text = (list: List<Line>, rows: readonly Line[]) => [...csvFile(list, rows, 'zh-CN')].join('');

describe('a list as a CSV file', () => {
  it('begins with the byte order mark and has one line a row', () => {
    const lines = text(REGISTER, [line('a'), line('b', { points: '2.5' })]).split('\r\n');
    expect(lines[0]?.startsWith('\uFEFF')).toBe(true);
    expect(lines.slice(1)).toEqual(['a,u01,', 'b,u01,2.5', '']);
  });

  it('says codes in words and leaves those that have none', () => {
    expect(text(STAGED, [line('a')])).toContain('a,执行; no-such-stage\r\n');
  });

  it('comes in chunks, so that a long list does not hold up everybody else', () => {
    const rows = Array.from({ length: 450 }, (_, index) => line(`i${index}`));
    const chunks = [...csvFile(REGISTER, rows, 'zh-CN')];
    expect(chunks.map((chunk) => chunk.split('\r\n').length - 1)).toEqual([201, 200, 50]);
  });

  it('of no rows is its titles', () => {
    expect(text(REGISTER, []).split('\r\n')).toHaveLength(2);
  });
});
