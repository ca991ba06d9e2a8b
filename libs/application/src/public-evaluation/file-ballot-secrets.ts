import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createFileAtomic, makeFolder } from '@kaoping/platform';
import type { BallotSecrets } from './ballot-secrets.js';

const SECRET_BYTES = 32;
const SECRET_FILE = /^[0-9a-f]{64}\n$/;

/**
 * One file per cycle in a folder that every node sees, readable by the server's user only. Two nodes may ask for the
 * first time at once: one makes the secret, the other finds it, or else ballots would be counted under two.
 * @param random draws so many random bytes; from node:crypto in earnest, seeded when a year is played.
 */
export class FileBallotSecrets implements BallotSecrets {
  private readonly secrets = new Map<string, Promise<Uint8Array>>();

  constructor(
    private readonly folder: string,
    private readonly random: (bytes: number) => Uint8Array,
  ) {}

  secretOf(cycle: string): Promise<Uint8Array> {
    const known = this.secrets.get(cycle);
    if (known !== undefined) return known;
    const secret = this.readOrMake(join(this.folder, `${cycle}.secret`));
    this.secrets.set(cycle, secret);
    // A disk that failed once is asked again.
    secret.catch(() => this.secrets.delete(cycle));
    return secret;
  }

  private async readOrMake(path: string): Promise<Uint8Array> {
    const kept = await contentOf(path);
    if (kept === undefined) return this.make(path);
    return secretIn(path, kept);
  }

  private async make(path: string): Promise<Uint8Array> {
    const secret = this.random(SECRET_BYTES);
    await makeFolder(this.folder);
    const made = await createFileAtomic(path, `${Buffer.from(secret).toString('hex')}\n`, 0o600);
    return made ? secret : secretIn(path, (await contentOf(path)) ?? '');
  }
}

function secretIn(path: string, kept: string): Uint8Array {
  if (!SECRET_FILE.test(kept)) throw new Error(`${path} is not a ballot secret; restore it from a backup`);
  return Buffer.from(kept.trim(), 'hex');
}

async function contentOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
