import { type Credentials, EventStoreDBClient } from '@eventstore/db-client';
import { PATIENCE_MS } from '../deadline.js';
import { StoreUnavailable } from '../errors.js';

export interface EventStoreDbOptions {
  /** `esdb://user:password@host:2113?tls=true`; a cluster names its nodes with commas, or `esdb+discover://`. */
  readonly url: string;
  /** Streams are stored as `{prefix}.{stream}`, so that a server may serve others beside us. Default `kaoping`. */
  readonly prefix?: string;
  /** How long one append may go unanswered before its outcome is looked up, in ms. Default 5,000. */
  readonly deadlineMs?: number;
  /** How long a call goes on trying while the server cannot be reached, in ms. Default 20,000. */
  readonly patienceMs?: number;
}

/** The client with what every call of ours says. */
export interface Connection {
  readonly client: EventStoreDBClient;
  readonly prefix: string;
  readonly deadlineMs: number;
  readonly patienceMs: number;
  /** Followers of a cluster lag: who decides on a read must have read from the leader. */
  readonly reading: { readonly requiresLeader: true };
  readonly appending: {
    readonly requiresLeader: true;
    readonly deadline: number;
    readonly credentials: Credentials;
  };
}

/**
 * With credentials on the call the client makes each append a call of its own, with a deadline. Without, it writes all
 * appends into one stream that has none, and whose answers it books in a table for the whole process: when one
 * stream breaks, the appends of every other are called failed, and an answer that comes for one of them ends the
 * process. On a connection without TLS the client leaves credentials out, so these stand for nothing there.
 */
const NOBODY: Credentials = { username: '', password: '' };

/** @throws StoreUnavailable for a connection string that cannot be used */
export function connect({
  url,
  prefix = 'kaoping',
  deadlineMs = 5_000,
  patienceMs = PATIENCE_MS,
}: EventStoreDbOptions): Connection {
  const credentials = credentialsOf(url);
  return {
    client: clientOf(url),
    prefix,
    deadlineMs,
    patienceMs,
    reading: { requiresLeader: true },
    appending: { requiresLeader: true, deadline: deadlineMs, credentials },
  };
}

function clientOf(url: string): EventStoreDBClient {
  try {
    return EventStoreDBClient.connectionString(url);
  } catch (error) {
    // The message of the client may repeat the string, and the string holds the password.
    throw new StoreUnavailable('the connection string of EventStoreDB cannot be used', {
      cause: error instanceof Error ? error.name : undefined,
    });
  }
}

/** @throws StoreUnavailable where TLS is used and no user is named, or it is not clear whether it is */
function credentialsOf(url: string): Credentials {
  const tls = /[?&]tls=([^&]*)/i.exec(url)?.[1];
  // The client takes any other word for yes.
  if (tls !== undefined && !/^(true|false)$/i.test(tls))
    throw new StoreUnavailable(
      'the connection string of EventStoreDB has tls with neither true nor false; write ?tls=true or ?tls=false',
    );
  const user = /^esdb(?:\+discover)?:\/\/([^:@/?]+):([^@/?]*)@/.exec(url);
  if (user !== null) {
    const [, username = '', password = ''] = user.map(decodeURIComponent);
    return { username, password };
  }
  if (tls?.toLowerCase() === 'false') return NOBODY;
  throw new StoreUnavailable(
    'the connection string of EventStoreDB names no user: esdb://user:password@host:2113',
  );
}
