import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@kaoping/domain';
import { verifyPassword, type AccountStore, type LoginLimit, type SessionStore } from '@kaoping/identity';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../http/policy.js';
import { EdgeProblem } from '../http/problem.js';
import { FromSession } from '../http/request-facts.js';
import { ACCOUNTS } from '@kaoping/hosting';
import { LOGIN_LIMIT, SESSIONS } from './tokens.js';
import { COOKIE_OPTIONS, SESSION_COOKIE } from './session-cookie.js';
import { SignInDto } from './sign-in.dto.js';

@ApiTags('session')
@Controller('session')
export class SessionsController {
  constructor(
    @Inject(ACCOUNTS) private readonly accounts: AccountStore,
    @Inject(SESSIONS) private readonly sessions: SessionStore,
    @Inject(LOGIN_LIMIT) private readonly limit: LoginLimit,
  ) {}

  @Post()
  @HttpCode(200)
  @Public('sign-in', 'Sign in; the session is a cookie')
  async signIn(
    @Body() { login, password }: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const attempt = await this.limit.attempt(login, request.ip);
    if (!attempt.allowed) {
      const wait = String(attempt.retryAfterSeconds);
      throw new EdgeProblem(429, 'TOO_MANY_SIGN_INS', { seconds: wait }, undefined, { 'retry-after': wait });
    }
    const account = await verifyPassword(this.accounts, login, password);
    if (account === undefined) throw new EdgeProblem(401, 'SIGN_IN_FAILED');
    await this.limit.succeeded(login, request.ip);
    void reply.setCookie(SESSION_COOKIE, await this.sessions.create(account), COOKIE_OPTIONS);
    const { person, label, roles, unit, heads } = account;
    return { person, label, roles, unit: unit ?? null, heads };
  }

  @Get()
  @Public('who-am-i', 'Who is signed in; null for nobody')
  async whoAmI(@FromSession() actor: Actor | undefined) {
    const account = actor === undefined ? undefined : await this.accounts.findByPerson(actor.person);
    if (account === undefined) return { person: null };
    const { person, label, roles, unit, heads } = account;
    return { person, label, roles, unit: unit ?? null, heads };
  }

  @Delete()
  @HttpCode(204)
  @Public('sign-out', 'Sign out')
  async signOut(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const token = request.cookies[SESSION_COOKIE];
    if (token !== undefined) await this.sessions.end(token);
    void reply.clearCookie(SESSION_COOKIE, COOKIE_OPTIONS);
  }
}
