import type { Limit, Rule, RuleOf } from '../../scoring/rules/index.js';
import { isPercent } from '../measures.js';
import { wordsOf } from '../words-of.js';
import type { Statement } from '../outline.js';
import { Unclear } from '../unclear.js';
import { partOf, same } from './decimals.js';
import { subjectOf } from './subject.js';
import type { Reading } from './context.js';

/** 未完成的按比例得分。得分=实际/计划×分值: the second only writes the first out. */
export function oneFormula(sharing: readonly Statement[]): Statement | undefined {
  const [first, second, third] = sharing;
  if (second === undefined || first === undefined) return first;
  const [one, other] = [first.effect, second.effect];
  const plain =
    one.kind === 'ratio' &&
    one.literal !== true &&
    one.times === undefined &&
    one.over === undefined &&
    !one.inverse;
  const { when } = second;
  const empty = when.ranges.length + when.bares.length === 0 && wordsOf(when) === '' && !when.otherwise;
  if (third !== undefined || !plain || !empty || other.kind !== 'ratio' || other.rest !== undefined)
    throw new Unclear('unrelated', (third ?? second).effect.at);
  return { when: first.when, effect: other };
}

/** 完成比例低于50%的不得分 beside a target of 40 pieces: 20 pieces. */
export function zeroAt(reading: Reading, zeroWhen: Limit | undefined, target: Limit): Limit | undefined {
  if (zeroWhen === undefined || !isPercent(zeroWhen.measure) || isPercent(target.measure)) return zeroWhen;
  const told = reading.statements.some(({ when }) =>
    when.ranges.some(
      ({ subject, ofTarget }) =>
        ofTarget === true || /比例|率|进度|完成|达到?|不足/.test(`${subject}${wordsOf(when)}`),
    ),
  );
  if (!told || reading.given.target === undefined) return zeroWhen;
  reading.assume('of-target', { value: target.value });
  const { measure: _measure, ...rest } = zeroWhen;
  return {
    ...rest,
    value: partOf(target.value, zeroWhen.value),
    ...(target.measure !== undefined && { measure: target.measure }),
  };
}

/** （1-偏差率）×分值: a percent of the weight off for every percent. */
export function restOf(reading: Reading, own: Statement, others: readonly Statement[]): Rule {
  const { effect, when } = own;
  const [other] = others;
  if (other !== undefined || when.ranges.length > 0 || effect.kind !== 'ratio')
    throw new Unclear('unrelated', (other ?? own).when.at);
  const weight = reading.needWeight(effect.at);
  if (effect.times !== undefined && !same(effect.times, weight))
    throw new Unclear('weight-differs', effect.at, { weight, found: effect.times });
  return {
    type: 'threshold-linear',
    ...subjectOf(effect.rest ?? ''),
    full: { op: '<=', value: '0', measure: '%' },
    step: '100',
    points: weight,
    steps: 'pro-rata',
    ...reading.ends(),
  };
}

/** 90%以上得满分，90%以下按完成率×分值: the product itself below the threshold, never divided by it. */
export function literal(reading: Reading, rule: RuleOf<'proportional'>, named: string): Rule {
  const { target } = rule;
  const hundred: Limit = { op: '>=', value: '100', measure: '%' };
  if (same(target.value, '100') || (target.measure !== undefined && !isPercent(target.measure))) return rule;
  if (target.measure === undefined && reading.given.target !== undefined) return rule;
  if (reading.given.target !== undefined)
    throw new Unclear('target-differs', 0, { given: target.value, found: named });
  return {
    type: 'composite',
    mode: 'any',
    ...(rule.subject !== undefined && { subject: rule.subject }),
    parts: [{ rule: { type: 'all-or-nothing', condition: target } }, { rule: { ...rule, target: hundred } }],
  };
}
