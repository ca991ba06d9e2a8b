import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { EvidenceDamaged } from './refusals.js';

/** Passes the content on and fails at its end when it is not what the digest says, so that nobody trusts a changed file. */
export function verifiedStream(sha256: string, content: () => AsyncIterable<Uint8Array>): Readable {
  return Readable.from(verified(sha256, content), { objectMode: false });
}

async function* verified(
  sha256: string,
  content: () => AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  for await (const chunk of content()) {
    hash.update(chunk);
    yield chunk;
  }
  if (hash.digest('hex') !== sha256) throw new EvidenceDamaged(sha256);
}
