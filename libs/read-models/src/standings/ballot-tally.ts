/**
 * How often each option was chosen for each unit: one number per unit and option, so that a ballot costs a few
 * additions and is then forgotten. Holds no order, no time and nothing about one ballot.
 */
export class BallotTally {
  readonly #units: ReadonlyMap<string, number>;
  readonly #options: ReadonlyMap<string, number>;
  readonly #counts: Uint32Array;
  #ballots: number;

  /** @param saved `[ballots, ...counts]` of a tally with the same units and options */
  constructor(units: readonly string[], options: readonly string[], saved: readonly number[] = []) {
    this.#units = new Map(units.map((unit, index) => [unit, index * options.length]));
    this.#options = new Map(options.map((option, index) => [option, index]));
    this.#counts = new Uint32Array(units.length * options.length);
    this.#counts.set(saved.slice(1));
    this.#ballots = saved[0] ?? 0;
  }

  /** Ballots cast, whatever units they rate. */
  get ballots(): number {
    return this.#ballots;
  }

  /** What is not a unit of the cycle or an option of the scheme is not counted. */
  cast(ratings: Readonly<Record<string, string>>): void {
    this.#ballots += 1;
    for (const unit of Object.keys(ratings)) {
      const row = this.#units.get(unit);
      const column = this.#options.get(ratings[unit] as string);
      if (row === undefined || column === undefined) continue;
      this.#counts[row + column] = (this.#counts[row + column] as number) + 1;
    }
  }

  /** By option id; every option of the scheme is there. */
  of(unit: string): Readonly<Record<string, number>> {
    const row = this.#units.get(unit) ?? Number.NaN;
    return Object.fromEntries(
      [...this.#options].map(([option, column]) => [option, this.#counts[row + column] ?? 0]),
    );
  }

  save(): readonly number[] {
    return [this.#ballots, ...this.#counts];
  }
}
