import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { inProcesses } from './in-processes.js';
import { lineOf, simulate } from './simulate.js';

const values = asked();
const years = Number(values.years);
if (!Number.isSafeInteger(years) || years < 1 || !/^[\w.-]{1,40}$/.test(values.seed)) usage();

const run = { years, seed: values.seed };
if (values.part === undefined) {
  const simulation = years < 20 ? await simulate(run) : await inProcesses(run, availableParallelism());
  for (const { seed, found } of simulation.violations) {
    for (const one of found) process.stdout.write(`${one}\n`);
    process.stdout.write(`replay it: npm run simulate -- --years 1 --seed ${seed}\n`);
  }
  const { unfinished } = simulation;
  if (unfinished.length > 0) process.stdout.write(`not to the end: ${unfinished.slice(0, 20).join(' ')}\n`);
  process.stdout.write(`${lineOf(simulation)}\n`);
  process.exit(simulation.violations.length > 0 ? 1 : 0);
}
const [from, to] = values.part.split(':').map(Number);
const part = await simulate({ ...run, ...(from !== undefined && { from }), ...(to !== undefined && { to }) });
process.send?.({ ...part, refused: [...part.refused], tried: [...part.tried] });

function asked() {
  try {
    return parseArgs({
      options: {
        years: { type: 'string', default: '100' },
        seed: { type: 'string', default: '1' },
        /** `from:to` of the run's years, told as JSON: what one process of several does. */
        part: { type: 'string' },
      },
    }).values;
  } catch {
    // An option that there is not, or one without its value.
    return usage();
  }
}

function usage(): never {
  process.stderr.write('usage: npm run simulate -- --years N --seed S (letters, digits, dots)\n');
  process.exit(2);
}
