/** Rows of many cycles, each with an id of its own, in the order they came in. */
export class ByCycle<Row> {
  readonly #cycles = new Map<string, Map<string, Row>>();

  get(cycle: string, id: string): Row | undefined {
    return this.#cycles.get(cycle)?.get(id);
  }

  /** A row that is replaced keeps its place. */
  set(cycle: string, id: string, row: Row): void {
    const rows = this.#cycles.get(cycle);
    if (rows === undefined) this.#cycles.set(cycle, new Map([[id, row]]));
    else rows.set(id, row);
  }

  /** Applies a change to a row; without the row nothing happens, because a fact about nothing changes nothing. */
  update(cycle: string, id: string, change: (row: Row) => Row): void {
    const rows = this.#cycles.get(cycle);
    const row = rows?.get(id);
    if (row !== undefined) rows?.set(id, change(row));
  }

  rows(cycle: string): readonly Row[] {
    return [...(this.#cycles.get(cycle)?.values() ?? [])];
  }

  count(cycle: string): number {
    return this.#cycles.get(cycle)?.size ?? 0;
  }

  save(): SavedByCycle<Row> {
    return [...this.#cycles].map(([cycle, rows]) => [cycle, [...rows]]);
  }

  load(saved: SavedByCycle<Row>): void {
    this.#cycles.clear();
    for (const [cycle, rows] of saved) this.#cycles.set(cycle, new Map(rows));
  }
}

export type SavedByCycle<Row> = readonly (readonly [
  cycle: string,
  rows: readonly (readonly [string, Row])[],
])[];
