import { NOTE } from './fillers.js';
import { fresh, type Open } from './open-clause.js';
import { isDue } from './due-behind.js';
import type { Effect, Outline, Sense, Statement } from './outline.js';
import { OutlineEnds } from './outline-ends.js';
import type { PhraseOf } from './phrase.js';
import { Unclear } from './unclear.js';

type Worth = PhraseOf<'weight' | 'full' | 'points'>;

/** An outline while it is read: the clause that stands open, and what was concluded before it. */
export class OutlineDraft {
  readonly statements: Statement[] = [];
  readonly weights: Worth[] = [];
  readonly notes: PhraseOf<'words'>[] = [];
  readonly senses: Sense[] = [];
  readonly ends = new OutlineEnds();
  open: Open = fresh();
  /** A second condition that is no number, as long as none follows it. */
  judged: PhraseOf<'words'> | undefined;
  /** 得满分条件：: the effect that stands before its condition. */
  #promised: PhraseOf<'full-if'> | undefined;

  get isOpen(): boolean {
    return this.open.at !== undefined;
  }

  /** An effect closes the clause before it. */
  conclude(effect: Effect): void {
    const second = this.judged === undefined ? {} : { judged: this.judged };
    this.judged = undefined;
    if (!this.isOpen) {
      this.#concludeAlone(effect);
      return;
    }
    const { at = effect.at, joint: _, said, respective, ...when } = this.open;
    const before = said.slice(0, said.length - (effect.said ?? '').length);
    this.statements.push({
      when: { ...when, ...second, at, said: before },
      effect,
      ...(respective && { spread: { said: before } }),
    });
    this.open = fresh();
  }

  /** An effect with no condition of its own: a formula, 扣1分/次, the full score of all. */
  #concludeAlone(effect: Effect): void {
    const { kind, at } = effect;
    const priced = (kind === 'deduct' || kind === 'add') && effect.per !== undefined;
    if (kind === 'ratio' || kind === 'best' || kind === 'descend' || priced) {
      const when = { at, words: [], ranges: [], bares: [], otherwise: false, said: '' };
      this.statements.push({ when, effect });
      return;
    }
    const worth = (kind === 'full' || kind === 'points') && effect.points !== undefined;
    if (!worth || this.statements.length > 0) throw new Unclear('leftover', at);
    this.weights.push(effect);
  }

  /** 分别得10分、8分: one list of points for a list of conditions. */
  spread(list: PhraseOf<'list'>): void {
    const { at, joint: _, said, respective: __, ...when } = this.open;
    if (at === undefined) throw new Unclear('leftover', list.at);
    const before = said.slice(0, said.length - (list.said ?? '').length);
    this.statements.push({
      when: { ...when, at, said: before },
      effect: { kind: 'zero', at: list.at, end: list.end },
      spread: { said: before, list },
    });
    this.open = fresh();
  }

  promise(phrase: PhraseOf<'full-if'>): void {
    if (this.isOpen || this.#promised !== undefined) throw new Unclear('leftover', phrase.at);
    this.#promised = phrase;
  }

  /** A sign that ends a clause: what stands open behind other statements must be harmless. */
  stop({ sign, at }: PhraseOf<'stop'>): void {
    if (sign !== ';' && sign !== '。') return;
    if (!this.isOpen) return;
    if (this.#promised !== undefined) {
      this.conclude({ ...this.#promised, kind: 'full' });
      this.#promised = undefined;
      return;
    }
    if (!this.#isOnlyWords || this.open.rank !== undefined || this.statements.length === 0) return;
    if (!this.#note()) throw this.#leftover('leftover', at);
    this.open = fresh();
  }

  /** What stands open at the end belongs to nothing. */
  finish(): Outline {
    if (this.#promised !== undefined) {
      if (!this.isOpen) throw new Unclear('leftover', this.#promised.at);
      this.conclude({ ...this.#promised, kind: 'full' });
    }
    this.#takeTarget();
    const { statements, weights, notes, senses } = this;
    if (this.isOpen && !(this.#isOnlyWords && this.#note()))
      throw this.#leftover(statements.length === 0 ? 'no-rule' : 'leftover', 0);
    if (statements.length === 0) throw new Unclear('no-rule', 0);
    return { statements, weights, notes, senses, ...this.ends.all };
  }

  /** 每少一次扣1分（全年6次）: the number that is due stands behind the step. */
  #takeTarget(): void {
    const [only, second] = this.statements;
    if (only === undefined || second !== undefined || !isDue(this.open, only.when)) return;
    const { words, ranges, bares } = this.open;
    this.statements[0] = {
      ...only,
      when: { ...only.when, words: [...words, ...only.when.words], ranges, bares },
    };
    this.open = fresh();
  }

  get #isOnlyWords(): boolean {
    const { ranges, bares, step, otherwise } = this.open;
    return ranges.length + bares.length === 0 && step === undefined && !otherwise;
  }

  /** Keeps a harmless remark. */
  #note(): boolean {
    const [note, more] = this.open.words;
    if (note === undefined || more !== undefined || !NOTE.test(note.text)) return false;
    this.notes.push(note);
    return true;
  }

  #leftover(code: 'leftover' | 'no-rule', at: number): Unclear {
    const { words, at: from = at } = this.open;
    return new Unclear(code, from, { words: words.map(({ text }) => text).join('') });
  }
}
