import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DEMO_PASSWORD } from '@kaoping/identity';

/** What a request came back with. `problem` is the stable code of a refusal. */
export interface Reply<Body = Record<string, unknown>> {
  readonly status: number;
  readonly body: Body;
  readonly problem: string | undefined;
  readonly etag: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | number | undefined>>;
  readonly text: string;
  readonly bytes: Buffer;
}

/** What every command answers. */
export interface Written {
  readonly id?: string;
  readonly commandId: string;
  readonly position?: string;
  readonly revision?: string;
  readonly repeated: boolean;
}

export interface Sending {
  readonly headers?: Readonly<Record<string, string>>;
  /** ISO instant of the simulated clock. */
  readonly at?: string;
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Somebody at a browser: signs in, sends, reads what is there after their own last write. */
export class Person {
  private static count = 0;
  private position: string | undefined;
  /** Everybody sits at a machine of their own, so that nobody uses up another's allowance of requests. */
  private readonly address = Person.newAddress();

  private static newAddress(): string {
    const number = Person.count++;
    return [10, number >> 16, (number >> 8) & 255, number & 255].join('.');
  }

  private constructor(
    private readonly app: NestFastifyApplication,
    /** Empty for who is not signed in. */
    readonly cookie: string,
    private readonly clock: () => string | undefined,
  ) {}

  static async signIn(
    app: NestFastifyApplication,
    login: string,
    clock: () => string | undefined = () => undefined,
  ): Promise<Person> {
    if (login === 'public') return new Person(app, '', clock);
    const response = await app.inject({
      method: 'POST',
      url: '/api/v1/session',
      payload: { login, password: DEMO_PASSWORD },
    });
    if (response.statusCode !== 200) throw new Error(`${login} could not sign in: ${response.body}`);
    return new Person(app, String(response.headers['set-cookie']).split(';')[0] ?? '', clock);
  }

  /** A command that must succeed. @returns what it answers */
  async does(path: string, body: object = {}, sending: Sending = {}): Promise<Written> {
    return succeeded(await this.post(path, body, sending), path);
  }

  /** A read that must succeed. @returns the document */
  async reads<Body = Record<string, unknown>>(path: string, sending: Sending = {}): Promise<Body> {
    return succeeded(await this.get<Body>(path, sending), path);
  }

  post<Body = Written>(path: string, body: object = {}, sending: Sending = {}): Promise<Reply<Body>> {
    return this.send<Body>('POST', path, body, sending);
  }

  put<Body = Written>(path: string, body: object, sending: Sending = {}): Promise<Reply<Body>> {
    return this.send<Body>('PUT', path, body, sending);
  }

  delete(path: string): Promise<Reply> {
    return this.send('DELETE', path, undefined, {});
  }

  /** Sees at least what this person wrote last. */
  get<Body = Record<string, unknown>>(path: string, sending: Sending = {}): Promise<Reply<Body>> {
    const after =
      this.position === undefined ? '' : `${path.includes('?') ? '&' : '?'}after=${this.position}`;
    return this.send<Body>('GET', `${path}${after}`, undefined, sending);
  }

  /**
   * Sends bytes as they are, for bodies that no client of ours would make, each from a new machine:
   * thousands of them must all reach the application.
   */
  raw(
    method: Method,
    path: string,
    payload: string | Buffer,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Reply> {
    return this.inject(method, path, payload, { ...this.told(undefined), ...headers }, Person.newAddress());
  }

  /** Puts a file into the evidence store and answers its digest. */
  upload(name: string, content: Uint8Array | string, field = 'file'): Promise<Reply<StoredFile>> {
    const boundary = '----kaoping-story';
    const disposition = `form-data; name="${field}"; filename="${name}"`;
    const head = `--${boundary}\r\nContent-Disposition: ${disposition}\r\nContent-Type: application/octet-stream\r\n\r\n`;
    const payload = Buffer.concat([
      Buffer.from(head),
      Buffer.from(content),
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]);
    const headers = { 'content-type': `multipart/form-data; boundary=${boundary}`, ...this.told(undefined) };
    return this.inject('POST', '/evidence-files', payload, headers);
  }

  private async send<Body>(
    method: Method,
    path: string,
    body: object | undefined,
    { headers, at }: Sending,
  ): Promise<Reply<Body>> {
    const reply = await this.inject<Body>(
      method,
      path,
      body === undefined ? undefined : JSON.stringify(body),
      {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...this.told(at),
        ...headers,
      },
    );
    const { position } = (reply.body ?? {}) as { readonly position?: unknown };
    if (method !== 'GET' && typeof position === 'string') this.position = position;
    return reply;
  }

  private told(at: string | undefined): Readonly<Record<string, string>> {
    const now = at ?? this.clock();
    return now === undefined ? {} : { 'x-kaoping-now': now };
  }

  private async inject<Body>(
    method: Method,
    path: string,
    payload: string | Buffer | undefined,
    headers: Readonly<Record<string, string>>,
    remoteAddress = this.address,
  ): Promise<Reply<Body>> {
    const response = await this.app.inject({
      method,
      remoteAddress,
      url: path.startsWith('/health') || path.startsWith('/api') ? path : `/api/v1${path}`,
      headers: { ...headers, ...(this.cookie !== '' && { cookie: this.cookie }) },
      ...(payload !== undefined && { payload }),
    });
    const isJson = String(response.headers['content-type']).includes('json');
    const body = (isJson && response.body !== '' ? response.json() : {}) as Body;
    const code = (body as { readonly code?: unknown } | null)?.code;
    const { etag } = response.headers;
    return {
      status: response.statusCode,
      body,
      problem: response.statusCode >= 400 && typeof code === 'string' ? code : undefined,
      etag: typeof etag === 'string' ? etag : undefined,
      headers: response.headers,
      text: response.body,
      bytes: response.rawPayload,
    };
  }
}

function succeeded<Body>({ status, body, text }: Reply<Body>, path: string): Body {
  if (status >= 300) throw new Error(`${path} was answered ${status}: ${text}`);
  return body;
}

export interface StoredFile {
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
}
