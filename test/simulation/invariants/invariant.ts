import type { RecordedEvent } from '@kaoping/event-store';
import type { Answer, Sent } from '../node.js';

/** One command, what became of it, and what the log gained by it. */
export interface Happening {
  readonly sent: Sent;
  readonly answer: Answer;
  readonly events: readonly RecordedEvent[];
}

/** Looks at everything that happens, in order, and says what is wrong. It knows nothing but the events and the answers. */
export interface Invariant {
  readonly name: string;
  /** Every violation found in this happening, in words for developers; empty when it holds. */
  look(happening: Happening): readonly string[];
}
