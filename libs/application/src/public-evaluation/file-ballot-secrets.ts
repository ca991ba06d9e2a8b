import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder, writeFileAtomic } from '@kaoping/platform';
import type { BallotSecrets } from './ballot-secrets.js';

const SECRET_BYTES = 32;
const SECRET_FILE = /^[0-9a-f]{64}\n$/;

/**
 * One file per cycle in a folder beside the log, readable by the server's user only. The data folder has one writing
 * process, so a secret is never made twice.
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
    if (!SECRET_FILE.test(kept)) throw new Error(`${path} is not a ballot secret; restore it from a backup`);
    return Buffer.from(kept.trim(), 'hex');
  }

  private async make(path: string): Promise<Uint8Array> {
    const secret = this.random(SECRET_BYTES);
    await makeFolder(this.folder);
    await writeFileAtomic(path, `${Buffer.from(secret).toString('hex')}\n`, 0o600);
    return secret;
  }
}

async function contentOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
