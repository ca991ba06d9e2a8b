import { i18n } from '../i18n.js';

/** What a command answers. */
export interface Written {
  readonly id?: string;
}

/** A file as the server keeps it. */
export interface StoredFile {
  readonly sha256: string;
  readonly name: string;
  readonly size: number;
}

/** Why something was not done: the server's own words, which say what to do. Status 0: nobody answered. */
export class NotDone extends Error {
  override readonly name = 'NotDone';

  constructor(
    readonly status: number,
    readonly code: string | null,
    readonly detail: string | null,
    /** What is wrong with which field, `at` a JSON pointer or a name. */
    readonly errors: readonly { readonly at: string; readonly message: string }[] = [],
    /** The field in which a reason lifts the refusal. */
    readonly reasonIn: string | null = null,
  ) {
    super(detail ?? String(status));
  }
}

export interface Sending {
  /** The same id again is the same command: a second click, or a try after a lost answer, has no second effect. */
  readonly commandId?: string;
  /** Whom a deputy acts for. */
  readonly onBehalfOf?: string | undefined;
}

const PATIENCE_MS = 60_000;

/**
 * Sends a command.
 * @throws NotDone
 */
export async function sendCommand(path: string, body: object, sending: Sending = {}): Promise<Written> {
  const { commandId = newCommandId(), onBehalfOf } = sending;
  return sent<Written>('POST', path, JSON.stringify(body), {
    'content-type': 'application/json',
    'idempotency-key': commandId,
    ...(onBehalfOf !== undefined && { 'x-kaoping-on-behalf-of': onBehalfOf }),
  });
}

/** @throws NotDone */
export function uploadFile(file: File): Promise<StoredFile> {
  const form = new FormData();
  form.append('file', file);
  return sent<StoredFile>('POST', '/api/v1/evidence-files', form, {});
}

/** @throws NotDone */
export async function signOut(): Promise<void> {
  await sent<unknown>('DELETE', '/api/v1/session', undefined, {});
}

/** `crypto.randomUUID` is not there on a plain-HTTP address of an intranet; random numbers are. */
export function newCommandId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/** @throws NotDone */
export async function sent<Body>(
  method: 'POST' | 'DELETE',
  path: string,
  body: BodyInit | undefined,
  headers: Readonly<Record<string, string>>,
): Promise<Body> {
  const response = await fetch(path, {
    ...{ method, headers: { accept: 'application/json', 'accept-language': i18n.language, ...headers } },
    ...(body !== undefined && { body }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => {
    throw new NotDone(0, null, null);
  });
  const text = await response.text().catch(() => '');
  const parsed = parsedObject(text);
  if (!response.ok) throw notDone(response.status, parsed);
  return parsed as Body;
}

function notDone(status: number, problem: Readonly<Record<string, unknown>>): NotDone {
  const { code, detail, errors, faults, params } = problem;
  const { reasonIn } = (params ?? {}) as Readonly<Record<string, unknown>>;
  const listed = [errors, faults].flatMap((some) => (Array.isArray(some) ? (some as unknown[]) : []));
  return new NotDone(
    status,
    typeof code === 'string' ? code : null,
    typeof detail === 'string' ? detail : null,
    listed.flatMap(fieldError),
    typeof reasonIn === 'string' ? reasonIn : null,
  );
}

function fieldError(error: unknown): NotDone['errors'] {
  const { at, path, message } = (error ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof message !== 'string') return [];
  const where = at ?? path;
  return [{ at: typeof where === 'string' ? where : '', message }];
}

function parsedObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
