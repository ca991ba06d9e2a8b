import { open, rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 3_000;
const ASK_EVERY_MS = 20;

/** Somebody else is writing the file and does not come to an end. */
export class FileHeld extends Error {
  override readonly name = 'FileHeld';
  readonly code = 'FILE_HELD';

  constructor(readonly lock: string) {
    super(`${lock} is there: another process writes, or broke off while it wrote; remove it when none does`);
  }
}

/**
 * Does something while no other process does it to the same file, whichever machine it runs on: the file `….lock` is
 * made by one of them. A lock that a killed process has left is never broken by guess; it is named in the error.
 * @throws FileHeld after three seconds
 */
export async function whileHolding<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  const lock = `${path}.lock`;
  const end = Date.now() + PATIENCE_MS;
  while (!(await taken(lock))) {
    if (Date.now() > end) throw new FileHeld(lock);
    await sleep(ASK_EVERY_MS);
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function taken(lock: string): Promise<boolean> {
  try {
    await (await open(lock, 'wx', 0o600)).close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
