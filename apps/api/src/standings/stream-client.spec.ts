import { describe, expect, it } from '@jest/globals';
import { StreamClient, type Sink } from './stream-client.js';
import { frame, row } from './testing/frames.js';

/** Takes everything down; `full` is a client that does not read. */
class Connection implements Sink {
  readonly written: string[] = [];
  full = false;
  state: 'open' | 'ended' | 'destroyed' = 'open';

  write(text: string): boolean {
    this.written.push(text);
    return !this.full;
  }

  end(): void {
    this.state = 'ended';
  }

  destroy(): void {
    this.state = 'destroyed';
  }
}

function connected() {
  const connection = new Connection();
  return { connection, client: new StreamClient('c1', async () => undefined, connection) };
}

const at = (position: string, total: string) => frame(position, [row('u1', total, 1)]);

describe('a client of the standings stream', () => {
  it('begins with how soon to come back, then the whole state as one event', () => {
    const { connection, client } = connected();
    client.show(at('7', '80.00'), 'all', 0);
    expect(connection.written).toHaveLength(1);
    expect(connection.written[0]).toMatch(/^retry: 3000\n\nevent: standings\nid: 7\ndata: \{.*\}\n\n$/);
  });

  it('that is behind gets nothing more, and then the latest state once', () => {
    const { connection, client } = connected();
    connection.full = true;
    client.show(at('7', '80.00'), 'all', 0);
    for (const position of ['8', '9', '10']) client.show(at(position, `${position}.00`), 'all', 1);
    client.beat(2);
    expect(connection.written).toHaveLength(1);

    client.drained();
    client.show(at('10', '10.00'), 'all', 3);
    expect(connection.written.slice(1).map((text) => text.split('\n').slice(0, 2))).toEqual([
      ['event: rows', 'id: 10'],
    ]);
  });

  it('never goes back to an earlier state', () => {
    const { connection, client } = connected();
    client.show(at('10', '80.00'), 'all', 0);
    expect(client.show(at('9', '70.00'), 'all', 1)).toBe(false);
    expect(connection.written).toHaveLength(1);
  });

  it('is stuck when it has taken nothing for the whole of our patience', () => {
    const { connection, client } = connected();
    connection.full = true;
    client.show(at('7', '80.00'), 'all', 1_000);
    expect([client.isStuck(60_999, 60_000), client.isStuck(61_000, 60_000)]).toEqual([false, true]);
  });

  it('is ended politely, and cut off when it is behind', () => {
    const [ready, behind] = [connected(), connected()];
    behind.connection.full = true;
    for (const { client } of [ready, behind]) {
      client.show(at('7', '80.00'), 'all', 0);
      client.end();
    }
    expect([ready.connection.state, behind.connection.state]).toEqual(['ended', 'destroyed']);
  });
});
