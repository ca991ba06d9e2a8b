import { EventStoreDbStandIn } from './stand-in.js';

/** The stand-in as a process of its own, for trying several nodes where there is no server: `main.ts <port>`. */
const standIn = await EventStoreDbStandIn.start(Number(process.argv[2] ?? '0'));
process.stdout.write(`NOT EventStoreDB: a stand-in that keeps everything in memory, at ${standIn.url}\n`);
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => void standIn.stop().then(() => process.exit(0)));
