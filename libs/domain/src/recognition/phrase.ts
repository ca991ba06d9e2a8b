import type { Decimal, PartialSteps } from '../scoring/rules/index.js';
import type { Quantity } from './measures.js';

/** One end of a stretch of values; `stated`: the text itself says whether it is included (含, 超过, ≥). */
export interface End {
  readonly value: Decimal;
  readonly included: boolean;
  readonly stated: boolean;
}

export interface RangePart {
  readonly lower?: End;
  readonly upper?: End;
  readonly measure?: string;
}

/** Which way a step leads away from where the score is full. */
export type Direction = 'less' | 'more' | 'late' | 'each';

/** The smallest pieces that mean something in a scoring standard. */
export type PhraseBody =
  | { readonly kind: 'stop'; readonly sign: string }
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'and' }
  | { readonly kind: 'else' }
  | ({ readonly kind: 'range' } & RangePart)
  | { readonly kind: 'bare'; readonly quantity: Quantity }
  | { readonly kind: 'date'; readonly date: string }
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
  | { readonly kind: 'points'; readonly points: Decimal }
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
  | { readonly kind: 'until-empty' }
  | {
      readonly kind: 'cap';
      readonly points: Decimal;
      readonly of?: 'earned' | 'taken';
      /** 最多加3分: of what is added, without the base. */
      readonly added?: boolean;
    }
  | { readonly kind: 'floor'; readonly points: Decimal }
  | { readonly kind: 'partial'; readonly steps: PartialSteps }
  | { readonly kind: 'weight'; readonly points: Decimal }
  | { readonly kind: 'base'; readonly points?: Decimal }
  | {
      readonly kind: 'ratio';
      readonly inverse: boolean;
      readonly times?: Decimal;
      readonly taken: boolean;
      readonly named?: string;
      readonly over?: Quantity;
    }
  | { readonly kind: 'best'; readonly better: 'higher' | 'lower' };

/** A piece with its place in the plain text, and the signs that it was read from. */
export type Phrase = PhraseBody & { readonly at: number; readonly end: number; readonly said?: string };
export type PhraseOf<K extends PhraseBody['kind']> = Extract<Phrase, { readonly kind: K }>;

/** Reads one kind of piece at a place, or leaves it. */
export type Reader = (
  text: string,
  at: number,
) => { readonly body: PhraseBody; readonly end: number } | undefined;
