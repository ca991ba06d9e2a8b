import { describe, expect, it } from '@jest/globals';
import { pdfOf } from './pdf.js';

describe('a file of proof', () => {
  const text = (lines: readonly string[]) => Buffer.from(pdfOf(lines)).toString('latin1');

  it('is the same bytes for the same lines and other bytes for others', () => {
    expect(text(['值班记录', '两日'])).toBe(text(['值班记录', '两日']));
    expect(text(['值班记录', '两日'])).not.toBe(text(['值班记录', '三日']));
  });

  it('is a PDF whose table finds every object, which readers need to open it', () => {
    const pdf = text(['1-4-1 第3季度进度佐证', '报送单位：救援中心 😀']);
    expect(pdf.startsWith('%PDF-1.4\n')).toBe(true);
    const table = pdf.slice(Number(/startxref\n(\d+)\n%%EOF\n$/.exec(pdf)?.[1]));
    const offsets = [...table.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) => Number(offset));
    expect(offsets.map((offset) => pdf.slice(offset, offset + 7))).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((number) => `${number} 0 obj`),
    );
  });

  it('says in its content stream how long that is', () => {
    const [, length, content] = /\/Length (\d+) >>\nstream\n([\s\S]*)\nendstream/.exec(text(['附件'])) ?? [];
    expect(Number(length)).toBe(content?.length);
    expect(content).toContain('<96444ef6> Tj');
  });
});
