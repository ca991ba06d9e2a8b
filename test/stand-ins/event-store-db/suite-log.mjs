import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

let standIn;

/**
 * Before the stories are played once more, on a log that is on a server: the one of `EVENTSTOREDB_URL`, or else one
 * stand-in for all of them. Each story has a prefix of its own there.
 */
export default async function startSuiteLog() {
  const url = process.env.EVENTSTOREDB_URL ?? '';
  if (url !== '') {
    process.env.KAOPING_STORIES_LOG = url;
    return;
  }
  const main = fileURLToPath(new URL('./main.ts', import.meta.url));
  standIn = spawn(process.execPath, ['--import', 'tsx', main], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [line] = await once(standIn.stdout.setEncoding('utf8'), 'data');
  process.env.KAOPING_STORIES_LOG = /esdb:\S+/.exec(line)?.[0];
}

export function stopSuiteLog() {
  standIn?.kill();
}
