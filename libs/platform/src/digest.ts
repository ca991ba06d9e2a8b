import { createHash } from 'node:crypto';

/** 64 lower-case hex digits; text is taken as UTF-8. */
export function sha256Hex(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
