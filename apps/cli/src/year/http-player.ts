import type { Answer, Player, Step, Upload } from '@kaoping/application';
import { DEMO_PASSWORD } from '@kaoping/identity';
import { BadInput } from '../ending.js';
import type { Nodes } from './nodes.js';

interface Route {
  readonly method: string;
  /** `/api/v1/cycles/{cycle}/…` */
  readonly path: string;
}

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId?: string }>>>>;
}

/** Plays a script as its accounts would, one request a step. Routes come from the server's own OpenAPI document. */
export class HttpPlayer implements Player {
  private readonly cookies = new Map<string, string>();
  /** Position of the last write: a read that must see it says so. */
  private position: string | undefined;

  private constructor(
    private readonly nodes: Nodes,
    private readonly routes: ReadonlyMap<string, Route>,
  ) {}

  static async to(nodes: Nodes): Promise<HttpPlayer> {
    const document = (await (await nodes.send('/api/docs-json', { method: 'GET' })).json()) as OpenApi;
    const routes = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(
        ([method, { operationId = '' }]) => [operationId, { method: method.toUpperCase(), path }] as const,
      ),
    );
    return new HttpPlayer(nodes, new Map(routes));
  }

  async run({ commandId, at, as, onBehalfOf, command, input }: Step): Promise<Answer> {
    const route = this.routes.get(command);
    if (route === undefined) throw new BadInput('serverWithoutCommand', { command });
    const { path, body } = fill(route.path, input);
    const answer = await this.send<Answer & { readonly position?: string }>(as, this.behindWrites(path), {
      method: route.method,
      headers: {
        ...{ 'content-type': 'application/json', 'idempotency-key': commandId, 'x-kaoping-now': at },
        ...(onBehalfOf !== undefined && { 'x-kaoping-on-behalf-of': onBehalfOf }),
      },
      body: JSON.stringify(body),
    });
    this.position = answer.position ?? this.position;
    return answer;
  }

  async upload({ at, as, name, bytes }: Upload): Promise<{ readonly sha256: string }> {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(bytes)]), name);
    return this.send(as, '/api/v1/evidence-files', {
      method: 'POST',
      headers: { 'x-kaoping-now': at },
      body: form,
    });
  }

  /** A read that sees everything this player has written. */
  async get<T>(as: string, path: string): Promise<T> {
    return this.send<T>(as, this.behindWrites(path), { method: 'GET' });
  }

  /** Whichever node answers has seen what this player has written. */
  private behindWrites(path: string): string {
    if (this.position === undefined) return path;
    return `${path}${path.includes('?') ? '&' : '?'}after=${this.position}`;
  }

  private async send<T>(
    as: string,
    path: string,
    request: RequestInit & { readonly headers?: Record<string, string> },
  ): Promise<T> {
    const cookie = as === 'public' ? undefined : (this.cookies.get(as) ?? (await this.signIn(as)));
    const headers = { ...request.headers, ...(cookie !== undefined && { cookie }) };
    const response = await this.nodes.send(path, { ...request, headers });
    if (!response.ok)
      throw new BadInput('serverRefused', { path, status: response.status, detail: await response.text() });
    return (await response.json()) as T;
  }

  private async signIn(login: string): Promise<string> {
    const response = await this.nodes.send('/api/v1/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login, password: DEMO_PASSWORD }),
    });
    const cookie = response.headers.get('set-cookie')?.split(';')[0];
    if (!response.ok || cookie === undefined)
      throw new BadInput('signInRefused', { login, status: response.status });
    this.cookies.set(login, cookie);
    return cookie;
  }
}

/** Path parameters out of the flat input, the rest is the body. */
function fill(template: string, input: object): { readonly path: string; readonly body: object } {
  const rest = new Map<string, unknown>(Object.entries(input));
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = rest.get(name);
    rest.delete(name);
    return encodeURIComponent(String(value));
  });
  return { path, body: Object.fromEntries(rest) };
}
