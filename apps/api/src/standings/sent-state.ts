import type { Sight } from '../cycles/cycle-sight.js';
import { headFor, type StandingsFrame } from './standings-frame.js';

/** JSON texts by field of the head, or by unit in office order. */
type Texts = ReadonlyMap<string, string>;

/** A frame turned into text once, for all who read it. */
export interface FrameText {
  readonly position: string;
  /** With the bureau's total for who sees all units, without it for the others. */
  readonly head: { readonly all: Texts; readonly some: Texts };
  readonly rows: Texts;
}

export interface StandingsEvent {
  readonly event: 'standings' | 'rows';
  /** Log position that it shows. */
  readonly id: string;
  readonly data: string;
}

export function frameText(frame: StandingsFrame): FrameText {
  return {
    position: frame.position,
    head: {
      all: textsOf(Object.entries(headFor(frame, 'all'))),
      some: textsOf(Object.entries(headFor(frame, []))),
    },
    rows: textsOf(frame.rows.map((row) => [row.unit, row])),
  };
}

function textsOf(values: readonly (readonly [string, unknown])[]): Texts {
  return new Map(values.map(([name, value]) => [name, JSON.stringify(value)]));
}

/**
 * What one client has been sent, so that the next event holds only what differs. However many facts lie between two
 * frames, the client gets their outcome once.
 */
export class SentState {
  #units: string | undefined;
  readonly #head = new Map<string, string>();
  readonly #rows = new Map<string, string>();

  /** The event that brings the client to a frame; undefined when nothing that it sees has changed. */
  next(frame: FrameText, units: Sight['units']): StandingsEvent | undefined {
    const seen = units === 'all' ? 'all' : JSON.stringify([...units].sort());
    const whole = seen !== this.#units;
    this.#units = seen;
    if (whole) {
      this.#head.clear();
      this.#rows.clear();
    }
    const head = news(this.#head, units === 'all' ? frame.head.all : frame.head.some);
    const rows = news(this.#rows, units === 'all' ? frame.rows : only(frame.rows, units));
    if (!whole && head.length === 0 && rows.length === 0) return undefined;
    return {
      event: whole ? 'standings' : 'rows',
      id: frame.position,
      data: dataOf(frame.position, head, rows),
    };
  }
}

/** What differs from what was sent, which it then counts as sent. */
function news(sent: Map<string, string>, now: Texts): readonly (readonly [name: string, text: string])[] {
  const changed = [...now].filter(([name, text]) => sent.get(name) !== text);
  for (const [name, text] of changed) sent.set(name, text);
  return changed;
}

function only(rows: Texts, units: readonly string[]): Texts {
  return new Map(units.flatMap((unit) => (rows.has(unit) ? [[unit, rows.get(unit) as string]] : [])));
}

/** `LiveStandings` or `LiveStandingsRows`, put together from texts that were made once. */
function dataOf(position: string, head: ReturnType<typeof news>, rows: ReturnType<typeof news>): string {
  const fields = head.map(([name, text]) => `"${name}":${text},`).join('');
  return `{${fields}"position":"${position}","rows":[${rows.map(([, text]) => text).join(',')}]}`;
}
