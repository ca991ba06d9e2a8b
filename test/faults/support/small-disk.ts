import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MOUNT = '/bin/mount';
const UMOUNT = '/bin/umount';

/** A disk of a few megabytes, in memory. Mounting takes root, so the tests that need one are skipped by name without. */
export class SmallDisk {
  readonly folder = mkdtempSync(join(tmpdir(), 'kaoping-disk-'));
  readonly #ballast = join(this.folder, 'ballast');

  static readonly isPossible = canMount();

  constructor(megabytes: number) {
    mount(this.folder, `size=${megabytes}m`);
  }

  /** Leaves so many bytes free. */
  fill(freeBytes: number): void {
    const { bavail, bsize } = statfsSync(this.folder);
    writeFileSync(this.#ballast, Buffer.alloc(Math.max(0, bavail * bsize - freeBytes)));
  }

  free(): void {
    rmSync(this.#ballast, { force: true });
  }

  makeReadOnly(): void {
    mount(this.folder, 'remount,ro');
  }

  remove(): void {
    spawnSync(UMOUNT, ['--lazy', this.folder]);
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function mount(folder: string, options: string): void {
  const { status, stderr } = spawnSync(MOUNT, ['-t', 'tmpfs', '-o', options, 'kaoping-test', folder], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}

function canMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'kaoping-disk-'));
  try {
    mount(folder, 'size=1m');
    return spawnSync(UMOUNT, [folder]).status === 0;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
