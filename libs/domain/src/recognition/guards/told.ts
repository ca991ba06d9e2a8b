import type { Given } from '../combine/context.js';
import { same } from '../combine/decimals.js';
import type { Rule } from '../../scoring/rules/index.js';
import type { Effect } from '../outline.js';
import type { Understood } from '../recognition.js';

/** Everything that an understanding says again of its text, as one line of text to look words and numbers up in. */
export interface Told {
  readonly kind: Rule['type'];
  readonly rule: Rule;
  readonly weight?: string;
  readonly given: Given;
  /** The rule as it is written down, to look words up in. */
  readonly ruleText: string;
  /** The rule, what was assumed and the last day. */
  readonly all: string;
}

export function toldBy({ rule, weight, assumptions, due }: Understood, given: Given): Told {
  const ruleText = JSON.stringify(rule);
  return {
    kind: rule.type,
    rule,
    ...(weight !== undefined && { weight }),
    given,
    ruleText,
    all: `${ruleText} ${JSON.stringify(assumptions)} ${due ?? ''}`,
  };
}

const MEASURED: ReadonlySet<Rule['type']> = new Set([
  ...(['banded', 'threshold-linear', 'shortfall', 'proportional', 'overrun', 'accumulate'] as const),
]);

/** Whether a rule observes one value and nothing that is told behind it. */
export const observesValue = (rule: Rule): boolean =>
  MEASURED.has(rule.type) || (rule.type === 'all-or-nothing' && rule.condition !== undefined);

/** 得满分, and 得4分 of 4. */
export const isFullOf = (effect: Effect, weight: string | undefined): boolean =>
  effect.kind === 'full' || (effect.kind === 'points' && weight !== undefined && same(effect.points, weight));
