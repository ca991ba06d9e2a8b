import type { PhraseOf } from './phrase.js';

/** A clause while its effect has not been read yet. */
export type Open = {
  at: number | undefined;
  words: PhraseOf<'words'>[];
  ranges: (PhraseOf<'range'> & { subject: string; joined: boolean })[];
  bares: PhraseOf<'bare'>[];
  step?: PhraseOf<'step'>;
  rank?: PhraseOf<'rank'>;
  last?: PhraseOf<'last'>;
  date?: PhraseOf<'date'>;
  nth?: PhraseOf<'nth'>;
  once?: PhraseOf<'once'>;
  otherwise: boolean;
  joint: boolean;
  /** Everything since the last effect, without the step. */
  said: string;
  respective: boolean;
};

export const fresh = (): Open => ({
  at: undefined,
  words: [],
  ranges: [],
  bares: [],
  otherwise: false,
  joint: false,
  said: '',
  respective: false,
});

/** 每名干部全年撰写报告2篇，每少1篇: the first says of whom, the second counts. */
export function demote(open: Open): void {
  const { step } = open;
  if (step?.quantity.implied !== true || step.direction !== 'each' || step.said === undefined) return;
  open.words.unshift({ kind: 'words', text: step.said, at: step.at, end: step.end, said: step.said });
  delete open.step;
}
