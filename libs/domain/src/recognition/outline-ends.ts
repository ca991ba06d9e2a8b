import type { Cap, Effect, Outline, Statement } from './outline.js';
import type { Phrase, PhraseOf } from './phrase.js';
import { Unclear } from './unclear.js';

type Ends = Omit<Outline, 'statements' | 'weights' | 'notes' | 'senses' | 'signTaken'>;

const KINDS = [
  'so-on',
  'definition',
  'until-empty',
  'cap',
  'floor',
  'partial',
  'base',
  'highest',
  'uncapped',
] as const;
type EndPhrase = PhraseOf<(typeof KINDS)[number]>;

export const isEnd = (phrase: Phrase): phrase is EndPhrase => KINDS.some((kind) => kind === phrase.kind);

/** What a text says beside its statements: 扣完为止, 最高5分, 最低2分, 不足1次按1次计, 依此类推. */
export class OutlineEnds {
  readonly #caps: Cap[] = [];
  readonly #floors: PhraseOf<'floor'>[] = [];
  readonly #definitions: PhraseOf<'definition'>[] = [];
  #untilEmpty = false;
  #partial: PhraseOf<'partial'> | undefined;
  #base: PhraseOf<'base'> | undefined;
  #highest: PhraseOf<'highest'> | undefined;
  #uncapped: PhraseOf<'uncapped'> | undefined;
  #soOn: PhraseOf<'so-on'> | undefined;

  /** `statements` are those before it. */
  take(phrase: EndPhrase, statements: readonly Statement[]): void {
    switch (phrase.kind) {
      case 'so-on':
        this.#soOn = phrase;
        return;
      case 'definition':
        this.#definitions.push(phrase);
        return;
      case 'until-empty':
        this.#untilEmpty = true;
        return;
      case 'cap': {
        const behind = phrase.of ?? directionOf(statements.at(-1)?.effect);
        this.#caps.push({ ...phrase, behind, after: statements.length });
        return;
      }
      case 'floor':
        // 扣到3分为止: three are taken, or three are left. 扣至 is what is left.
        if (phrase.downTo === '到' && !/^[0.]+$/.test(phrase.points))
          throw new Unclear('down-to', phrase.at, { words: phrase.said ?? '' });
        this.#floors.push(phrase);
        return;
      case 'partial':
        this.#partial = phrase;
        return;
      case 'base':
        this.#base = phrase;
        return;
      case 'highest':
        this.#highest = phrase;
        return;
      case 'uncapped':
        this.#uncapped = phrase;
        return;
    }
  }

  /** All of them, as they stand in an outline. */
  get all(): Ends {
    return {
      caps: this.#caps,
      floors: this.#floors,
      untilEmpty: this.#untilEmpty,
      definitions: this.#definitions,
      ...(this.#partial !== undefined && { steps: this.#partial.steps, stepsAt: this.#partial.at }),
      ...(this.#base !== undefined && { base: this.#base }),
      ...(this.#highest !== undefined && { highest: this.#highest }),
      ...(this.#uncapped !== undefined && { uncapped: this.#uncapped }),
      ...(this.#soOn !== undefined && { soOn: this.#soOn }),
    };
  }
}

function directionOf(effect: Effect | undefined): 'earned' | 'taken' | undefined {
  if (effect === undefined) return undefined;
  return effect.kind === 'deduct' || effect.kind === 'deduct-all' || effect.kind === 'descend'
    ? 'taken'
    : 'earned';
}
