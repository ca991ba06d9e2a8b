import { formatPoints, parsePoints } from '../../scoring/points-text.js';
import {
  comparePoints,
  dividePoints,
  HUNDRED_POINTS,
  multiplyPoints,
  subtractPoints,
} from '../../scoring/points.js';
import type { Comparator, Decimal, Limit, PartialSteps, Rule } from '../../scoring/rules/index.js';
import type { End, RangePart } from '../phrase.js';
import { tidy, type Effect, type Outline, type Statement } from '../statements.js';
import { Unclear } from '../unclear.js';

/** What the indicator says besides the sentence. */
export interface Given {
  readonly weight?: Decimal;
  readonly target?: Decimal;
  readonly targetMeasure?: string;
  readonly comparator?: Comparator;
  readonly due?: string;
}

export type AssumptionCode =
  | 'boundary-included'
  | 'completed-steps'
  | 'percent-points'
  | 'percent-of-target'
  | 'otherwise-zero'
  | 'otherwise-full'
  | 'target-given'
  | 'target-hundred'
  | 'reached'
  | 'number-each'
  | 'ladder'
  | 'first-full'
  | 'inherits'
  | 'month-days'
  | 'working-days'
  | 'zero-below'
  | 'nothing-done'
  | 'gap-joined'
  | 'start-full'
  | 'top-below-weight'
  | 'judged'
  | 'no-target'
  | 'exceeds-weight'
  | 'highest-once'
  | 'cap-all'
  | 'class-cap'
  | 'once'
  | 'levels-total'
  | 'year-open'
  | 'days-behind'
  | 'defined'
  | 'as-of'
  | 'change'
  | 'per-period'
  | 'boundary-higher'
  | 'boundary-lower'
  | 'of-target'
  | 'never-done'
  | 'each-too'
  | 'grade-told'
  | 'capped';

export interface Assumption {
  readonly code: AssumptionCode;
  readonly params: Readonly<Record<string, string>>;
}

/** One reading of a text: the outline, what is given beside it, and what had to be assumed so far. */
export class Reading {
  readonly #assumed = new Map<string, Assumption>();
  #due: string | undefined;

  constructor(
    readonly outline: Outline,
    readonly given: Given,
    readonly weight: Decimal | undefined,
  ) {}

  /** The last day in time, where the sentence says it. */
  get due(): string | undefined {
    return this.#due;
  }

  dueIs(due: string): void {
    this.#due = due;
  }

  get statements(): readonly Statement[] {
    return this.outline.statements;
  }

