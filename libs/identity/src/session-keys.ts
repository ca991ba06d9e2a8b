import { randomBytes } from 'node:crypto';
import { createFileAtomic, FollowedFile } from '@kaoping/platform';

const KEY_BYTES = 32;
const KEY_LINE = /^[0-9a-f]{64}$/;

/** The keys cannot be used as they are. Making others would sign everybody out, so that is left to somebody. */
export class SessionKeysInvalid extends Error {
  override readonly name = 'SessionKeysInvalid';
  readonly code = 'SESSION_KEYS_INVALID';

  constructor(readonly path: string) {
    super(
      `${path} holds no session keys (lines of 64 hex digits); restore it, or remove it to sign everybody out`,
    );
  }
}

/** What sessions are signed with: the first key signs, each of them verifies. */
export interface SessionKeys {
  all(): readonly [Uint8Array, ...Uint8Array[]];
  /** Looks whether another node signs with a key that is new. */
  look(): Promise<void>;
  close(): void;
}

/**
 * Keys in one file that only its owner may read and that every node shares: a line of 64 hex digits each. The first
 * node to start makes it. To change the key put a new line first and leave the old one below for seven days.
 * @param onTrouble told once when the file cannot be read, or not understood, while it is followed.
 * @throws SessionKeysInvalid, and the system's error when the folder cannot be used
 */
export async function openSessionKeys(
  path: string,
  onTrouble: (error: Error) => void = () => undefined,
): Promise<SessionKeys> {
  const made = `${randomBytes(KEY_BYTES).toString('hex')}\n`;
  if ((await FollowedFile.text(path)) === undefined) await createFileAtomic(path, made, 0o600);
  const file = await FollowedFile.open({ path, read: (text = '') => keysIn(path, text), onTrouble });
  return { all: () => file.content, look: () => file.look(), close: () => file.close() };
}

function keysIn(path: string, text: string): readonly [Uint8Array, ...Uint8Array[]] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (!lines.every((line) => KEY_LINE.test(line))) throw new SessionKeysInvalid(path);
  const [first, ...others] = lines.map((line) => Buffer.from(line, 'hex'));
  if (first === undefined) throw new SessionKeysInvalid(path);
  return [first, ...others];
}
