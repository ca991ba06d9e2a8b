import { ENDS_ONLY, FILLER, NOTE, ON_BASE, RESTATED, SOURCE } from './fillers.js';
import { isHeading } from './heading.js';
import { demote, fresh, noteOr, type Open } from './open-clause.js';
import type { Effect, Outline, Sense, Statement } from './outline.js';
import { isEnd, OutlineEnds } from './outline-ends.js';
import type { Phrase, PhraseOf } from './phrase.js';
import { isEffect, refuseNumberless } from './refuse-numberless.js';
import { senseOf } from './signs.js';
import { Unclear } from './unclear.js';

/** Pairs every effect with what stands before it. Throws where something is left that carries meaning. */
export function outlineOf(phrases: readonly Phrase[]): Outline {
  const statements: Statement[] = [];
  const weights: PhraseOf<'weight' | 'full' | 'points'>[] = [];
  const notes: PhraseOf<'words'>[] = [];
  const senses: Sense[] = [];
  const ends = new OutlineEnds();
  let promised: PhraseOf<'full-if'> | undefined;
  let open = fresh();
  const isOpen = (): boolean => open.at !== undefined;
  let judged: PhraseOf<'words'> | undefined;
  let sense: Sense | undefined;
  const conclude = (effect: Effect): void => {
    const second = judged === undefined ? {} : { judged };
    judged = undefined;
    if (!isOpen()) {
      if (
        effect.kind === 'ratio' ||
        effect.kind === 'best' ||
        effect.kind === 'descend' ||
        ((effect.kind === 'deduct' || effect.kind === 'add') && effect.per !== undefined)
      ) {
        statements.push({
          when: { at: effect.at, words: [], ranges: [], bares: [], otherwise: false, said: '' },
          effect,
        });
        return;
      }
      if (
        (effect.kind === 'full' || effect.kind === 'points') &&
        effect.points !== undefined &&
        statements.length === 0
      ) {
        weights.push(effect);
        return;
      }
      throw new Unclear('leftover', effect.at);
    }
    const { at = effect.at, joint: _, said, respective, ...when } = open;
    const before = said.slice(0, said.length - (effect.said ?? '').length);
    statements.push({
      when: { ...when, ...second, at, said: before },
      effect,
      ...(respective && { spread: { said: before } }),
    });
    open = fresh();
  };

  phrases.forEach((phrase, index) => {
    if (phrase.kind !== 'step' && phrase.kind !== 'respective') open.said += phrase.said ?? '';
    if (isEnd(phrase)) {
      ends.take(phrase, statements);
      return;
    }
    switch (phrase.kind) {
      case 'stop': {
        const only =
          open.ranges.length + open.bares.length === 0 && open.step === undefined && !open.otherwise;
        const closes = phrase.sign === ';' || phrase.sign === '。';
        if (closes && promised !== undefined && isOpen()) {
          conclude({ ...promised, kind: 'full' });
          promised = undefined;
          return;
        }
        if (closes && isOpen() && only && open.rank === undefined && statements.length > 0) {
          const [note] = open.words;
          if (note !== undefined && open.words.length === 1 && NOTE.test(note.text)) notes.push(note);
          else
            throw new Unclear('leftover', open.at ?? phrase.at, {
              words: open.words.map(({ text }) => text).join(''),
            });
          open = fresh();
        }
        return;
      }
      case 'words':
        refuseNumberless(phrases, index);
        noteOr(open, phrases, index);
        // 80%-90%（均含）: says who has an end, and nobody has taken it.
        if (ENDS_ONLY.test(phrase.text)) throw new Unclear('leftover', phrase.at, { words: phrase.text });
        if (FILLER.test(phrase.text)) return;
        if (!isOpen() && SOURCE.test(phrase.text)) {
          notes.push(phrase);
          return;
        }
        if (!isOpen() && RESTATED.test(phrase.text)) {
          // Of one price, or of none before it, nothing is restated.
          if (statements.filter(({ effect }) => effect.kind === 'deduct').length > 1) return;
          throw new Unclear('vague', phrase.at, { words: phrase.text });
        }
        sense = senseOf(phrases, index);
        if (sense !== undefined) senses.push(sense);
        if (sense?.only === true) return;
        if (ON_BASE.test(phrase.text)) {
          if (statements.length + weights.length > 0 || ends.all.base !== undefined) return;
          throw new Unclear('leftover', phrase.at, { words: phrase.text });
        }
        // 90%以上且投诉全部办结: a second condition that is no number.
        if (phrases[index - 1]?.kind === 'and') {
          if (open.at === undefined && isEffect(phrases[index - 2]))
            throw new Unclear('unrelated', phrase.at);
          if (open.ranges.length > 0) judged = phrase;
        }
        open.words.push(isOpen() && isComma(phrases[index - 1]) ? { ...phrase, apart: true } : phrase);
        open.at ??= phrase.at;
        return;
      case 'and':
        open.joint = open.ranges.length > 0 || open.words.length > 0;
        // 未达成指标且效果较差 is one name.
        if (phrases[index - 1]?.kind === 'words' && phrases[index + 1]?.kind === 'words' && isOpen())
          open.words.push({ ...phrase, kind: 'words', text: phrase.said ?? '' });
        return;
      case 'range': {
        const before = phrases[index - 1];
        const subject = before?.kind === 'words' ? before.text : '';
        open.at ??= phrase.at;
        open.ranges.push({ ...phrase, subject, joined: open.joint });
        judged = undefined;
        return;
      }
      case 'bare':
        // 满意率90%以上且办结率100%: a second value that is reached.
        if (judged?.end === phrase.at && phrase.quantity.measure === '%' && phrase.quantity.value === '100') {
          const lower = { value: '100', included: true, stated: true };
          const { at, end } = phrase;
          open.ranges.push({
            kind: 'range',
            lower,
            measure: '%',
            at,
            end,
            subject: judged.text,
            joined: true,
          });
          judged = undefined;
          return;
        }
        open.at ??= phrase.at;
        open.bares.push(phrase);
        return;
      case 'date':
      case 'rank':
      case 'last':
      case 'nth':
      case 'once':
      case 'step': {
        if (phrase.kind === 'step') demote(open);
        if (open[phrase.kind] !== undefined) throw new Unclear('leftover', phrase.at);
        open.at ??= phrase.at;
        Object.assign(open, { [phrase.kind]: phrase });
        return;
      }
      case 'else':
        open.at ??= phrase.at;
        open.otherwise = true;
        return;
      case 'numberless':
        throw new Unclear('number-missing', phrase.at);
      case 'weight':
        weights.push(phrase);
        return;
      case 'respective':
        open.respective = true;
        return;
      case 'list': {
        const { at, joint: _, said, respective: __, ...when } = open;
        if (at === undefined) throw new Unclear('leftover', phrase.at);
        const before = said.slice(0, said.length - (phrase.said ?? '').length);
        statements.push({
          when: { ...when, at, said: before },
          effect: { kind: 'zero', at: phrase.at, end: phrase.end },
          spread: { said: before, list: phrase },
        });
        open = fresh();
        return;
      }
      case 'full-if':
        if (isOpen() || promised !== undefined) throw new Unclear('leftover', phrase.at);
        promised = phrase;
        return;
      default:
        if (phrase.kind === 'points' && statements.length === 0 && isHeading(phrases, index)) {
          weights.push(phrase);
          open = fresh();
          return;
        }
        conclude(phrase);
    }
  });
  if (promised !== undefined) {
    if (!isOpen()) throw new Unclear('leftover', promised.at);
    conclude({ ...promised, kind: 'full' });
  }
  closeOutline(open, statements, notes);
  if (statements.length === 0) throw new Unclear('no-rule', 0);
  return { statements, weights, notes, senses, ...ends.all };
}

const isComma = (phrase: Phrase | undefined): boolean => phrase?.kind === 'stop' && phrase.sign === ',';

/** What stands open at the end belongs to nothing. */
function closeOutline(open: Open, statements: readonly Statement[], notes: PhraseOf<'words'>[]): void {
  if (open.at === undefined) return;
  const [note] = open.words;
  const bareNote = open.ranges.length + open.bares.length === 0 && open.step === undefined && !open.otherwise;
  if (note !== undefined && bareNote && open.words.length === 1 && NOTE.test(note.text)) {
    notes.push(note);
    return;
  }
  throw new Unclear(statements.length === 0 ? 'no-rule' : 'leftover', open.at, {
    words: open.words.map(({ text }) => text).join(''),
  });
}
