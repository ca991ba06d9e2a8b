import { describe, expect, it } from '@jest/globals';
import { cleanFileName } from './file-name.js';

describe('the name of a file', () => {
  it.each([
    ['总结（终稿）.pdf', '总结（终稿）.pdf'],
    ['C:\\Users\\me\\plan.xlsx', 'plan.xlsx'],
    ['/etc/passwd', 'passwd'],
    ['..', 'unnamed'],
    ['', 'unnamed'],
    ['folder/', 'unnamed'],
    ['.hidden.pdf', 'hidden.pdf'],
    ['a\r\nSet-Cookie: x.pdf', 'aSet-Cookie: x.pdf'],
    ['report\u202efdp.exe', 'reportfdp.exe'],
    ['e\u0301.pdf', 'é.pdf'],
    ['a \u3000 b.pdf . ', 'a b.pdf'],
    ['half\ud83d.pdf', 'half\ufffd.pdf'],
  ])('%j becomes %j', (given, clean) => {
    expect(cleanFileName(given)).toBe(clean);
  });

  it('is cut to 200 bytes between characters and keeps its extension', () => {
    const clean = cleanFileName(`${'科'.repeat(300)}.pdf`);
    expect(clean).toBe(`${'科'.repeat(65)}.pdf`);
  });
});
