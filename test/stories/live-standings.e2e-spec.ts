import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Bureau } from './support/bureau.js';
import { EventStream } from './support/event-stream.js';
import type { Person } from './support/person.js';

const UNIT = 'u10';

describe('live standings over a real socket', () => {
  let bureau: Bureau;
  let clerk: Person;
  let address = '';
  const open: EventStream[] = [];
  const url = (): string => `${address}/api/v1${bureau.path('/standings/stream')}`;
  const report = (value: string) =>
    clerk.does(bureau.path('/indicators/1-12-1/progress'), {
      ...{
        unit: UNIT,
        counting: 'cumulative',
        asOf: '2024-08-12',
        values: [value],
        correction: '以台账为准。',
      },
    });

  async function listen(headers: Readonly<Record<string, string>> = {}): Promise<EventStream> {
    const stream = await EventStream.open(url(), headers);
    open.push(stream);
    return stream;
  }

  beforeAll(async () => {
    bureau = await Bureau.open({ until: 'execution' });
    await bureau.playInto('2024-08-13');
    [clerk, address] = await Promise.all([bureau.as(`clerk-${UNIT}`), bureau.server.listen()]);
  });

  afterEach(() => open.splice(0).forEach((stream) => stream.close()));
  afterAll(() => bureau.server.stopAndForget());

  it('begin with the whole table, for everybody where the scheme opens it', async () => {
    const stream = await listen();
    const first = await stream.next();
    expect(stream.contentType).toContain('text/event-stream');
    expect(first).toMatchObject({
      event: 'standings',
      data: { cycle: bureau.cycle, phase: 'provisional', simulatedClock: true },
    });
    expect(first.data.rows).toHaveLength(15);
    expect(first.id).toBe(String(await bureau.server.head()));
  });

  it('send the row of a unit that has reported, with the position of the report', async () => {
    const stream = await listen();
    await stream.next();
    const { position = '0' } = await report('100');
    const moved = await stream.next();
    expect(moved.event).toBe('rows');
    expect(BigInt(moved.id)).toBeGreaterThanOrEqual(BigInt(position));
    expect(moved.data.rows.map(({ unit }) => unit)).toContain(UNIT);
    const { rows } = await clerk.reads<{ readonly rows: readonly unknown[] }>(
      bureau.path(`/standings?unit=${UNIT}`),
    );
    expect(moved.data.rows).toContainEqual(rows[0]);
  });

  it('go on after a break with the whole state, at least as new as what was seen last', async () => {
    const { position = '0' } = await report('4000');
    const resumed = await (await listen({ 'last-event-id': position })).next();
    expect(resumed.event).toBe('standings');
    expect(BigInt(resumed.id)).toBeGreaterThanOrEqual(BigInt(position));
    const { rows } = await clerk.reads<{ readonly rows: readonly { readonly unit: string }[] }>(
      bureau.path('/standings?sort=officeOrder'),
    );
    expect(resumed.data.rows).toEqual(rows);
  });

  it('begin anew for a client that has seen what this log never held', async () => {
    const first = await (await listen({ 'last-event-id': '999999' })).next();
    expect(first).toMatchObject({ event: 'standings', id: String(await bureau.server.head()) });
  });

  it('say no in words before the stream begins, for a cycle that is not there', async () => {
    const response = await fetch(url().replace(bureau.cycle, 'no-such-cycle'));
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: 'CYCLE_UNKNOWN' });
  });
});
