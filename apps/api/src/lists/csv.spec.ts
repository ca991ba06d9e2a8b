import { describe, expect, it } from '@jest/globals';
import { csvCell, csvLine } from './csv.js';

describe('a cell of a CSV', () => {
  it.each([
    ['消防救援', '消防救援'],
    ['one, two', '"one, two"'],
    ['the "green" list', '"the ""green"" list"'],
    ['first\nsecond', '"first\nsecond"'],
    [null, ''],
    ['', ''],
    [12, '12'],
    [['u01', 'u02'], 'u01; u02'],
  ])('%j is written as %j', (cell, written) => {
    expect(csvCell(cell)).toBe(written);
  });

  it.each(['=1+1', '+86 595', '-cmd', '@SUM(A1)', '\tx', '＝1+1', '＋1', '－1', '＠x'])(
    '%j is never run as a formula',
    (text) => {
      expect(csvCell(text)).toBe(`'${text}`);
    },
  );

  it.each(['\rx', '\nx'])('%j is defused and quoted', (text) => {
    expect(csvCell(text)).toBe(`"'${text}"`);
  });

  it.each(['-0.5', '-3', '12.50', '0'])('%s stays a number', (number) => {
    expect(csvCell(number)).toBe(number);
  });

  it.each(['-1-1', '-0.5+2', '-٣', '-1e3'])('%s looks like a number and is defused', (text) => {
    expect(csvCell(text)).toBe(`'${text}`);
  });

  it('defuses before it quotes', () => {
    expect(csvCell('=HYPERLINK("http://x","y")')).toBe(`"'=HYPERLINK(""http://x"",""y"")"`);
  });

  it('a list is defused as the text that it makes', () => {
    expect(csvCell(['=1', 'b'])).toBe("'=1; b");
  });
});

describe('a line of a CSV', () => {
  it('ends with CRLF', () => {
    expect(csvLine(['a', null, 3])).toBe('a,,3\r\n');
  });
});
