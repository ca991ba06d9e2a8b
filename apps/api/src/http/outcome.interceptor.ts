import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';
import type { KaopingRequest } from './request-facts.js';
import { SEEN_COOKIE, SEEN_COOKIE_OPTIONS } from './seen-cookie.js';

/** Puts on every answered write what the next request needs: its command id, the document's new ETag, its position. */
@Injectable()
export class OutcomeInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const signedIn = http.getRequest<KaopingRequest>().kaoping?.actor !== undefined;
    return next.handle().pipe(
      map((body: unknown) => {
        if (!isOutcome(body)) return body;
        void reply.header('Idempotency-Key', body.commandId);
        if (body.revision !== undefined) {
          void reply.header('ETag', etag(body.revision));
          if (signedIn && body.position !== undefined)
            void reply.setCookie(SEEN_COOKIE, body.position, SEEN_COOKIE_OPTIONS);
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

interface Answered {
  readonly commandId: string;
  readonly revision?: string;
  readonly position?: string;
}

function isOutcome(body: unknown): body is Answered {
  return typeof body === 'object' && body !== null && 'commandId' in body && 'repeated' in body;
}
