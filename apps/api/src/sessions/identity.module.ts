import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, LOGGER } from '@kaoping/hosting';
import { LoginThrottle, openSessionKeys, openSignOutsFile, SignedSessions } from '@kaoping/identity';
import { makeFolder, systemClock, type Config, type Logger } from '@kaoping/platform';
import { join } from 'node:path';
import { SessionActors } from './session-actors.js';
import { IDENTITY, LOGIN_LIMIT, SESSIONS, type Identity } from './tokens.js';

/** Sessions go by the system's clock: a simulated year must not end them. The Redis driver is loaded where it is used. */
async function openIdentity(config: Config, log: Logger): Promise<Identity> {
  const { dataFolder, sharedFolder, redisUrl: url } = config;
  await makeFolder(dataFolder);
  await makeFolder(sharedFolder);
  const keys = await openSessionKeys(join(sharedFolder, 'session-key'), (error) =>
    log.error({ err: error }, 'the session keys cannot be read again, those known stay in force'),
  );
  const known = await openSignOutsFile(join(dataFolder, 'signed-out'), systemClock);
  const throttle = new LoginThrottle(systemClock);
  const shared =
    url === undefined
      ? undefined
      : await (await import('./redis-identity.js')).openSharedIdentity({ url, log, known, throttle });
  return {
    sessions: new SignedSessions(keys, shared?.signOuts ?? known, systemClock),
    logins: shared?.logins ?? throttle,
    requests: shared?.requests,
    close: () => {
      keys.close();
      shared?.close();
    },
  };
}

/** Who is signed in, and who may still try. */
@Global()
@Module({
  providers: [
    { provide: IDENTITY, inject: [CONFIG, LOGGER], useFactory: openIdentity },
    { provide: SESSIONS, inject: [IDENTITY], useFactory: ({ sessions }: Identity) => sessions },
    { provide: LOGIN_LIMIT, inject: [IDENTITY], useFactory: ({ logins }: Identity) => logins },
    SessionActors,
  ],
  exports: [IDENTITY, SESSIONS, LOGIN_LIMIT, SessionActors],
})
export class IdentityModule implements OnApplicationShutdown {
  constructor(@Inject(IDENTITY) private readonly identity: Identity) {}

  onApplicationShutdown(): void {
    this.identity.close();
  }
}
