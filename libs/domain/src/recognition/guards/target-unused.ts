import { Unclear } from '../unclear.js';
import type { Told } from './told.js';

const COMPARED =
  /(?:超(?:过|出)?|未(?:完成|达到?|实现)|不(?:足|达|到)|低于)(?:预算|目标|计划|期限?|标准?|指标|任务)|达标/;

/** Kinds that ask whether, or how often, and for no value. */
const COUNTED: ReadonlySet<Told['kind']> = new Set(['deduct-per-occurrence', 'checklist', 'grade-map']);

/** 超预算的扣2分 beside a target of 100万元: how often it happened says nothing of a value that is measured against it. */
export function refuseUnusedTarget(text: string, { kind, rule, given }: Told): void {
  const missed = COMPARED.exec(text);
  const judged = rule.type === 'all-or-nothing' && rule.condition === undefined;
  if (given.target !== undefined && (COUNTED.has(kind) || judged) && missed !== null)
    throw new Unclear('target-unused', missed.index, { words: missed[0] });
}
