import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import fastifyStatic from '@fastify/static';
import { HttpException } from '@nestjs/common';
import { languageOf } from '@kaoping/contracts';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  projectRoot,
  randomId,
  SimulatedClock,
  type Clock,
  type Config,
  type Logger,
} from '@kaoping/platform';
import { EVENT_STORE } from '@kaoping/application';
import type { EventStore } from '@kaoping/event-store';
import { Background, CLOCK } from '@kaoping/hosting';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ApiModule } from './api.module.js';
import { Demo } from './demo/demo.js';
import { welcome } from './demo/welcome.js';
import { observeRequests } from './observation/observe-requests.js';
import { readExactJson } from './http/exact-json.js';
import { EdgeProblem } from './http/problem.js';
import { sharedStore } from './http/request-limit.js';
import { sendProblem } from './http/render-problem.js';
import { validation } from './http/validation.js';
import { serveDocs } from './http/openapi.js';
import { IDENTITY, type Identity } from './sessions/tokens.js';
import { stopInTime } from './stop-in-time.js';
import { assertEveryRouteHasPolicy } from './http/route-policies.js';

/** JSON bodies up to the size of one append; files go through the multipart route and its own limit. */
const BODY_LIMIT = 1024 * 1024;

/** Requests a minute from one address; a bureau's office with one address to the outside still fits. */
const REQUESTS_A_MINUTE = 6_000;

export interface Server {
  readonly app: NestFastifyApplication;
  readonly url: string;
  stop(): Promise<void>;
}

/** The whole application, ready for `listen` or for requests in a test. */
export async function createApp(config: Config, log: Logger): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: config.trustedProxies.length === 0 ? false : [...config.trustedProxies],
    genReqId: () => randomId(),
    // Before any route: an address that cannot be decoded, or with a part longer than any id.
    frameworkErrors: (_error: Error, request: FastifyRequest, reply: FastifyReply) =>
      sendProblem(reply, new EdgeProblem(404, 'ROUTE_UNKNOWN'), {
        language: languageOf(request.headers['accept-language']),
        url: request.url,
      }),
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.with(config, log), adapter, {
    logger: false,
    abortOnError: false,
  });
  observeRequests(app);
  readExactJson(app);
  await app.register(helmet, { contentSecurityPolicy: CONTENT_SECURITY_POLICY });
  await app.register(cookie);
  await app.register(multipart, {
    limits: { files: 1, fileSize: config.maxEvidenceBytes + 1, fields: 5 },
    throwFileSizeLimit: false,
  });
  await app.register(rateLimit, {
    max: REQUESTS_A_MINUTE,
    timeWindow: '1 minute',
    ...sharedStore(app.get<Identity>(IDENTITY).requests),
    // Who watches over the server asks from the address that everybody's requests come from.
    allowList: ({ url }) => url.startsWith('/health/'),
    errorResponseBuilder: () => new HttpException('too many requests', 429),
  });
  app.setGlobalPrefix('api/v1', { exclude: ['health/live', 'health/ready'] });
  app.useGlobalPipes(validation());
  await serveWeb(app);
  serveDocs(app);
  await app.init();
  // Commands are JSON. Forms and plain text are what a browser sends across sites without asking first.
  app
    .getHttpAdapter()
    .getInstance()
    .removeContentTypeParser(['application/x-www-form-urlencoded', 'text/plain']);
  await app.getHttpAdapter().getInstance().ready();
  assertEveryRouteHasPolicy(app);
  await resumeClock(app);
  return app;
}

/** A simulated clock goes on where the log stops: a caller that says no time must not write into 1970. */
async function resumeClock(app: NestFastifyApplication): Promise<void> {
  const clock = app.get<Clock>(CLOCK);
  const store = app.get<EventStore>(EVENT_STORE);
  if (!(clock instanceof SimulatedClock)) return;
  let last: string | undefined;
  for await (const { metadata } of store.readAll()) last = metadata.recordedAt ?? last;
  if (last !== undefined) clock.set(new Date(last));
}

/** Fills the demo where there is to be one, listens, and says where. */
export async function startServer(config: Config, log: Logger): Promise<Server> {
  const app = await createApp(config, log);
  const demo =
    config.demo === 'off' && config.clock === 'system' ? undefined : await Demo.open(app, config, log);
  const filled = config.demo !== 'off' && (await demo?.fill()) === true;
  if (config.clock === 'simulated') await demo?.addAccounts();
  await app.listen(config.port, config.host);
  const url = await app.getUrl();
  log.info({ url, clock: config.clock, demo: filled }, 'listening');
  if (config.clock === 'simulated')
    log.warn('the clock is simulated: every caller sets the time; never use this for real work');
  if (config.store.kind === 'eventstoredb' && config.redisUrl === undefined)
    log.warn('without REDIS_URL sign-outs and limits are of this node alone: set it where several nodes run');
  if (config.unknown.length > 0)
    log.warn({ settings: config.unknown }, 'settings that mean nothing here, most likely misspelt');
  if (demo !== undefined && filled) process.stdout.write(welcome(url, demo.year));
  const living = new AbortController();
  const life = filled && config.demo === 'on' ? demo?.live(living.signal) : undefined;
  life?.catch((error: unknown) => log.error({ err: error }, 'the demo stopped moving'));
  // With a queue that workers share, they do the work; a server of its own does it itself.
  if (config.jobs === 'embedded') app.get(Background).start();
  const stop = async (): Promise<void> => {
    living.abort();
    await life?.catch(() => undefined);
    log.info('stopping');
    await stopInTime(app, log);
    log.info('stopped');
  };
  return { app, url, stop };
}

const CONTENT_SECURITY_POLICY = {
  directives: {
    defaultSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    // The server itself speaks plain HTTP; TLS ends at the proxy in front of it.
    upgradeInsecureRequests: null,
  },
};

async function serveWeb(app: NestFastifyApplication): Promise<void> {
  const root = join(projectRoot(), 'dist', 'web');
  if (existsSync(root)) await app.register(fastifyStatic, { root, prefix: '/', wildcard: false });
}
