import { Global, Module } from '@nestjs/common';
import { STAFF_DIRECTORY, staffDirectory } from '@kaoping/application';
import { LoginThrottle, MemorySessionStore, openAccountsFile, type AccountStore } from '@kaoping/identity';
import { systemClock, type Config } from '@kaoping/platform';
import { join } from 'node:path';
import { ACCOUNTS, CONFIG, SESSIONS } from '../http/tokens.js';
import { SessionActors } from './session-actors.js';

/** Who can log in and who is. Sessions go by the system's clock: a simulated year must not end them. */
@Global()
@Module({
  providers: [
    {
      provide: ACCOUNTS,
      inject: [CONFIG],
      useFactory: ({ dataFolder }: Config) => openAccountsFile(join(dataFolder, 'accounts.json')),
    },
    {
      provide: STAFF_DIRECTORY,
      inject: [ACCOUNTS],
      useFactory: (accounts: AccountStore) => staffDirectory(accounts),
    },
    { provide: SESSIONS, useFactory: () => new MemorySessionStore(systemClock) },
    SessionActors,
    { provide: LoginThrottle, useFactory: () => new LoginThrottle(systemClock) },
  ],
  exports: [ACCOUNTS, STAFF_DIRECTORY, SESSIONS, SessionActors, LoginThrottle],
})
export class IdentityModule {}
