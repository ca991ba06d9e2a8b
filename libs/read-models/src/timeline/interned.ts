/** Texts that repeat, each kept once and named by a small number. Number 0 is the absent text. */
export class Interned {
  readonly #texts: string[] = [''];
  readonly #numbers = new Map<string, number>([['', 0]]);

  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#texts.push(text);
    this.#numbers.set(text, this.#texts.length - 1);
    return this.#texts.length - 1;
  }

  /** Undefined for a text that never came up: nothing can match it. */
  find(text: string): number | undefined {
    return this.#numbers.get(text);
  }

  text(number: number): string {
    return this.#texts[number] ?? '';
  }

  save(): readonly string[] {
    return this.#texts.slice(1);
  }

  load(texts: readonly string[]): void {
    for (const text of texts) this.numberOf(text);
  }
}