  get assumptions(): readonly Assumption[] {
    return [...this.#assumed.values()];
  }

  /** The same of another number is a further assumption: 5本身, 10本身. */
  assume(code: AssumptionCode, params: Readonly<Record<string, string>> = {}): void {
    const key = [code, ...Object.values(params)].join(' ');
    if (!this.#assumed.has(key)) this.#assumed.set(key, { code, params });
  }

  isFull({ effect }: Statement): boolean {
    if (effect.kind === 'full' || effect.kind === 'unharmed') return true;
    if (effect.kind === 'share')
      return effect.of === 'earned' && effect.percent === '100' && effect.part === undefined;
    return effect.kind === 'points' && this.weight !== undefined && same(effect.points, this.weight);
  }

  isZero({ effect }: Statement): boolean {
    if (effect.kind === 'zero' || effect.kind === 'deduct-all') return true;
    return effect.kind === 'points' && same(effect.points, '0');
  }

  needWeight(at: number): Decimal {
    if (this.weight === undefined) throw new Unclear('weight-missing', at);
    return this.weight;
  }

  /** Points that an effect leaves; undefined for one that is a price or a ratio. */
  valueOf({ effect }: Statement): Decimal | undefined {
    switch (effect.kind) {
      case 'full':
        return effect.points ?? this.needWeight(effect.at);
      case 'unharmed':
        return this.needWeight(effect.at);
      case 'zero':
      case 'deduct-all':
        return '0';
      case 'points':
        return effect.points;
      case 'share': {
        const part = shareOf(this.needWeight(effect.at), effect);
        return effect.of === 'earned' ? part : less(this.needWeight(effect.at), part);
      }
      case 'no-gain':
        // 不加分 is 0 only where others add: where points are taken it says nothing.
        return this.statements.some(({ effect: other }) => other.kind === 'add') ? '0' : undefined;
      default:
        return undefined;
    }
  }

  /** The price of one step. */
  priceOf(effect: Effect): Decimal | undefined {
    if (effect.kind === 'deduct') return effect.points;
    if (effect.kind === 'share' && effect.of === 'taken') return shareOf(this.needWeight(effect.at), effect);
    return undefined;
  }

  /** Ends that a deduction keeps to. */
  ends(): { readonly most?: Decimal; readonly floor?: Decimal } {
    const cap = this.outline.caps.find(({ behind }) => behind === 'taken');
    const [floor] = this.outline.floors;
    return {
      ...(cap !== undefined && cap.points !== 'weight' && { most: cap.points }),
      ...(floor !== undefined && floor.points !== '0' && { floor: floor.points }),
    };
  }

  /** Most that can be earned. */
  mostEarned(): { readonly most?: Decimal } {
    const cap = this.outline.caps.find(({ behind }) => behind !== 'taken');
    return cap === undefined || cap.points === 'weight' ? {} : { most: cap.points };
  }

  /** `steps` of a rule; without a word about it, whole steps count, which is named where values are not counts. */
  partial(counted: boolean): { readonly steps?: PartialSteps } {
    const { steps } = this.outline;
    if (steps !== undefined) return steps === 'completed' ? {} : { steps };
    if (!counted) this.assume('completed-steps');
    return {};
  }
}

/** A rule, or nothing when the outline is not of this kind. Throws `Unclear` where it is and contradicts itself. */
export type Combine = (reading: Reading) => Rule | undefined;

export const same = (a: Decimal, b: Decimal): boolean => comparePoints(parsePoints(a), parsePoints(b)) === 0;
export const isMore = (a: Decimal, b: Decimal): boolean => comparePoints(parsePoints(a), parsePoints(b)) > 0;
export const less = (a: Decimal, b: Decimal): Decimal =>
  formatPoints(subtractPoints(parsePoints(a), parsePoints(b)));
export const partOf = (whole: Decimal, percent: Decimal): Decimal =>
  formatPoints(dividePoints(multiplyPoints(parsePoints(whole), parsePoints(percent)), HUNDRED_POINTS));

/** A part of the weight; a third of 10 is no decimal and is refused. */
function shareOf(weight: Decimal, { percent, part, at }: Extract<Effect, { kind: 'share' }>): Decimal {
  if (part === undefined) return partOf(weight, percent);
  const [top, bottom] = part;
  const whole = multiplyPoints(parsePoints(weight), parsePoints(top));
  const exact = dividePoints(whole, parsePoints(bottom));
  const printed = formatPoints(exact);
  if (comparePoints(parsePoints(printed), exact) !== 0) throw new Unclear('inexact', at, { weight });
  return printed;
}

const counter = (op: Comparator, value: Decimal, measure: string | undefined): Limit => ({
  op,
  value,
  ...(measure !== undefined && { measure }),
});

export const lowerLimit = (end: End, measure?: string): Limit =>
  counter(end.included ? '>=' : '>', end.value, measure);
export const upperLimit = (end: End, measure?: string): Limit =>
  counter(end.included ? '<=' : '<', end.value, measure);

/** A one-sided range, or a point, as a limit. */
export function limitOf({ lower, upper, measure }: RangePart): Limit | undefined {
  if (lower !== undefined && upper !== undefined)
    return same(lower.value, upper.value) ? counter('=', lower.value, measure) : undefined;
  if (lower !== undefined) return lowerLimit(lower, measure);
  return upper === undefined ? undefined : upperLimit(upper, measure);
}

/** 以上 and 以下 without a word about the number itself. */
export function noteBoundary(reading: Reading, { lower, upper }: RangePart): void {
  for (const end of [lower, upper])
    if (end !== undefined && !end.stated) reading.assume('boundary-included', { value: end.value });
}

const SUBJECT_TAIL =
  /(?:应当|应该|应|须|需|要求|达到了|达到|达|保持|控制|维持|在|为|是|完成|不|得分|开展|实现|数量|每年|全年|年度|的|合计|累计|共|总计)+$/;

/** What is measured, in the text's words, for the explanation. */
export function subjectOf(words: string): { readonly subject?: string } {
  const subject = tidy(
    tidy(words)
      .replace(/^(?:以|按|依据|根据)/, '')
      .replace(SUBJECT_TAIL, ''),
  );
  return subject === '' || subject.length > 30 ? {} : { subject };
}

/** Names of one value in several clauses: one must be part of the other. */
export function oneSubject(statements: readonly Statement[]): void {
  onePeriod(statements);
  let known: string | undefined;
  for (const { when } of statements) {
    for (const range of when.ranges.filter(({ joined }) => !joined)) {
      const { subject } = subjectOf(range.subject);
      if (subject === undefined || NEUTRAL.test(subject)) continue;
      if (known !== undefined && !known.includes(subject) && !subject.includes(known))
        throw new Unclear('unrelated', range.at, { words: subject });
      known ??= subject;
    }
  }
}

/** 6月完成50%得2分，12月完成100%得3分 are two values, looked at on two days. */
function onePeriod(statements: readonly Statement[]): void {
  let known: string | undefined;
  for (const { when } of statements) {
    const words = when.words.map(({ text }) => text).join('');
    const period = /(?:1[0-2]|[1-9])月|[一二三四1-4]季度|[上下]半年/.exec(words)?.[0];
    if (period === undefined) continue;
    if (known !== undefined && known !== period) throw new Unclear('unrelated', when.at, { words: period });
    known = period;
  }
}

const NEUTRAL =
  /^(?:完成(?!率)|低|未|没|达|超|少|多|不|在|排查|开展|实际|逾期|推迟|延迟|超期|得分|结果|有|为)/;

/** The target of the indicator beside the sentence. */
export function givenTarget(reading: Reading): Limit | undefined {
  const { target, comparator, targetMeasure } = reading.given;
  if (target === undefined) return undefined;
  return counter(comparator ?? '>=', target, targetMeasure);
}

/** Throws when the sentence and the options name different targets. */
export function agree(reading: Reading, said: Limit, at: number): Limit {
  const { target, targetMeasure } = reading.given;
  if (target !== undefined && !same(target, said.value))
    throw new Unclear('target-differs', at, { given: target, found: said.value });
  return said.measure === undefined && targetMeasure !== undefined
    ? { ...said, measure: targetMeasure }
    : said;
}
