import { lastHeir } from '@kaoping/domain';

/**
 * Who took over from whom. Facts stay with the unit that they name, so that a later fact about them finds them; whoever
 * asks what a unit has is given what has come to it too, and one that is no longer has nothing.
 */
export class Inheritance {
  readonly #into: Map<string, string>;

  constructor(saved: readonly (readonly [unit: string, into: string])[] = []) {
    this.#into = new Map(saved);
  }

  handOver(units: readonly string[], into: string): void {
    for (const unit of units) this.#into.set(unit, into);
  }

  heirOf(unit: string): string {
    return lastHeir(unit, (one) => this.#into.get(one));
  }

  /** The unit itself and all that have gone into it; none for one that is no longer. */
  originsOf(unit: string): readonly string[] {
    if (this.#into.has(unit)) return [];
    return [unit, ...[...this.#into.keys()].filter((one) => this.heirOf(one) === unit)];
  }

  /** Everything that a unit has, with whose it was where it was another's. */
  through<One extends object>(
    unit: string,
    listOf: (unit: string) => readonly One[],
  ): readonly (One & { readonly takenFrom?: string })[] {
    if (this.#into.size === 0) return listOf(unit);
    return this.originsOf(unit).flatMap((from) =>
      listOf(from).map((one) => (from === unit ? one : { ...one, takenFrom: from })),
    );
  }

  /** Of what a unit can have once only: its own, else the first that has come to it. */
  first<One>(unit: string, valueOf: (unit: string) => One | undefined): One | undefined {
    if (this.#into.size === 0) return valueOf(unit);
    return this.originsOf(unit)
      .map(valueOf)
      .find((one) => one !== undefined);
  }

  save(): readonly (readonly [unit: string, into: string])[] {
    return [...this.#into];
  }
}
