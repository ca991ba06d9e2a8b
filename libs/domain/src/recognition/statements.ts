import { isHeading } from './heading.js';
import { demote, fresh } from './open-clause.js';
import { OutlineDraft } from './outline-draft.js';
import { isEnd } from './outline-ends.js';
import { takeWords } from './outline-words.js';
import type { Outline } from './outline.js';
import type { Phrase, PhraseOf } from './phrase.js';
import { Unclear } from './unclear.js';

/** Pairs every effect with what stands before it. Throws where something is left that carries meaning. */
export function outlineOf(phrases: readonly Phrase[]): Outline {
  const draft = new OutlineDraft();
  phrases.forEach((phrase, index) => take(draft, phrases, index, phrase));
  return draft.finish();
}

function take(draft: OutlineDraft, phrases: readonly Phrase[], index: number, phrase: Phrase): void {
  const { open, statements } = draft;
  const before = phrases[index - 1];
  if (phrase.kind !== 'step' && phrase.kind !== 'respective') open.said += phrase.said ?? '';
  if (isEnd(phrase)) {
    draft.ends.take(phrase, statements);
    return;
  }
  switch (phrase.kind) {
    case 'stop':
      draft.stop(phrase);
      return;
    case 'words':
      takeWords(draft, phrases, index, phrase);
      return;
    case 'and':
      open.joint = open.ranges.length > 0 || open.words.length > 0;
      // 未达成指标且效果较差 is one name.
      if (before?.kind === 'words' && phrases[index + 1]?.kind === 'words' && draft.isOpen)
        open.words.push({ ...phrase, kind: 'words', text: phrase.said ?? '' });
      return;
    case 'range':
      open.at ??= phrase.at;
      open.ranges.push({
        ...phrase,
        subject: before?.kind === 'words' ? before.text.replace(/^、/, '') : (phrase.named ?? ''),
        // 及时率95%以上、准确率98%以上: as if 且 stood there.
        joined: open.joint || (open.ranges.length > 0 && isListed(before)),
      });
      draft.judged = undefined;
      return;
    case 'bare':
      takeBare(draft, phrase);
      return;
    case 'date':
    case 'rank':
    case 'last':
    case 'nth':
    case 'once':
    case 'step':
      if (phrase.kind === 'step') demote(open);
      if (open[phrase.kind] !== undefined) throw new Unclear('leftover', phrase.at);
      open.at ??= phrase.at;
      Object.assign(open, { [phrase.kind]: phrase });
      return;
    case 'else':
      // 办结率不低于95%，否则扣2分: what is reached has no price of its own, so it earns everything.
      if (standsWithoutPrice(draft)) draft.conclude({ kind: 'full', at: phrase.at, end: phrase.at });
      draft.open.at ??= phrase.at;
      draft.open.otherwise = true;
      return;
    case 'numberless':
      throw new Unclear('number-missing', phrase.at);
    case 'weight':
      draft.weights.push(phrase);
      return;
    case 'respective':
      open.respective = true;
      return;
    case 'list':
      draft.spread(phrase);
      return;
    case 'full-if':
      draft.promise(phrase);
      return;
    default:
      if (phrase.kind === 'points' && statements.length === 0 && isHeading(phrases, index)) {
        draft.weights.push(phrase);
        draft.open = fresh();
        return;
      }
      if (phrase.kind === 'zero' && isSaidAgain(draft, phrases, index)) return;
      draft.conclude(phrase);
  }
}

function takeBare(draft: OutlineDraft, phrase: PhraseOf<'bare'>): void {
  const { open, judged } = draft;
  const { measure, value } = phrase.quantity;
  // 满意率90%以上且办结率100%: a second value that is reached.
  if (judged?.end === phrase.at && measure === '%' && value === '100' && open.ranges.length > 0) {
    const lower = { value: '100', included: true, stated: true };
    const { at, end } = phrase;
    open.ranges.push({ kind: 'range', lower, measure: '%', at, end, subject: judged.text, joined: true });
    draft.judged = undefined;
    return;
  }
  open.at ??= phrase.at;
  open.bares.push(phrase);
}

/** 瞒报的，一票否决，该项不得分: the second says no more than the first. */
function isSaidAgain(draft: OutlineDraft, phrases: readonly Phrase[], index: number): boolean {
  const last = draft.statements.at(-1)?.effect;
  const nothing = last?.kind === 'zero' || last?.kind === 'deduct-all';
  const stop = phrases[index - 1];
  if (draft.isOpen || !nothing || stop?.kind !== 'stop' || stop.sign !== ',') return false;
  return phrases[index - 2]?.end === last.end;
}

/** A limit, and nothing that it earns or costs: 95%以上, 控制在预算内. */
function standsWithoutPrice({ open }: OutlineDraft): boolean {
  const within = /控制在[^,;。]*内$/.test(open.words.map(({ text }) => text).join(''));
  if (within && open.step === undefined && !open.otherwise) return true;
  return open.ranges.length + open.bares.length > 0 && open.step === undefined && !open.otherwise;
}

const isListed = (phrase: Phrase | undefined): boolean =>
  phrase?.kind === 'words' && /^、[^,;。]*率/.test(phrase.text);
