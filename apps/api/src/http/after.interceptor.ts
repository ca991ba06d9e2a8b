import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { ReadModels } from '@kaoping/read-models';
import type { Observable } from 'rxjs';
import { EdgeProblem } from './problem.js';
import type { KaopingRequest } from './request-facts.js';

/** How long a read with `?after=` waits for its position before it is told to come back. */
const PATIENCE_MS = 5_000;

/** `?after=<position>`: the reader sees at least what was written there, on any node. */
@Injectable()
export class AfterInterceptor implements NestInterceptor {
  constructor(private readonly views: ReadModels) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const { after } = context.switchToHttp().getRequest<KaopingRequest>().query as { after?: unknown };
    if (after !== undefined) await this.views.waitFor(positionOf(after), PATIENCE_MS);
    return next.handle();
  }
}

function positionOf(after: unknown): bigint {
  if (typeof after !== 'string' || !/^[0-9]{1,19}$/.test(after))
    throw new EdgeProblem(400, 'POSITION_INVALID', { after: String(after) });
  return BigInt(after);
}
