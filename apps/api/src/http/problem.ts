import type { RefusalFault, RefusalParams } from '@kaoping/domain';
import type { RenderedFault } from './faults.js';

/** RFC 9457 problem details, with our stable code and the values its message names. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly instance: string;
  /** What is wrong with which field, all of it at once. */
  readonly errors?: readonly FieldError[];
  /** Everything wrong with a document that was refused by its first fault. */
  readonly faults?: readonly RenderedFault[];
}

export interface FieldError {
  /** JSON pointer into the body, or the name of a path or query parameter. */
  readonly at: string;
  readonly code: string;
  readonly message: string;
}

/** A "no" that the edge itself says: wrong media type, not signed in, too many requests. */
export class EdgeProblem extends Error {
  override readonly name = 'EdgeProblem';

  constructor(
    readonly status: number,
    readonly code: string,
    readonly params: RefusalParams = {},
    readonly errors?: readonly FieldError[],
    readonly headers: Readonly<Record<string, string>> = {},
    readonly faults: readonly RefusalFault[] = [],
  ) {
    super(code);
  }
}
