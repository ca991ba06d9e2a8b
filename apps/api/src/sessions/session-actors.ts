import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@kaoping/domain';
import { toActor, type AccountStore, type SessionStore } from '@kaoping/identity';
import { ACCOUNTS } from '@kaoping/hosting';
import { SESSIONS } from './tokens.js';

/** Who a session's cookie stands for right now. */
@Injectable()
export class SessionActors {
  constructor(
    @Inject(ACCOUNTS) private readonly accounts: AccountStore,
    @Inject(SESSIONS) private readonly sessions: SessionStore,
  ) {}

  /** Undefined for no cookie, an ended session, a disabled or a removed account. */
  async actorOf(token: string | undefined): Promise<Actor | undefined> {
    const session = token === undefined ? undefined : await this.sessions.find(token);
    const account = session === undefined ? undefined : await this.accounts.findByPerson(session.person);
    return account === undefined || account.disabled === true ? undefined : toActor(account);
  }
}
