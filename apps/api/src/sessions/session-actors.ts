import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@kaoping/domain';
import { toActor, type AccountStore, type Session, type SessionStore } from '@kaoping/identity';
import { ACCOUNTS } from '@kaoping/hosting';
import { SESSIONS } from './tokens.js';

type SignedIn = { readonly actor: Actor } & Pick<Session, 'renewed'>;

/** Who a session's cookie stands for right now. */
@Injectable()
export class SessionActors {
  constructor(
    @Inject(ACCOUNTS) private readonly accounts: AccountStore,
    @Inject(SESSIONS) private readonly sessions: SessionStore,
  ) {}

  /** Undefined for no cookie, an ended session, another password since, a disabled or a removed account. */
  async actorOf(token: string | undefined): Promise<Actor | undefined> {
    return (await this.signedIn(token))?.actor;
  }

  /** With what to put into the cookie in place of the token, now and then. */
  async signedIn(token: string | undefined): Promise<SignedIn | undefined> {
    const session = token === undefined ? undefined : await this.sessions.find(token);
    const account = session === undefined ? undefined : await this.accounts.findByPerson(session.person);
    if (session === undefined || account === undefined || account.disabled === true) return undefined;
    return session.belongsTo(account) ? { actor: toActor(account), renewed: session.renewed } : undefined;
  }
}
