import type { PartialSteps } from '../scoring/rules/index.js';
import type { PhraseOf } from './phrase.js';

export type Effect = PhraseOf<
  | 'full'
  | 'zero'
  | 'points'
  | 'add'
  | 'no-gain'
  | 'deduct'
  | 'deduct-all'
  | 'descend'
  | 'unharmed'
  | 'share'
  | 'ratio'
  | 'best'
>;

/** What must hold for an effect; several ranges are one value's and a second value's. */
export interface When {
  readonly at: number;
  /** Words with the kind of the piece before them. */
  readonly words: readonly PhraseOf<'words'>[];
  readonly ranges: readonly (PhraseOf<'range'> & { readonly subject: string; readonly joined: boolean })[];
  readonly bares: readonly PhraseOf<'bare'>[];
  readonly step?: PhraseOf<'step'>;
  readonly rank?: PhraseOf<'rank'>;
  readonly last?: PhraseOf<'last'>;
  readonly date?: PhraseOf<'date'>;
  /** 首次, 从第二次起: which of several occurrences. */
  readonly nth?: PhraseOf<'nth'>;
  /** 一次性, 不论次数. */
  readonly once?: PhraseOf<'once'>;
  readonly otherwise: boolean;
  /** A second condition that is no number: 90%以上且投诉全部办结. */
  readonly judged?: PhraseOf<'words'>;
  /** Where 或 parts two conditions of which one suffices. */
  readonly or?: number;
  /** The condition as it stands in the text. */
  readonly said: string;
}

/** One clause of a standard: when this holds, that is given or taken. */
export interface Statement {
  readonly when: When;
  readonly effect: Effect;
  /** 优秀、良好分别得10分、8分: the condition as it stands in the text, and its points; `distributed` makes one each. */
  readonly spread?: { readonly said: string; readonly list?: PhraseOf<'list'> };
}

/** 扣分标准, 加分项: what follows is taken, or given; 加减分项 leaves it to the verbs. */
export interface Sense {
  readonly of: 'taken' | 'earned' | 'both';
  readonly at: number;
  /** Names nothing besides: 扣分标准, not 用稿加分. */
  readonly only: boolean;
}

/** Everything a text says, before it is known which kind of rule it is. */
export interface Outline {
  readonly statements: readonly Statement[];
  /** `after`: behind how many statements it stands. */
  readonly caps: readonly Cap[];
  readonly floors: readonly PhraseOf<'floor'>[];
  readonly untilEmpty: boolean;
  readonly steps?: PartialSteps;
  /** Where the text says so. */
  readonly stepsAt?: number;
  readonly weights: readonly PhraseOf<'weight' | 'full' | 'points'>[];
  readonly base?: PhraseOf<'base'>;
  /** 同一事项按最高级别计. */
  readonly highest?: PhraseOf<'highest'>;
  /** 不设上限. */
  readonly uncapped?: PhraseOf<'uncapped'>;
  /** 依此类推: the step before it goes on. */
  readonly soOn?: PhraseOf<'so-on'>;
  /** What observed rates are: 执行率=支出/预算×100%. */
  readonly definitions: readonly PhraseOf<'definition'>[];
  /** Harmless remarks that no statement uses. */
  readonly notes: readonly PhraseOf<'words'>[];
  /** 扣分项：, 加分标准：, in their order. */
  readonly senses: readonly Sense[];
  /** A price without a verb was read as taken, because what stands around it is. */
  readonly signTaken?: true;
}

export type Cap = PhraseOf<'cap'> & {
  readonly behind: 'earned' | 'taken' | undefined;
  readonly after: number;
};
