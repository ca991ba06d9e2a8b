import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { machineFacts, machineText, productVersion } from './measure/machine.mjs';
import { tableOf } from './measure/table.mjs';
import { playedYear } from './material/played-year.mjs';
import { append } from './parts/append.mjs';
import { http } from './parts/http.mjs';
import { jobs } from './parts/jobs.mjs';
import { memory } from './parts/memory.mjs';
import { rebuild } from './parts/rebuild.mjs';
import { server } from './parts/server.mjs';
import { start } from './parts/start.mjs';
import { update } from './parts/update.mjs';

const PARTS = { append, rebuild, update, memory, start, http, jobs, server };

/**
 * `npm run bench -- [part …] [--json] [--rounds N]`. The table goes to standard output, progress to standard error.
 * @returns {Promise<number>} exit code: 0 measured, whatever the aims say; 2 bad input
 */
export async function runBenchmarks(args) {
  const asked = read(args);
  if (asked === undefined) {
    const parts = Object.keys(PARTS).join(' | ');
    process.stderr.write(`usage: npm run bench -- [${parts} …] [--json] [--rounds N]\n`);
    return 2;
  }
  const base = process.env.KAOPING_BENCH_DIR ?? tmpdir();
  mkdirSync(base, { recursive: true });
  const folder = mkdtempSync(join(base, 'kaoping-bench-'));
  try {
    await measure({ ...asked, folder });
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Undefined when it cannot be understood. */
function read(args) {
  const options = { json: { type: 'boolean', default: false }, rounds: { type: 'string', default: '5' } };
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    const names = positionals.length === 0 ? Object.keys(PARTS) : positionals;
    const known = names.every((name) => Object.hasOwn(PARTS, name)) && /^[1-9]\d{0,2}$/.test(values.rounds);
    return known ? { names, rounds: Number(values.rounds), json: values.json } : undefined;
  } catch {
    return undefined;
  }
}

async function measure({ names, folder, rounds, json }) {
  const say = (text) => process.stderr.write(`${text}\n`);
  let played;
  const year = () => (played ??= (say('playing the year that everything is made of'), playedYear(folder)));
  const machine = machineFacts(folder);
  const lines = [];
  for (const name of names) lines.push(...(await PARTS[name]({ folder, year, rounds, say })));
  if (json)
    process.stdout.write(
      `${JSON.stringify({ version: productVersion(), rounds, machine, lines }, null, 2)}\n`,
    );
  else
    process.stdout.write(
      `${machineText(machine)}\nmedians of ${rounds} interleaved rounds\n\n${tableOf(lines)}\n`,
    );
}
