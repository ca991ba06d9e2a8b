import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { nothing, together, type Simulation } from './simulate.js';

/** A simulation as one process tells another. */
interface Told extends Omit<Simulation, 'refused' | 'tried'> {
  readonly refused: readonly (readonly [string, number])[];
  readonly tried: readonly string[];
}

/** Shares the years of a run out over processes, and adds up what they find. The years are the same as in one process. */
export async function inProcesses(
  run: { readonly years: number; readonly seed: string },
  processes: number,
): Promise<Simulation> {
  const size = Math.ceil(run.years / processes);
  const parts = Array.from({ length: processes }, (_, index) => ({
    from: Math.min(index * size, run.years),
    to: Math.min((index + 1) * size, run.years),
  }));
  const told = await Promise.all(
    parts.filter(({ from, to }) => from < to).map((part) => inAnother(run, part)),
  );
  return told.reduce(together, nothing);
}

function inAnother(
  { years, seed }: { readonly years: number; readonly seed: string },
  { from, to }: { readonly from: number; readonly to: number },
): Promise<Simulation> {
  const main = fileURLToPath(new URL('main.ts', import.meta.url));
  const child = fork(main, ['--years', String(years), '--seed', seed, '--part', `${from}:${to}`], {
    execArgv: ['--import', 'tsx'],
  });
  return new Promise((resolve, reject) => {
    child.once('message', ({ refused, tried, ...rest }: Told) =>
      resolve({ ...rest, refused: new Map(refused), tried: new Set(tried) }),
    );
    child.once('exit', (code) =>
      reject(new Error(`years ${from} to ${to} ended with ${String(code)} untold`)),
    );
  });
}
