import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoScheme, type Component } from '@kaoping/domain';
import { EventStream } from '../stories/support/event-stream.js';
import { Bureau } from '../stories/support/bureau.js';
import type { Person } from '../stories/support/person.js';
import { StoryServer } from '../stories/support/server.js';

const REQUESTS_A_MINUTE = 6_000;

describe('a server by the real clock', () => {
  let server: StoryServer;

  beforeAll(async () => {
    server = await StoryServer.start({ KAOPING_CLOCK: 'system' });
  });

  afterAll(() => server.stopAndForget());

  it('takes no time from its callers', async () => {
    const office = await server.as('office-1');
    const reply = await office.get('/worklist', { at: '2024-07-31T08:00:00.000Z' });
    expect(reply).toMatchObject({ status: 400, problem: 'CLOCK_NOT_SIMULATED' });
  });

  it('slows down who guesses passwords, and says for how long', async () => {
    const guesser = await server.as('public');
    const guess = () => guesser.post('/session', { login: 'auditor', password: 'guess' });
    for (let failures = 0; failures < 10; failures += 1)
      expect(await guess()).toMatchObject({ status: 401, problem: 'SIGN_IN_FAILED' });
    const slowed = await guess();
    expect(slowed).toMatchObject({ status: 429, problem: 'TOO_MANY_SIGN_INS' });
    expect(Number(slowed.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('lets a signed-out session in no more', async () => {
    const leaving = await server.as('leader-1');
    await leaving.reads('/worklist');
    expect(await leaving.delete('/session')).toMatchObject({ status: 204 });
    expect(await leaving.get('/worklist')).toMatchObject({ status: 401, problem: 'LOGIN_REQUIRED' });
  });

  it('slows down an address that asks without a pause, and nobody else', async () => {
    const busy = await server.as('public');
    let last = await busy.get('/session');
    for (let asked = 0; asked < REQUESTS_A_MINUTE && last.status === 200; asked += 1)
      last = await busy.get('/session');
    expect(last).toMatchObject({ status: 429, problem: 'TOO_MANY_REQUESTS' });
    expect(await busy.get('/health/live')).toMatchObject({ status: 200 });
    expect(await (await server.as('office-1')).get('/session')).toMatchObject({ status: 200 });
  });
});

describe('a bureau whose scheme knows neither leaders nor public', () => {
  let bureau: Bureau;
  let office: Person;
  const CYCLE = 'targets-only';

  beforeAll(async () => {
    bureau = await Bureau.open({ until: 'drafting' });
    office = await bureau.as('office-1');
    const without = (component: Component) => !['leader', 'public'].includes(component.id);
    const content = {
      ...{ ...demoScheme, id: CYCLE, formula: '考评得分=目标考评得分+正向激励得分-察访核验扣分' },
      components: demoScheme.components.filter(without),
    };
    await office.does(`/schemes/${CYCLE}/versions`, { content });
    const {
      revision: _r,
      stages: _s,
      openStages: _o,
      opened: _d,
      transition: _t,
      transitions: _ts,
      parent: _p,
      roll: _l,
      ...like
    } = await office.reads<Record<string, unknown>>(bureau.path());
    await office.does('/cycles', { ...like, cycle: CYCLE, scheme: { id: CYCLE, version: 1 } });
  });

  afterAll(() => bureau.server.stopAndForget());

  it('has nobody vote', async () => {
    const reply = await office.post(`/cycles/${CYCLE}/ballot-codes`, { count: 1 });
    expect(reply).toMatchObject({ status: 409, problem: 'PUBLIC_EVALUATION_NOT_IN_SCHEME' });
  });

  it('has nobody mark', async () => {
    const reply = await (
      await bureau.as('leader-1')
    ).put(`/cycles/${CYCLE}/leader-sheets/p-leader-1`, { marks: [] });
    expect(reply).toMatchObject({ status: 409, problem: 'LEADER_EVALUATION_NOT_IN_SCHEME' });
  });

  it('has live standings for a thousand readers at once, and tells the next one to come back', async () => {
    const address = await bureau.server.listen();
    const url = `${address}/api/v1/cycles/${bureau.cycle}/standings/stream`;
    const open: EventStream[] = [];
    try {
      for (let hundreds = 0; hundreds < 10; hundreds += 1) {
        open.push(...(await Promise.all(Array.from({ length: 100 }, () => EventStream.open(url)))));
      }
      const refused = await fetch(url);
      expect(refused.status).toBe(503);
      expect(refused.headers.get('retry-after')).toBe('30');
      expect(await refused.json()).toMatchObject({ code: 'STREAM_FULL' });
    } finally {
      open.forEach((stream) => stream.close());
    }
  });
});
