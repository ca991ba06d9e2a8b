import type { Decimal, RuleOf } from '../../scoring/rules/index.js';
import type { Quantity } from '../measures.js';
import type { Cap } from '../outline.js';
import { Unclear } from '../unclear.js';
import { isOfAll } from './breaches.js';
import { isMore, same } from './decimals.js';
import type { Reading } from './context.js';

/** One class of what adds to the base or takes from it. */
export interface LedgerEntry {
  readonly name: string;
  readonly points: Decimal;
  readonly less: boolean;
  /** How many statements there are up to it, itself included. */
  readonly place: number;
  readonly quantity: Quantity | undefined;
  readonly at: number;
}

type Ends = Pick<RuleOf<'ledger'>, 'floor' | 'cap' | 'additionsCap' | 'deductionsCap'>;

/**
 * What a base with entries keeps to: 最高100分 is of the score, 最多加20分 and 累计扣分不超过10分 are of one side, and a
 * ceiling right behind one of several classes is of that class (`own`, by its place).
 */
export function ledgerEnds(
  reading: Reading,
  entries: readonly LedgerEntry[],
  base: Decimal,
): Ends & { readonly own: ReadonlyMap<number, Decimal> } {
  const { outline, weight } = reading;
  const own = new Map<number, Decimal>();
  const found: { cap?: Decimal; additionsCap?: Decimal; deductionsCap?: Decimal } = {};
  const hold = (end: keyof typeof found, points: Decimal, at: number): void => {
    const known = found[end];
    if (known !== undefined && !same(known, points)) throw new Unclear('contradictory', at);
    found[end] = points;
  };
  for (const cap of outline.caps) {
    const points = cap.points === 'weight' ? reading.needWeight(cap.at) : cap.points;
    const side = cap.points === 'weight' ? undefined : sideOf(cap, base, points);
    if (side === undefined) {
      if (isMore(base, points)) throw new Unclear('contradictory', cap.at);
      hold('cap', points, cap.at);
      continue;
    }
    // 最高10分 behind what is taken off, beside what is added: of which of the two?
    const mixed = entries.some(({ less }) => !less);
    if (cap.of === undefined && side === 'taken' && mixed && /^最高/.test(cap.said ?? ''))
      throw new Unclear('contradictory', cap.at);
    const ofSide = entries.filter(({ less }) => less === (side === 'taken'));
    const before = entries.find(({ place }) => place === cap.after);
    const last = ofSide.at(-1);
    if (last === undefined) throw new Unclear('leftover', cap.at);
    const early = ofSide.length > 1 && before !== undefined && before !== last && ofSide.includes(before);
    const ownToo = ofSide.length > 1 && before === last && ofSide.some(({ place }) => own.has(place));
    if ((early || ownToo) && !isOfAll(cap) && !own.has(cap.after)) {
      own.set(cap.after, points);
      reading.assume('class-cap');
      continue;
    }
    if (ofSide.length > 1 && !isOfAll(cap)) reading.assume('cap-all', { most: points });
    hold(side === 'taken' ? 'deductionsCap' : 'additionsCap', points, cap.at);
  }
  if (found.cap !== undefined && weight !== undefined && isMore(found.cap, weight))
    throw new Unclear('above-weight', outline.caps[0]?.at ?? 0, { found: found.cap, weight });
  const [floor] = outline.floors;
  if (floor !== undefined && isMore(floor.points, base)) throw new Unclear('contradictory', floor.at);
  const added = entries.some(({ less }) => !less);
  if (!added && found.cap === undefined) found.cap = base;
  return { ...found, ...topOf(reading, found.cap), ...bottomOf(reading), own };
}

/** Of which side a ceiling is; undefined: of the score. 最高10分 beside a base of 80 can only be of one side. */
function sideOf(cap: Cap, base: Decimal, points: Decimal): 'earned' | 'taken' | undefined {
  if (cap.of === 'taken') return 'taken';
  if (cap.of === 'earned') return cap.added === true ? 'earned' : undefined;
  if (/总分|得分|满分/.test(cap.said ?? '') || !isMore(base, points)) return undefined;
  return cap.behind;
}

/** Without a word about it nothing is above the full score; where that is not known, the additions are a bonus. */
function topOf(reading: Reading, cap: Decimal | undefined): Ends {
  const { outline, weight } = reading;
  if (cap !== undefined) {
    if (outline.uncapped !== undefined) throw new Unclear('contradictory', outline.uncapped.at);
    return {};
  }
  if (outline.uncapped !== undefined || weight === undefined) {
    reading.assume('exceeds-weight');
    return {};
  }
  reading.assume('top-weight', { weight });
  return { cap: weight };
}

/** 扣完为止; without a word about it nothing falls below 0. */
function bottomOf(reading: Reading): Ends {
  const { floors, untilEmpty } = reading.outline;
  const [floor] = floors;
  if (floor !== undefined) return { floor: floor.points };
  if (!untilEmpty) reading.assume('bottom-zero');
  return { floor: '0' };
}
