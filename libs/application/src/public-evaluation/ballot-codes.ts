import { createHmac } from 'node:crypto';
import { sha256Hex } from '@kaoping/platform';

/** Crockford's base32: no I, L, O and U, so that what is printed can be read out and typed. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CHARACTERS = 20;
const GROUP = 5;
/** What stream names take: 160 bits in hex. */
const ID_DIGITS = 40;

/**
 * A voter's code, 100 bits, such as `7K2QD-0M9XA-PB4RT-6WZC1`. The same command gives the same codes again and nobody
 * without the secret can guess one. 100 and not 80: the hashes are in the log, where guessing costs no request.
 */
export function ballotCode(secret: Uint8Array, commandId: string, index: number): string {
  const bytes = hmac(secret, 'code', commandId, String(index));
  const characters = Array.from({ length: CHARACTERS }, (_, at) =>
    ALPHABET.charAt(fiveBits(bytes, at * GROUP)),
  );
  const groups = Array.from({ length: CHARACTERS / GROUP }, (_, at) =>
    characters.slice(at * GROUP, (at + 1) * GROUP),
  );
  return groups.map((group) => group.join('')).join('-');
}

/** The code as it was meant: any case and spacing, full-width as a Chinese keyboard gives it, O for 0, I and L for 1. */
export function canonicalCode(typed: string): string {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
  return plain.replace(/O/g, '0').replace(/[IL]/g, '1');
}

/** Names the stream of the voter's right. Whoever holds the code can find it, and nobody gets back to the code. */
export function rightHash(code: string): string {
  return sha256Hex(canonicalCode(code)).slice(0, ID_DIGITS);
}

/** Names the stream of the ballot: one code, one ballot, and no way from the right to it without the secret. */
export function ballotId(secret: Uint8Array, code: string): string {
  return hmac(secret, 'ballot', canonicalCode(code)).toString('hex').slice(0, ID_DIGITS);
}

/** The first part says what it is for, so that a code is never a ballot's id. */
function hmac(secret: Uint8Array, ...parts: readonly string[]): Buffer {
  return createHmac('sha256', secret).update(JSON.stringify(parts)).digest();
}

function fiveBits(bytes: Buffer, at: number): number {
  const pair = bytes.readUInt16BE(at >> 3);
  return (pair >> (11 - (at & 7))) & 31;
}
