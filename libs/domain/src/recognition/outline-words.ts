import { COUNTED_BY, ADDS_UP, ENDS_ONLY, FILLER, GRADED, ON_BASE, RESTATED, SOURCE } from './fillers.js';
import { noteOr } from './open-clause.js';
import type { OutlineDraft } from './outline-draft.js';
import type { Phrase, PhraseOf } from './phrase.js';
import { isEffect, refuseNumberless } from './refuse-numberless.js';
import { senseOf } from './signs.js';
import { Unclear } from './unclear.js';

/** Words within a clause: a filler, a remark, a heading, or what the condition is about. */
export function takeWords(
  draft: OutlineDraft,
  phrases: readonly Phrase[],
  index: number,
  phrase: PhraseOf<'words'>,
): void {
  const { open, statements, weights, ends } = draft;
  const before = phrases[index - 1];
  refuseNumberless(phrases, index);
  noteOr(open, phrases, index);
  // 80%-90%（均含）: says who has an end, and nobody has taken it.
  if (ENDS_ONLY.test(phrase.text)) throw new Unclear('leftover', phrase.at, { words: phrase.text });
  if (FILLER.test(phrase.text) || COUNTED_BY.test(phrase.text)) return;
  const next = phrases[index + 1];
  const concludes = isEffect(next) || (next?.kind === 'stop' && next.sign === ',');
  if (before?.kind === 'range' && concludes && GRADED.test(phrase.text)) {
    draft.notes.push(phrase);
    return;
  }
  if (!draft.isOpen && SOURCE.test(phrase.text)) {
    draft.notes.push(phrase);
    return;
  }
  if (!draft.isOpen && RESTATED.test(phrase.text)) {
    // Of one price, or of none before it, nothing is restated.
    if (statements.filter(({ effect }) => effect.kind === 'deduct').length > 1) return;
    throw new Unclear('vague', phrase.at, { words: phrase.text });
  }
  if (!draft.isOpen && ADDS_UP.test(phrase.text) && (next === undefined || next.kind === 'stop')) {
    const each = statements.every(
      ({ when, effect }) => /^(?:deduct|add)$/.test(effect.kind) && when.ranges.length === 0,
    );
    if (each && statements.length > 1) return;
    throw new Unclear('leftover', phrase.at, { words: phrase.text });
  }
  const sense = senseOf(phrases, index);
  if (sense !== undefined) draft.senses.push(sense);
  if (sense?.only === true) return;
  if (ON_BASE.test(phrase.text)) {
    if (statements.length + weights.length > 0 || ends.all.base !== undefined) return;
    throw new Unclear('leftover', phrase.at, { words: phrase.text });
  }
  // 90%以上且投诉全部办结: a second condition that is no number.
  if (before?.kind === 'and') {
    if (open.at === undefined && isEffect(phrases[index - 2])) throw new Unclear('unrelated', phrase.at);
    if (open.ranges.length + open.bares.length > 0) draft.judged = phrase;
  }
  const apart = draft.isOpen && before?.kind === 'stop' && before.sign === ',';
  open.words.push(apart ? { ...phrase, apart: true } : phrase);
  open.at ??= phrase.at;
}
