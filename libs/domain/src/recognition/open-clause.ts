import type { Phrase, PhraseOf } from './phrase.js';

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
  /** Where 或 parts two conditions. */
  or?: number;
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

/** Behind what a further 或 names another condition, not another name for the same. */
const NUMBERED = /^(?:range|bare|rank|last|date|nth|step)$/;
/** 出现瞒报或累计迟报5次以上: each side tells of itself what happens. */
const OTHER_VERB =
  /或(?:者|是)?(?:累计|被|发生|出现|超过|达到|低于|高于|不足|连续|因|受到|存在|有(?![关效])|未|总|排名|较|同比|环比)/;
const OPENS_OR = /^(?:或者|或是|或(?!等于))/;

/** Notes where a clause goes on with another condition. */
export function noteOr(open: Open, phrases: readonly Phrase[], index: number): void {
  const [before, phrase, next] = [phrases[index - 1], phrases[index], phrases[index + 1]];
  if (phrase?.kind !== 'words') return;
  const behind =
    before !== undefined && (NUMBERED.test(before.kind) || (before.kind === 'stop' && before.sign === ','));
  if (open.at !== undefined && behind && OPENS_OR.test(phrase.text)) open.or ??= phrase.at;
  noteOrBefore(open, phrase, next);
}

/** 弄虚作假或低于90%, 出现瞒报或累计迟报5次以上. */
function noteOrBefore(open: Open, { text, at }: PhraseOf<'words'>, next: Phrase | undefined): void {
  if (next === undefined || !/^(?:range|rank|last|bare)$/.test(next.kind)) return;
  if (next.kind === 'bare' && next.quantity.value === '1') return;
  const place = /.(?:或者|或是|或)$/.test(text) ? text.length - 1 : text.search(OTHER_VERB);
  if (place > 0) open.or ??= at + place;
}

/** 每名干部全年撰写报告2篇，每少1篇: the first says of whom, the second counts. */
export function demote(open: Open): void {
  const { step } = open;
  if (step?.quantity.implied !== true || step.direction !== 'each' || step.said === undefined) return;
  open.words.unshift({ kind: 'words', text: step.said, at: step.at, end: step.end, said: step.said });
  delete open.step;
}
