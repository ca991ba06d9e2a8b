import { readFile, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

const LOOK_EVERY_MS = 1_000;
/** A shared folder that hangs must not take the requests with it. */
const PATIENCE_MS = 1_000;

export interface FollowedFileOptions<Content> {
  readonly path: string;
  /** @param text undefined when there is no such file at the start @throws what is wrong with it */
  readonly read: (text: string | undefined) => Content;
  /** The file cannot be read, or not understood: told once, and what was read last goes on being true. */
  readonly onTrouble: (error: Error) => void;
}

/**
 * The content of a small file that other processes may replace while this one runs. It is looked at every second, by
 * time and size and not by a watch: machines that share a folder over the network are told of no change.
 */
export class FollowedFile<Content> {
  #seen: string | undefined;
  #content!: Content;
  #looking: Promise<void> | undefined;
  #inTrouble = false;
  readonly #timer: NodeJS.Timeout;

  private constructor(private readonly options: FollowedFileOptions<Content>) {
    this.#timer = setInterval(() => void this.look(), LOOK_EVERY_MS).unref();
  }

  /** @throws what `read` says, and the system's error when there is a file that cannot be read */
  static async open<Content>(options: FollowedFileOptions<Content>): Promise<FollowedFile<Content>> {
    const file = new FollowedFile(options);
    try {
      const seen = await signOf(options.path);
      file.#take(seen, seen === undefined ? undefined : await FollowedFile.text(options.path));
      return file;
    } catch (error) {
      file.close();
      throw error;
    }
  }

  /** What is in the file this moment; undefined where there is none. */
  static async text(path: string): Promise<string | undefined> {
    return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
  }

  get content(): Content {
    return this.#content;
  }

  /** Resolves when what is there now has been read, or after a second in any case; never rejects. */
  async look(): Promise<void> {
    this.#looking ??= this.#lookNow().finally(() => (this.#looking = undefined));
    const done = new AbortController();
    await Promise.race([
      this.#looking.then(() => done.abort()),
      sleep(PATIENCE_MS, undefined, { signal: done.signal, ref: false }).catch(() => undefined),
    ]);
  }

  close(): void {
    clearInterval(this.#timer);
  }

  async #lookNow(): Promise<void> {
    const { path, onTrouble } = this.options;
    try {
      const now = await signOf(path);
      if (now === this.#seen) return;
      // A file that was there and is gone is a folder that is not mounted, rather than a wish.
      if (now === undefined) throw new Error(`${path} is gone`);
      this.#take(now, await readFile(path, 'utf8'));
      this.#inTrouble = false;
    } catch (error) {
      if (!this.#inTrouble) onTrouble(error instanceof Error ? error : new Error(String(error)));
      this.#inTrouble = true;
    }
  }

  #take(seen: string | undefined, text: string | undefined): void {
    this.#content = this.options.read(text);
    this.#seen = seen;
  }
}

/** Changes when the file does: whoever replaces it makes another inode. */
async function signOf(path: string): Promise<string | undefined> {
  try {
    const { mtimeNs, size, ino } = await stat(path, { bigint: true });
    return `${mtimeNs}-${size}-${ino}`;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
