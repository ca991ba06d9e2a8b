import { afterEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ServerUnreachable } from '../ending.js';
import { Nodes } from './nodes.js';

describe('the nodes of one system', () => {
  const servers: Server[] = [];
  afterEach(() => servers.splice(0).forEach((server) => server.close()));

  /** A node that answers these statuses one after the other, then the last of them for ever. */
  async function node(...statuses: readonly number[]): Promise<{ readonly url: URL; asked: number }> {
    const server = createServer((_, response) => {
      const status = statuses[Math.min(found.asked, statuses.length - 1)] ?? 200;
      found.asked += 1;
      response.writeHead(status).end(String(status));
    }).listen(0, '127.0.0.1');
    servers.push(server);
    await once(server, 'listening');
    const found = { url: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`), asked: 0 };
    return found;
  }

  async function gone(): Promise<URL> {
    const { url } = await node(200);
    servers.pop()?.close();
    return url;
  }

  it('are asked in turn', async () => {
    const [one, other] = [await node(200), await node(200)];
    const nodes = new Nodes([one.url, other.url]);
    for (let request = 0; request < 4; request += 1) await nodes.send('/', {});
    expect([one.asked, other.asked]).toEqual([2, 2]);
  });

  it('stand in for one that is gone, or says to come back', async () => {
    const [busy, other] = [await node(503), await node(201)];
    const nodes = new Nodes([await gone(), busy.url, other.url]);
    expect((await nodes.send('/', {})).status).toBe(201);
    expect(busy.asked).toBe(1);
  });

  it('are asked again when none has taken it', async () => {
    const busy = await node(503, 503, 200);
    expect((await new Nodes([busy.url], [1, 1, 1]).send('/', {})).status).toBe(200);
    expect(busy.asked).toBe(3);
  });

  it('say what they say, also when that is "not now" to the end', async () => {
    const busy = await node(503);
    const answer = await new Nodes([busy.url], [1, 1]).send('/', {});
    expect([answer.status, await answer.text()]).toEqual([503, '503']);
  });

  it('are a server that cannot be reached when none answers', async () => {
    await expect(new Nodes([await gone()], [1]).send('/', {})).rejects.toThrow(ServerUnreachable);
  });
});
