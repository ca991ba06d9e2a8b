import { promisify } from 'node:util';
import { randomUUID } from 'node:crypto';
import { Server, ServerCredentials } from '@grpc/grpc-js';
import serverFeatures from '@eventstore/db-client/generated/serverfeatures_pb.js';
import features from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import streams from '@eventstore/db-client/generated/streams_grpc_pb.js';
import type { AppendReq, AppendResp, ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import type {
  sendUnaryData,
  ServerReadableStream,
  ServerUnaryCall,
  ServerWritableStream,
} from '@grpc/grpc-js';
import { Appends } from './appends.js';
import { Faults } from './faults.js';
import { StandInLog } from './log.js';
import { Reads } from './reads.js';

/**
 * NOT EventStoreDB: a stand-in for tests where no server is to be had. It speaks the gRPC protocol of the streams service
 * to the real client over loopback, keeps everything in memory, and behaves as a server was measured to, faults included.
 * What passes here has still to be run against a real server (`EVENTSTOREDB_URL`).
 */
export class EventStoreDbStandIn {
  readonly log = new StandInLog();
  readonly faults = new Faults();
  readonly #server = new Server({ 'grpc.max_receive_message_length': 17 * 1024 * 1024 });
  port = 0;

  static async start(port = 0): Promise<EventStoreDbStandIn> {
    const standIn = new EventStoreDbStandIn();
    standIn.#serve();
    const bind = promisify(standIn.#server.bindAsync.bind(standIn.#server));
    standIn.port = await bind(`127.0.0.1:${port}`, ServerCredentials.createInsecure());
    standIn.#writeSystemEvents();
    return standIn;
  }

  get url(): string {
    return `esdb://127.0.0.1:${this.port}?tls=false`;
  }

  async stop(): Promise<void> {
    this.#server.forceShutdown();
  }

  #serve(): void {
    const appends = new Appends(this.log, this.faults);
    const reads = new Reads(this.log, this.faults);
    this.#server.addService(streams.StreamsService, {
      append: (call: ServerReadableStream<AppendReq, AppendResp>, answer: sendUnaryData<AppendResp>) =>
        void appends.take(call, answer),
      read: (call: ServerWritableStream<ReadReq, ReadResp>) => void reads.answer(call),
    });
    this.#server.addService(features.ServerFeaturesService, {
      getSupportedMethods: (
        _: ServerUnaryCall<unknown, unknown>,
        answer: sendUnaryData<InstanceType<typeof serverFeatures.SupportedMethods>>,
      ) => {
        const supported = new serverFeatures.SupportedMethods();
        supported.setEventStoreServerVersion('22.10 (stand-in)');
        // A server offers the batched append too; who uses it here is refused.
        const batched = new serverFeatures.SupportedMethod();
        batched.setServiceName('event_store.client.streams.Streams');
        batched.setMethodName('batchappend');
        supported.addMethods(batched);
        answer(null, supported);
      },
    });
  }

  /** A server has events of its own in the log, before ours and between them. */
  #writeSystemEvents(): void {
    const own = { contentType: 'application/json', metadata: new Uint8Array() };
    this.log.append('$users', 'any', [
      { ...own, id: randomUUID(), type: '$User', data: Buffer.from('"admin"') },
    ]);
    this.log.append('$$$stats-0.0.0.0:2113', 'any', [
      { ...own, id: randomUUID(), type: '$metadata', data: Buffer.from('{"$maxAge":86400}') },
    ]);
  }
}
