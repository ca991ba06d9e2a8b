import { Buffer } from 'node:buffer';
import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { randomUUID } from 'node:crypto';

/**
 * The server takes so many requests a minute from one address, as it should. On Linux and Windows every address of
 * 127.0.0.0/8 is this machine, so each connection comes from one of its own, as it would in life.
 */
const ADDRESSES =
  process.platform === 'darwin' ? () => undefined : (connection) => `127.0.0.${connection + 2}`;

/** One kept-alive connection. */
export class Client {
  constructor(url, connection) {
    this.url = url;
    this.agent = new Agent({ keepAlive: true, maxSockets: 1 });
    this.localAddress = ADDRESSES(connection);
    this.cookie = undefined;
  }

  async signIn(login, password) {
    const { headers } = await this.post('/api/v1/session', { login, password });
    this.cookie = headers['set-cookie'][0].split(';')[0];
  }

  /** @throws for any answer but 200 and 201: a refusal is quick and would be counted as speed */
  post(path, body) {
    const text = JSON.stringify(body);
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(text),
      'idempotency-key': randomUUID(),
      ...(this.cookie !== undefined && { cookie: this.cookie }),
    };
    return new Promise((resolve, reject) => {
      const options = { method: 'POST', agent: this.agent, headers, localAddress: this.localAddress };
      const asked = request(new URL(path, this.url), options, (response) => {
        let answer = '';
        response.setEncoding('utf8');
        response.on('data', (piece) => (answer += piece));
        response.on('end', () => {
          if (response.statusCode === 200 || response.statusCode === 201)
            resolve({ headers: response.headers, body: JSON.parse(answer) });
          else reject(new Error(`${path} answered ${response.statusCode}: ${answer.slice(0, 300)}`));
        });
      });
      asked.on('error', reject);
      asked.end(text);
    });
  }

  close() {
    this.agent.destroy();
  }
}

/**
 * Lets every client send its command again and again, each waiting for its answer.
 * @param {{ client: Client, path: string, body: object }[]} senders
 * @returns {Promise<{ rate: number, milliseconds: number[] }>} answers a second, and how long each took
 */
export async function sendAll(senders, requestsEach) {
  const milliseconds = [];
  const start = performance.now();
  await Promise.all(
    senders.map(async ({ client, path, body }) => {
      for (let sent = 0; sent < requestsEach; sent += 1) {
        const sentAt = performance.now();
        await client.post(path, body);
        milliseconds.push(performance.now() - sentAt);
      }
    }),
  );
  return { rate: milliseconds.length / ((performance.now() - start) / 1000), milliseconds };
}
