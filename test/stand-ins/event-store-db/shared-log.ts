import { randomUUID } from 'node:crypto';
import type { EventStore } from '@kaoping/event-store';
import { EventStoreDbStore } from '@kaoping/event-store/eventstoredb';
import { EventStoreDbStandIn } from './stand-in.js';

/** One log for several nodes: on a real server where EVENTSTOREDB_URL names one, else on the stand-in. */
export class SharedLog {
  private constructor(
    private readonly url: string,
    private readonly prefix: string,
    /** Undefined with a real server. */
    readonly standIn: EventStoreDbStandIn | undefined,
  ) {}

  static async start(): Promise<SharedLog> {
    const url = process.env['EVENTSTOREDB_URL'] ?? '';
    if (url !== '') return new SharedLog(url, `nodes-${randomUUID().slice(0, 8)}`, undefined);
    const standIn = await EventStoreDbStandIn.start();
    return new SharedLog(standIn.url, 'kaoping', standIn);
  }

  /** What a node is told. */
  get settings(): Readonly<Record<string, string>> {
    return {
      KAOPING_STORE: 'eventstoredb',
      KAOPING_EVENTSTOREDB_URL: this.url,
      KAOPING_EVENTSTOREDB_PREFIX: this.prefix,
    };
  }

  /** Past all nodes. */
  open(): Promise<EventStore> {
    return EventStoreDbStore.open({ url: this.url, prefix: this.prefix });
  }

  async stop(): Promise<void> {
    await this.standIn?.stop();
  }
}
