import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { LOGGER, Metrics, requestSpan } from '@kaoping/hosting';
import { correlationOf, inRequest, type Logger, type RequestContext } from '@kaoping/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { KaopingRequest } from '../http/request-facts.js';
import { SESSION_COOKIE } from '../sessions/session-cookie.js';
import { StandingsStreams } from '../standings/standings-streams.js';
import { ActiveSessions } from './active-sessions.js';

const SESSION_ROUTE = '/api/v1/session';
const SIGN_IN_OUTCOMES: Readonly<Record<number, 'accepted' | 'refused' | 'throttled'>> = {
  200: 'accepted',
  401: 'refused',
  429: 'throttled',
};

/** Counts every answer and writes one line about it: the pattern of its route, never the address that was sent. */
export function observeRequests(app: NestFastifyApplication): void {
  const metrics = app.get(Metrics);
  const log = app.get<Logger>(LOGGER);
  const sessions = new ActiveSessions();
  const streams = app.get(StandingsStreams);
  metrics.gauge('kaoping_sessions_active', 'Sessions that sent a request within 15 minutes', () =>
    sessions.count(performance.now()),
  );
  metrics.gauge('kaoping_stream_clients', 'Open streams of live standings', () => streams.size);

  const answered = (request: KaopingRequest, reply: FastifyReply): void => {
    const { method } = request;
    const route = request.routeOptions.url ?? 'none';
    const status = reply.raw.statusCode;
    const ms = Math.round(reply.elapsedTime * 10) / 10;
    metrics.requests.inc({ method, route, status });
    if (!isStream(reply)) metrics.requestSeconds.observe({ method }, ms / 1_000);
    if (method === 'POST' && route === SESSION_ROUTE) countSignIn(metrics, status);
    const token = request.cookies?.[SESSION_COOKIE];
    if (token !== undefined && request.kaoping?.actor !== undefined) sessions.used(token, performance.now());
    // Whoever watches asks every few seconds: that would be most of the log.
    const level = route.startsWith('/health/') ? 'debug' : 'info';
    log[level]({ method, route, status, ms }, 'request');
  };

  const scopes = new WeakMap<FastifyRequest, Scope>();
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (request: FastifyRequest, reply: FastifyReply, done: () => void) => {
      const context = contextOf(request);
      const span = requestSpan(request.method, one(request.headers['traceparent']));
      const scope: Scope = (work) => inRequest(context, () => span.within(work));
      scopes.set(request, scope);
      void reply.header('x-correlation-id', context.correlation);
      // The response itself tells its end: a stream that a reader leaves has no other.
      reply.raw.once('close', () => {
        span.end(request.routeOptions.url ?? 'none', reply.raw.statusCode);
        inRequest(context, () => answered(request, reply));
      });
      scope(done);
    })
    // A body arrives in the events of its connection, which belong to no request.
    .addHook('preValidation', (request: FastifyRequest, _: FastifyReply, done: () => void) => {
      const scope = scopes.get(request);
      if (scope === undefined) done();
      else scope(done);
    });
}

/** Runs what belongs to a request as part of it: its lines in the log, its spans. */
type Scope = (work: () => void) => void;

function contextOf({ id, headers }: FastifyRequest): RequestContext {
  const named = correlationOf(one(headers['x-correlation-id']), one(headers['traceparent']));
  return { request: id, correlation: named ?? id };
}

function one(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function countSignIn(metrics: Metrics, status: number): void {
  const outcome = SIGN_IN_OUTCOMES[status];
  if (outcome !== undefined) metrics.signIns.inc({ outcome });
}

function isStream(reply: FastifyReply): boolean {
  return String(reply.raw.getHeader('content-type') ?? '').startsWith('text/event-stream');
}
