import type { CaseName } from '../published-cases.js';

export interface Change {
  readonly of: CaseName;
  readonly what: string;
  readonly changes: readonly (readonly [path: string, value: unknown])[];
  /** What is found beyond the unchanged document, questions too: code, then what must stand in expected, found or message. */
  readonly gains: readonly string[];
  /** Codes of findings of the unchanged document that are gone. */
  readonly loses?: readonly string[];
}

export const on =
  (of: CaseName) =>
  (
    what: string,
    changes: readonly (readonly [string, unknown])[],
    gains: readonly string[] = [],
    loses: readonly string[] = [],
  ): Change => ({ of, what, changes, gains, loses });
