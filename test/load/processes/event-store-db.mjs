import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** The server of `EVENTSTOREDB_URL`, or the stand-in of the tests as a process of its own, which says that it is one. */
export async function eventStoreDbForBench() {
  const url = process.env.EVENTSTOREDB_URL ?? '';
  if (url !== '') return { url, called: 'EventStoreDB', stop: () => undefined };
  const main = fileURLToPath(new URL('../../stand-ins/event-store-db/main.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', main], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [said] = await once(child.stdout.setEncoding('utf8'), 'data');
  return {
    url: /esdb:\S+/.exec(said)[0],
    called: 'the stand-in (no EventStoreDB)',
    stop: () => child.kill(),
  };
}
