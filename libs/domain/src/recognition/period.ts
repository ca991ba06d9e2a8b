import type { Rule } from '../scoring/rules/index.js';
import type { Reading } from './combine/context.js';
import type { When } from './outline.js';

/** Kinds that observe a number which is due. */
const DUE: ReadonlySet<Rule['type']> = new Set([
  'shortfall',
  'threshold-linear',
  'banded',
  'all-or-nothing',
  'proportional',
]);
const PERIOD = /每个?(?:月|季度|季|周|旬|半年)/;

/** 每月召开1次例会得满分，每少1次扣1分: nobody says whether a month or the year is looked at; as written, it is one period. */
export function notePeriod(reading: Reading, rule: Rule): void {
  if (!DUE.has(rule.type) || reading.given.target !== undefined) return;
  if (rule.type === 'all-or-nothing' && rule.condition === undefined) return;
  if (reading.assumptions.some(({ code }) => code === 'per-period')) return;
  const words = reading.statements.map(({ when }) => periodOf(when)).find((one) => one !== undefined);
  if (words !== undefined) reading.assume('per-period', { words });
}

/** The period that is named right before the number that is due. */
function periodOf({ ranges, bares, words }: When): string | undefined {
  for (const { at } of [...ranges, ...bares]) {
    const before = words.filter(({ end }) => end <= at).map(({ text }) => text);
    const period = PERIOD.exec(before.at(-1) ?? '')?.[0];
    if (period !== undefined) return period;
  }
  return undefined;
}
