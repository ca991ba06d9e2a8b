import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Deputies, type Envelope } from '@kaoping/application';
import { languageOf } from '@kaoping/contracts';
import type { Actor } from '@kaoping/domain';
import { authoriseRole } from '@kaoping/identity';
import {
  currentRequest,
  isIsoInstant,
  randomId,
  shanghaiDate,
  SimulatedClock,
  type Clock,
} from '@kaoping/platform';
import type { FastifyReply } from 'fastify';
import { SessionActors } from '../sessions/session-actors.js';
import { COOKIE_OPTIONS, SESSION_COOKIE } from '../sessions/session-cookie.js';
import { POLICY_KEY, PUBLIC } from './policy.js';
import { EdgeProblem } from './problem.js';
import type { KaopingRequest } from './request-facts.js';
import { CLOCK } from '@kaoping/hosting';

/** Who acts when nobody is signed in: the public, with no role. */
const THE_PUBLIC: Actor = { person: 'public', roles: [], heads: [] };

/**
 * Finds out who asks, holds them to the policy row of the route, and seals the command's envelope: this is the one
 * place where a request's clock is read and its ids are drawn.
 */
@Injectable()
export class RequestGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionActors,
    private readonly deputies: Deputies,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<KaopingRequest>();
    const policy = this.reflector.get<string | undefined>(POLICY_KEY, context.getHandler());
    if (policy === undefined)
      throw new Error(`${context.getClass().name}.${context.getHandler().name} names no policy`);
    request.kaoping = {
      actor: undefined,
      envelope: undefined,
      language: languageOf(header(request, 'accept-language')),
    };
    const { actor, renewed } = (await this.sessions.signedIn(request.cookies[SESSION_COOKIE])) ?? {};
    if (renewed !== undefined)
      void context
        .switchToHttp()
        .getResponse<FastifyReply>()
        .setCookie(SESSION_COOKIE, renewed, COOKIE_OPTIONS);
    const own = this.envelope(request, actor ?? THE_PUBLIC);
    const acting = actor && (await this.acting(request, actor, own.today));
    request.kaoping = { ...request.kaoping, actor, envelope: { ...own, actor: acting ?? own.actor } };
    if (policy !== PUBLIC) authoriseRole(acting ?? actor, policy);
    return true;
  }

  /** A deputy says for whom a command is; whatever is read is read in one's own right. */
  private async acting(request: KaopingRequest, deputy: Actor, today: string): Promise<Actor | undefined> {
    const principal = header(request, 'x-kaoping-on-behalf-of');
    if (principal === undefined || request.method === 'GET') return undefined;
    const { cycle = '' } = request.params as { cycle?: string };
    const acting = await this.deputies.acting(deputy, principal, cycle, today);
    if (acting === undefined)
      throw new EdgeProblem(403, 'MANDATE_NOT_HELD', { principal: principal.slice(0, 40) });
    return acting;
  }

  private envelope(request: KaopingRequest, actor: Actor): Envelope {
    const now = this.now(request);
    const expected = header(request, 'if-match');
    return {
      commandId: commandIdOf(header(request, 'idempotency-key')),
      actor,
      correlationId: currentRequest()?.correlation ?? String(request.id),
      now: now.toISOString(),
      today: shanghaiDate(now),
      ...(expected !== undefined && { expectedRevision: revisionOf(expected) }),
    };
  }

  /** With a simulated clock the caller says what time it is; with a real one nobody does. */
  private now(request: KaopingRequest): Date {
    const said = header(request, 'x-kaoping-now');
    if (said === undefined) return this.clock.now();
    if (!(this.clock instanceof SimulatedClock)) throw new EdgeProblem(400, 'CLOCK_NOT_SIMULATED');
    if (!isIsoInstant(said)) throw new EdgeProblem(400, 'INSTANT_INVALID', { value: said.slice(0, 60) });
    return this.clock.set(new Date(said));
  }
}

function header(request: KaopingRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function commandIdOf(key: string | undefined): string {
  if (key === undefined) return randomId();
  if (!/^[\x21-\x7e]{1,200}$/.test(key)) throw new EdgeProblem(400, 'IDEMPOTENCY_KEY_INVALID');
  return key;
}

function revisionOf(ifMatch: string): bigint {
  const revision = /^"(\d{1,19})"$/.exec(ifMatch)?.[1];
  if (revision === undefined) throw new EdgeProblem(400, 'IF_MATCH_INVALID', { value: ifMatch.slice(0, 60) });
  return BigInt(revision);
}
