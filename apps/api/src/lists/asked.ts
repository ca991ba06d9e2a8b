import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Language } from '@kaoping/contracts';
import type { FastifyReply } from 'fastify';
import type { KaopingRequest } from '../http/request-facts.js';

/** What a read is asked with, and the reply that takes its headers. */
export interface Asked {
  readonly query: Readonly<Record<string, unknown>>;
  readonly params: Readonly<Record<string, string>>;
  readonly path: string;
  readonly language: Language;
  /** ISO date in Asia/Shanghai: what is visible may go by the day. */
  readonly today: string;
  readonly accept: string | undefined;
  readonly ifNoneMatch: string | undefined;
  readonly reply: FastifyReply;
}

/** `@FromRequest() asked: Asked`, for `answerList` and `answerDocument`. */
export const FromRequest = createParamDecorator((_: unknown, context: ExecutionContext): Asked => {
  const http = context.switchToHttp();
  const request = http.getRequest<KaopingRequest>();
  return {
    query: request.query as Asked['query'],
    params: request.params as Asked['params'],
    path: request.url.split('?')[0] ?? request.url,
    language: request.kaoping?.language ?? 'zh-CN',
    today: request.kaoping?.envelope?.today ?? '',
    accept: request.headers.accept,
    ifNoneMatch: request.headers['if-none-match'],
    reply: http.getResponse<FastifyReply>(),
  };
});
