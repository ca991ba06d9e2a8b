import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';

/** Puts on every answered write what the next request needs: the command id it went by and the document's new ETag. */
@Injectable()
export class OutcomeInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      map((body: unknown) => {
        if (isOutcome(body)) {
          void reply.header('Idempotency-Key', body.commandId);
          if (body.revision !== undefined) void reply.header('ETag', etag(body.revision));
        }
        return body;
      }),
    );
  }
}

/** The ETag of a document is the revision of its stream. */
export function etag(revision: string | bigint): string {
  return `"${revision}"`;
}

function isOutcome(body: unknown): body is { readonly commandId: string; readonly revision?: string } {
  return typeof body === 'object' && body !== null && 'commandId' in body && 'repeated' in body;
}
