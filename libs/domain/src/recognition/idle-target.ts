import type { Rule } from '../scoring/rules/index.js';
import type { Reading } from './combine/context.js';
import { same } from './combine/decimals.js';

/** Assumptions that say that the target was taken, whatever became of its number. */
const TAKEN: ReadonlySet<string> = new Set(['target-given', 'of-target', 'percent-of-target']);
const NUMBER = /\d+(?:\.\d+)?/g;

/** A target beside a text that has no use for it (资料齐全得满分, 第一名得10分) is named: somebody meant something by it. */
export function noteIdleTarget(reading: Reading, rule: Rule): void {
  const { target } = reading.given;
  if (target === undefined) return;
  if (reading.assumptions.some(({ code }) => TAKEN.has(code))) return;
  const kept = JSON.stringify(rule).match(NUMBER) ?? [];
  if (!kept.some((one) => same(one, target))) reading.assume('target-idle', { value: target });
}
