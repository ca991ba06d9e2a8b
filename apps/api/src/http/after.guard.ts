import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { PositionAhead, ReadModels } from '@kaoping/read-models';
import { EdgeProblem } from './problem.js';
import type { KaopingRequest } from './request-facts.js';
import { SEEN_COOKIE } from './seen-cookie.js';

/** How long a request waits for its position before it is told to come back. */
const PATIENCE_MS = 5_000;

/**
 * `?after=<position>`: whoever asks is answered from at least what was written there, on any node. A browser need not
 * say it: the cookie of its last write does. It is the first guard, since who may act for whom is a view, too.
 */
@Injectable()
export class AfterGuard implements CanActivate {
  constructor(private readonly views: ReadModels) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { query, cookies } = context.switchToHttp().getRequest<KaopingRequest>();
    const { after } = query as { after?: unknown };
    if (after !== undefined) await this.views.waitFor(positionOf(after), PATIENCE_MS);
    const seen = cookies[SEEN_COOKIE];
    if (seen !== undefined && POSITION.test(seen)) await this.seen(BigInt(seen));
    return true;
  }

  /** A log that was restored from a backup may end before what a browser remembers: there is nothing to wait for then. */
  private async seen(position: bigint): Promise<void> {
    await this.views.waitFor(position, PATIENCE_MS).catch((error: unknown) => {
      if (!(error instanceof PositionAhead)) throw error;
    });
  }
}

const POSITION = /^[0-9]{1,19}$/;

function positionOf(after: unknown): bigint {
  if (typeof after !== 'string' || !POSITION.test(after))
    throw new EdgeProblem(400, 'POSITION_INVALID', { after: String(after) });
  return BigInt(after);
}
