import type { RuleOf } from '../../scoring/rules/index.js';
import { Unclear } from '../unclear.js';
import { wholeOf } from './allowance.js';
import type { Clause } from './breaches.js';
import type { Reading } from './context.js';

/**
 * 迟报2次扣1分，漏报1次扣1分: classes of which so many make one deduction each, which only entries of a ledger can. Refused where
 * anything else stands beside them.
 */
export function mixedSteps(reading: Reading, clauses: readonly Clause[], at: number): RuleOf<'ledger'> {
  const { weight, outline } = reading;
  const names = new Set(clauses.map(({ name }) => name));
  // 发现一次扣1分，连续两次未在岗的扣3分: whoever reaches the second has passed the first.
  const repeated = clauses.some(({ statement }) => /连续|累计/.test(statement.when.said));
  if (repeated) throw new Unclear('levels', at);
  const plain =
    weight !== undefined &&
    names.size === clauses.length &&
    !names.has('') &&
    clauses.every(({ points, quantity }) => points !== 'all' && quantity !== undefined) &&
    clauses.length === reading.statements.length &&
    outline.caps.length + outline.floors.length === 0 &&
    outline.steps === undefined;
  if (!plain) throw new Unclear('levels', at);
  return {
    type: 'ledger',
    base: weight,
    prices: clauses.map(({ name, points, quantity }) => {
      const per = wholeOf(quantity?.value ?? '1', at);
      if (per > 1) {
        reading.assume('number-each', { value: String(per) });
        reading.partial(false);
      }
      return { name, points: `-${points}`, ...(per > 1 && { per }) };
    }),
    floor: '0',
    cap: weight,
  };
}
