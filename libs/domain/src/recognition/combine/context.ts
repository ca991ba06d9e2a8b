import { formatPoints, parsePoints } from '../../scoring/points-text.js';
import { comparePoints, dividePoints, multiplyPoints } from '../../scoring/points.js';
import type { Comparator, Decimal, PartialSteps, Rule } from '../../scoring/rules/index.js';
import type { Effect, Outline, Statement } from '../outline.js';
import { Unclear } from '../unclear.js';
import type { Assumption, AssumptionCode } from './assumption.js';
import { less, partOf, same } from './decimals.js';

/** What the indicator says besides the sentence. */
export interface Given {
  readonly weight?: Decimal;
  readonly target?: Decimal;
  readonly targetMeasure?: string;
  readonly comparator?: Comparator;
  readonly due?: string;
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
