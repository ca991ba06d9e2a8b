import { setTimeout as after } from 'node:timers/promises';

export interface ServerSentEvent {
  readonly event: string;
  /** Log position that it shows. */
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>> & { readonly rows: readonly { readonly unit: string }[] };
}

const PATIENCE_MS = 10_000;

/** A browser's EventSource, read by hand over a real socket. */
export class EventStream {
  private text = '';

  private constructor(
    private readonly reader: ReadableStreamDefaultReader<Uint8Array>,
    readonly contentType: string | null,
    private readonly abort: AbortController,
  ) {}

  static async open(url: string, headers: Readonly<Record<string, string>> = {}): Promise<EventStream> {
    const abort = new AbortController();
    const response = await fetch(url, { headers, signal: abort.signal });
    if (!response.ok || response.body === null) throw new Error(`${url} was answered ${response.status}`);
    return new EventStream(response.body.getReader(), response.headers.get('content-type'), abort);
  }

  /** The next event; comments and the retry time are no events. */
  async next(): Promise<ServerSentEvent> {
    for (;;) {
      const end = this.text.indexOf('\n\n');
      if (end < 0) {
        this.text += await this.more();
        continue;
      }
      const block = this.text.slice(0, end);
      this.text = this.text.slice(end + 2);
      if (block.startsWith('event:')) return eventOf(block);
    }
  }

  close(): void {
    this.abort.abort();
  }

  private async more(): Promise<string> {
    const waited = new AbortController();
    const late = after(PATIENCE_MS, undefined, { signal: waited.signal }).then(() => {
      throw new Error('the stream said nothing');
    });
    try {
      const { value, done } = await Promise.race([this.reader.read(), late]);
      if (done) throw new Error('the stream ended');
      return Buffer.from(value).toString('utf8');
    } finally {
      waited.abort();
      late.catch(() => undefined);
    }
  }
}

function eventOf(block: string): ServerSentEvent {
  const field = (name: string): string =>
    block
      .split('\n')
      .find((line) => line.startsWith(`${name}: `))
      ?.slice(name.length + 2) ?? '';
  return {
    event: field('event'),
    id: field('id'),
    data: JSON.parse(field('data')) as ServerSentEvent['data'],
  };
}
