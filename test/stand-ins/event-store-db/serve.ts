import { EventStoreDbStandIn } from './stand-in.js';

// The stand-in as a process of its own: `node --import tsx test/stand-ins/event-store-db/serve.ts [port]`.
// It prints its connection string and lives until it is told to stop. It keeps everything in memory.
const standIn = await EventStoreDbStandIn.start(Number(process.argv[2] ?? 0));
process.stderr.write('this is a stand-in for tests, no EventStoreDB: what it holds is gone when it ends\n');
process.stdout.write(`${standIn.url}\n`);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void standIn.stop().then(() => process.exit(0)));
