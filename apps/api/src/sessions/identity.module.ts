import { Global, Module } from '@nestjs/common';
import { LoginThrottle, MemorySessionStore } from '@kaoping/identity';
import { systemClock } from '@kaoping/platform';
import { SessionActors } from './session-actors.js';
import { SESSIONS } from './tokens.js';

/** Who is signed in. Sessions go by the system's clock: a simulated year must not end them. */
@Global()
@Module({
  providers: [
    { provide: SESSIONS, useFactory: () => new MemorySessionStore(systemClock) },
    SessionActors,
    { provide: LoginThrottle, useFactory: () => new LoginThrottle(systemClock) },
  ],
  exports: [SESSIONS, SessionActors, LoginThrottle],
})
export class IdentityModule {}
