import type { Decimal, PartialSteps } from '../scoring/rules/index.js';
import type { Quantity } from './measures.js';

/** One end of a stretch of values; `stated`: the text itself says whether it is included (含, 超过, ≥). */
export interface End {
  readonly value: Decimal;
  readonly included: boolean;
  readonly stated: boolean;
  /** The word that an end without a statement has: 以内, 以下, 以上; absent at the ends of a stretch (80%-90%). */
  readonly by?: 'within' | 'below' | 'above';
}

export interface RangePart {
  readonly lower?: End;
  readonly upper?: End;
  readonly measure?: string;
  /** 80%≤满意度<90%: what stands between its ends. */
  readonly named?: string;
  /** 以内: a distance from nothing, not a low value. */
  readonly within?: boolean;
  /** Percent of the indicator's own target: 目标值的80%. */
  readonly ofTarget?: boolean;
  /** 低于目标值5%以内, 超出预算3%以内: so far from the target, not so much of it. */
  readonly distance?: 'below' | 'above';
}

/** A day as it is written; without a year, one of the year that is given beside the sentence. */
export interface DatePart {
  readonly year?: number;
  /** 次年: in the year after that. */
  readonly next?: boolean;
  readonly month: number;
  /** Absent: the last of the month. */
  readonly day?: number;
  /** What lies behind the day is meant: 12月31日后; `from`: the day itself too. */
  readonly after?: boolean;
  readonly from?: boolean;
  /** 12月21日至31日: the last day is the date itself, and this the first. */
  readonly since?: { readonly month: number; readonly day: number; readonly year?: number };
  readonly text: string;
}

/** Which way a step leads away from where the score is full; `apart`: to both sides alike (每偏离1个百分点). */
export type Direction = 'less' | 'more' | 'late' | 'each' | 'apart';

/** The smallest pieces that mean something in a scoring standard. */
export type PhraseBody =
  | { readonly kind: 'stop'; readonly sign: string }
  | {
      readonly kind: 'words';
      readonly text: string;
      /** Behind a comma within its clause. */
      readonly apart?: true;
    }
  | { readonly kind: 'and' }
  | { readonly kind: 'else' }
  | ({ readonly kind: 'range' } & RangePart)
  | { readonly kind: 'bare'; readonly quantity: Quantity }
  | ({ readonly kind: 'date' } & DatePart)
  | { readonly kind: 'rank'; readonly from: number; readonly to: number }
  | { readonly kind: 'last'; readonly count: number }
  | {
      readonly kind: 'step';
      readonly direction: Direction;
      readonly lead: string;
      readonly quantity: Quantity;
      /** 每低于95%一个百分点: where counting begins. */
      readonly from?: Quantity;
    }
  | { readonly kind: 'full'; readonly points?: Decimal }
  | { readonly kind: 'zero' }
  | {
      readonly kind: 'points';
      readonly points: Decimal;
      /** Without a verb: 每篇2分. Whether it is given or taken is told by what stands around it. */
      readonly plain?: true;
      readonly per?: Quantity;
    }
  | { readonly kind: 'add'; readonly points: Decimal; readonly per?: Quantity }
  | { readonly kind: 'deduct'; readonly points: Decimal; readonly per?: Quantity }
  | { readonly kind: 'deduct-all' }
  | { readonly kind: 'unharmed' }
  | {
      readonly kind: 'share';
      readonly percent: Decimal;
      readonly of: 'earned' | 'taken';
      /** 三分之一: what no percentage holds exactly, as numerator and denominator. */
      readonly part?: readonly [Decimal, Decimal];
    }
  | {
      readonly kind: 'list';
      readonly of: 'points' | 'add' | 'deduct' | 'share' | 'share-off';
      /** `full`: 满分. */
      readonly values: readonly Decimal[];
    }
  | { readonly kind: 'respective' }
  | { readonly kind: 'no-gain' }
  | { readonly kind: 'highest' }
  | { readonly kind: 'uncapped' }
  | { readonly kind: 'once' }
  | { readonly kind: 'descend'; readonly points: Decimal }
  | { readonly kind: 'nth'; readonly from: number; readonly open: boolean }
  | { readonly kind: 'full-if' }
  | { readonly kind: 'numberless' }
  | { readonly kind: 'so-on' }
  | { readonly kind: 'until-empty' }
  | {
      readonly kind: 'cap';
      readonly points: Decimal;
      readonly of?: 'earned' | 'taken';
      /** 最多加3分: of what is added, without the base. */
      readonly added?: boolean;
    }
  | {
      readonly kind: 'floor';
      readonly points: Decimal;
      /** 扣至3分, 扣到3分. */
      readonly downTo?: string;
    }
  | { readonly kind: 'partial'; readonly steps: PartialSteps }
  | { readonly kind: 'weight'; readonly points: Decimal }
  | { readonly kind: 'base'; readonly points?: Decimal }
  | {
      readonly kind: 'ratio';
      readonly inverse: boolean;
      readonly times?: Decimal;
      readonly taken: boolean;
      readonly named?: string;
      /** A written product 完成率×分值: never divided by a target below 100 %. */
      readonly literal?: boolean;
      /** 1-偏差率: what is left of all. */
      readonly rest?: string;
      readonly over?: Quantity;
    }
  | { readonly kind: 'definition'; readonly name: string; readonly percent: boolean }
  | { readonly kind: 'best'; readonly better: 'higher' | 'lower' };

/** A piece with its place in the plain text, and the signs that it was read from. */
export type Phrase = PhraseBody & { readonly at: number; readonly end: number; readonly said?: string };
export type PhraseOf<K extends PhraseBody['kind']> = Extract<Phrase, { readonly kind: K }>;

/** Reads one kind of piece at a place, or leaves it. */
export type Reader = (
  text: string,
  at: number,
) => { readonly body: PhraseBody; readonly end: number } | undefined;
