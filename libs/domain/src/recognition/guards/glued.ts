import type { Outline } from '../outline.js';
import { Unclear } from '../unclear.js';
import type { Told } from './told.js';

/** Behind a share: 100%且资料齐全, 100%、资料齐全, 100%按时报送. A share counts nothing, so what follows it is another condition. */
const BEHIND = /\d%(?:、|且|但|同时|而且|按时|按期|及时)[^\d]{2,}$/;
/** Before it: 按时报送且合格率100%. */
const BEFORE = /^[^\d]*[^\d并而]且[^\d]*\d+(?:\.\d+)?%/;
/** Kinds that compare one value. */
const MEASURED: ReadonlySet<Told['kind']> = new Set([
  'banded',
  'threshold-linear',
  'shortfall',
  'overrun',
  'accumulate',
]);

/** 完成率100%且资料齐全的得满分: two conditions, of which one became a part of the name of the other. */
export function refuseGlued({ statements }: Outline, { kind, rule }: Told): void {
  const conditioned = rule.type === 'all-or-nothing' && rule.condition !== undefined;
  if (!MEASURED.has(kind) && !conditioned) return;
  for (const { when } of statements)
    if ((BEHIND.test(when.said) && when.ranges.length + when.bares.length < 2) || BEFORE.test(when.said))
      throw new Unclear('second-condition', when.at, { words: when.said });
}

const MISSED =
  /(?:超(?:过|出)?|未(?:完成|达到?|实现)|不(?:足|达|到)|低于)(?:预算|目标|计划|期限?|标准?|指标|任务)/;

/** Kinds that ask whether, or how often, and for no value. */
const COUNTED: ReadonlySet<Told['kind']> = new Set(['deduct-per-occurrence', 'checklist']);

/** 超预算的扣2分 beside a target of 100万元: how often it happened says nothing of a value that is measured against it. */
export function refuseUnusedTarget(text: string, { kind, given }: Told): void {
  const missed = MISSED.exec(text);
  if (given.target !== undefined && COUNTED.has(kind) && missed !== null)
    throw new Unclear('target-unused', missed.index, { words: missed[0] });
}
