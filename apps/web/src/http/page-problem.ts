/**
 * Why the page cannot show what it should: `not-public`, `unknown` (no such cycle), `starting` (the server catches up
 * or asks to come back later), `failed` (any other answer) or `unreachable` (no answer at all).
 */
export type ProblemKind = 'not-public' | 'unknown' | 'starting' | 'failed' | 'unreachable';

export class PageProblem extends Error {
  override readonly name = 'PageProblem';

  constructor(
    readonly kind: ProblemKind,
    /** The server's own words, in the language asked for. */
    readonly detail: string | null = null,
    /** HTTP status of the answer; null where there was none. */
    readonly status: number | null = null,
  ) {
    super(detail ?? kind);
  }

  /** Asking again does not help until somebody has done something. */
  get lasting(): boolean {
    return this.kind === 'not-public' || this.kind === 'unknown';
  }
}

export function kindOfStatus(status: number): ProblemKind {
  if (status === 401 || status === 403) return 'not-public';
  if (status === 404) return 'unknown';
  return status === 429 || status === 503 ? 'starting' : 'failed';
}

export function asPageProblem(error: unknown): PageProblem {
  return error instanceof PageProblem ? error : new PageProblem('unreachable');
}
