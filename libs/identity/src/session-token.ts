import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a session token says, to whoever holds a key. */
export interface SessionClaims {
  readonly person: string;
  /** Of the session, the same in every renewal; 128 random bits. */
  readonly id: string;
  /** Stands for the password it was opened with: another password ends the session. */
  readonly credential: string;
  /** Milliseconds since 1970. */
  readonly signedInAt: number;
  readonly renewedAt: number;
}

/** Before the claims in what is signed, so that a signature of ours for something else is none here. */
const PURPOSE = 'kaoping-session-1';
/** No token of ours comes near; what is longer is not looked at. */
const LONGEST = 512;

/** `claims.signature` in base64url, for a cookie. Readable by its owner, and changed by nobody. */
export function sealToken(claims: SessionClaims, key: Uint8Array): string {
  const { person, id, credential, signedInAt, renewedAt } = claims;
  const body = Buffer.from(JSON.stringify([person, id, credential, signedInAt, renewedAt])).toString(
    'base64url',
  );
  return `${body}.${signatureOf(body, key).toString('base64url')}`;
}

/** Undefined for everything that none of the keys has signed. */
export function openToken(token: string, keys: readonly Uint8Array[]): SessionClaims | undefined {
  if (token.length > LONGEST) return undefined;
  const [body = '', signature = '', ...rest] = token.split('.');
  const given = Buffer.from(signature, 'base64url');
  if (rest.length > 0 || !keys.some((key) => isSame(given, signatureOf(body, key)))) return undefined;
  return claimsIn(body);
}

function signatureOf(body: string, key: Uint8Array): Buffer {
  return createHmac('sha256', key).update(`${PURPOSE}.${body}`).digest();
}

function isSame(given: Buffer, expected: Buffer): boolean {
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** Signed by us, so of this shape, unless a later version has signed it: then it is none. */
function claimsIn(body: string): SessionClaims | undefined {
  const said: unknown = JSON.parse(Buffer.from(body, 'base64url').toString('utf8'));
  if (!Array.isArray(said) || said.length !== 5) return undefined;
  const [person, id, credential, signedInAt, renewedAt] = said as readonly unknown[];
  if (typeof person !== 'string' || typeof id !== 'string' || typeof credential !== 'string')
    return undefined;
  if (typeof signedInAt !== 'number' || typeof renewedAt !== 'number') return undefined;
  return { person, id, credential, signedInAt, renewedAt };
}
