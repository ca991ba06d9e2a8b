/** Why a view cannot answer now. `code` is stable; the edge maps it to a status. */
export abstract class ReadModelError extends Error {
  abstract readonly code: string;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** The position was not projected in time: 503 with Retry-After, the same question later is answered. */
export class ViewLagging extends ReadModelError {
  readonly code = 'VIEW_LAGGING';

  constructor(
    readonly wanted: bigint,
    readonly position: bigint | undefined,
  ) {
    super(`the views are at ${position ?? 'the beginning'}, ${wanted} was asked for`);
  }
}

/** The log does not reach so far: 400, waiting would not help. */
export class PositionAhead extends ReadModelError {
  readonly code = 'POSITION_AHEAD';

  constructor(
    readonly wanted: bigint,
    readonly head: bigint | undefined,
  ) {
    super(`${wanted} lies behind the end of the log, ${head ?? 'which is empty'}`);
  }
}

/** The views no longer follow the log: a projection failed, the log was lost, or `stop` was called. */
export class ViewsStopped extends ReadModelError {
  readonly code = 'VIEWS_STOPPED';
}

/** An event that a projection could not take. The views stop there: a wrong number is worse than none. */
export class ProjectionFailed extends ReadModelError {
  readonly code = 'PROJECTION_FAILED';

  constructor(
    readonly projection: string,
    readonly event: { readonly stream: string; readonly revision: bigint; readonly type: string },
    cause: unknown,
  ) {
    super(`${projection} failed on ${event.type} (${event.stream}@${event.revision})`, { cause });
  }
}
