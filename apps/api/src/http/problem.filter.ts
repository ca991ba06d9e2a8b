import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { languageOf } from '@kaoping/contracts';
import type { Logger } from '@kaoping/platform';
import type { FastifyReply } from 'fastify';
import { problemOf } from './problem-of.js';
import { sendProblem } from './render-problem.js';
import type { KaopingRequest } from './request-facts.js';
import { LOGGER } from '@kaoping/hosting';

/** Every "no" leaves as `application/problem+json` in the user's language; only what we did not expect is a 500. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly log: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<KaopingRequest>();
    const reply = http.getResponse<FastifyReply>();
    const edge = problemOf(error);
    if (edge.status === 500) this.log.error({ err: error }, 'request failed');
    else if (edge.status === 503) this.log.warn({ code: edge.code, err: error }, 'not at the moment');
    if (reply.sent) return;
    sendProblem(reply, edge, {
      language: request.kaoping?.language ?? languageOf(request.headers['accept-language']),
      url: request.url,
    });
  }
}
