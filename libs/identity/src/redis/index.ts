import type { Logger } from '@kaoping/platform';
import { connectRedis } from '@kaoping/platform/redis';
import type { LoginLimit, LoginThrottle } from '../login-throttle.js';
import type { RequestCounts } from '../request-counts.js';
import type { KnownSignOuts, SignOuts } from '../sign-outs.js';
import { SharedLoginThrottle } from './shared-login-throttle.js';
import { SharedRequestCounts } from './shared-request-counts.js';
import { SharedSignOuts } from './shared-sign-outs.js';

/** A Redis that answers at all does so in a few milliseconds; a sign-in waits so long for one that does not. */
const COMMAND_TIMEOUT_MS = 500;
/** How long a start waits to hear of sign-outs; without Redis it goes on with those that it knows. */
const START_MS = 2_000;

export interface SharedIdentity {
  readonly signOuts: SignOuts;
  readonly logins: LoginLimit;
  readonly requests: RequestCounts;
  close(): void;
}

export interface SharedIdentityOptions {
  readonly url: string;
  readonly log: Logger;
  /** What this node knows by itself, and goes by while Redis is away. */
  readonly known: KnownSignOuts;
  readonly throttle: LoginThrottle;
}

/** What several nodes know together through Redis. Resolves without it, too: it is taken up when it is there. */
export async function openSharedIdentity({
  url,
  log,
  known,
  throttle,
}: SharedIdentityOptions): Promise<SharedIdentity> {
  const use = { url, log, commandTimeoutMs: COMMAND_TIMEOUT_MS };
  const redis = connectRedis({ ...use, name: 'identity' });
  const listener = connectRedis({ ...use, name: 'sign-outs' });
  const signOuts = new SharedSignOuts({ redis, listener, known, log });
  const requests = new SharedRequestCounts(redis);
  await new Promise<void>((resolve) => {
    const late = setTimeout(resolve, START_MS);
    redis.once('ready', () => {
      clearTimeout(late);
      resolve();
    });
  });
  await signOuts.sync();
  return {
    ...{ signOuts, requests, logins: new SharedLoginThrottle(redis, throttle) },
    close: () => {
      signOuts.close();
      requests.close();
      redis.disconnect();
      listener.disconnect();
    },
  };
}
