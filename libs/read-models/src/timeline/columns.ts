type Column = BigInt64Array | Float64Array | Uint32Array;

/** One activity as numbers; texts are numbers of `Interned`. */
export interface ColumnRow {
  readonly position: bigint;
  /** Milliseconds since 1970; NaN where the log keeps no time. */
  readonly at: number;
  readonly actor: number;
  /** Whom the actor was deputy of; the empty text for most. */
  readonly onBehalfOf: number;
  readonly type: number;
  /** 0 for a ballot, whose stream is never shown. */
  readonly stream: number;
  readonly revision: number;
  /** Units concerned, as one text. */
  readonly units: number;
}

const SMALL = ['actor', 'onBehalfOf', 'type', 'stream', 'revision', 'units'] as const;
const FIRST_ROOM = 64;

/** Activities of one cycle in columns: 40 bytes each, where an object would be ten times that. */
export class Columns {
  #length = 0;
  #position = new BigInt64Array(FIRST_ROOM);
  #at = new Float64Array(FIRST_ROOM);
  readonly #small: Record<(typeof SMALL)[number], Uint32Array> = {
    actor: new Uint32Array(FIRST_ROOM),
    onBehalfOf: new Uint32Array(FIRST_ROOM),
    type: new Uint32Array(FIRST_ROOM),
    stream: new Uint32Array(FIRST_ROOM),
    revision: new Uint32Array(FIRST_ROOM),
    units: new Uint32Array(FIRST_ROOM),
  };

  get length(): number {
    return this.#length;
  }

  push(row: ColumnRow): void {
    const index = this.#length;
    if (index === this.#position.length) this.#resize(index * 2);
    this.#position[index] = row.position;
    this.#at[index] = row.at;
    for (const name of SMALL) this.#small[name][index] = row[name];
    this.#length += 1;
  }

  position(index: number): bigint {
    return this.#position[index] as bigint;
  }

  at(index: number): number {
    return this.#at[index] as number;
  }

  number(name: (typeof SMALL)[number], index: number): number {
    return this.#small[name][index] as number;
  }

  /** Index of the first row at or behind a position; `length` when there is none. */
  indexFrom(position: bigint): number {
    let [low, high] = [0, this.#length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.position(middle) < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Columns as base64: a snapshot of a million activities is written and read in a blink. */
  save(): SavedColumns {
    const text = (column: Column) => {
      const used = column.subarray(0, this.#length);
      return Buffer.from(used.buffer, used.byteOffset, used.byteLength).toString('base64');
    };
    const small = SMALL.map((name) => [name, text(this.#small[name])] as const);
    return { length: this.#length, position: text(this.#position), at: text(this.#at), small };
  }

  load({ length, position, at, small }: SavedColumns): void {
    this.#length = length;
    this.#resize(Math.max(length, FIRST_ROOM));
    fill(this.#position, position);
    fill(this.#at, at);
    for (const [name, text] of small) fill(this.#small[name], text);
  }

  #resize(room: number): void {
    const [position, at] = [new BigInt64Array(room), new Float64Array(room)];
    position.set(this.#position.subarray(0, room));
    at.set(this.#at.subarray(0, room));
    this.#position = position;
    this.#at = at;
    for (const name of SMALL) {
      const column = new Uint32Array(room);
      column.set(this.#small[name].subarray(0, room));
      this.#small[name] = column;
    }
  }
}

export interface SavedColumns {
  readonly length: number;
  readonly position: string;
  readonly at: string;
  readonly small: readonly (readonly [name: (typeof SMALL)[number], text: string])[];
}

function fill(column: Column, text: string): void {
  const bytes = Buffer.from(text, 'base64');
  new Uint8Array(column.buffer).set(bytes);
}
