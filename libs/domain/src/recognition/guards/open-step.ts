import type { Outline } from '../outline.js';
import { Unclear } from '../unclear.js';

/** 每推迟3天以上扣1分 has no length; 每发生5人以上集体上访一次 counts 次, and 5人以上 was no step. */
export function refuseOpenStep(text: string, { statements }: Outline): void {
  for (const { when } of statements) {
    const end = when.step?.quantity.end;
    const behind = end === undefined ? null : /^(?:\(不?含\))?及?以[上下内外]/.exec(text.slice(end));
    if (behind !== null && when.step !== undefined)
      throw new Unclear('leftover', when.step.at, { words: `${when.step.said ?? ''}${behind[0]}` });
  }
}
