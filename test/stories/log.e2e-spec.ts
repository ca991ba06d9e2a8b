import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { demoScheme } from '@kaoping/domain';
import { DEMO_PASSWORD, demoAccounts, type AccountStore } from '@kaoping/identity';
import { ACCOUNTS } from '@kaoping/hosting';
import { createLogger, loadConfig, type Logger } from '@kaoping/platform';
import { createApp } from '../../apps/api/src/server.js';
import { Person } from './support/person.js';
import { quanzhou } from './support/server.js';

/** Stand for what a person is known by; none of them may come to stand in the log. */
const PERSONAL = ['王小明', 'wang-xiaoming', '13800138000', '110101199003074514', '10.20.30.40'] as const;
const [NAME, LOGIN, TELEPHONE, CARD, ADDRESS] = PERSONAL;
const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';

type Line = Readonly<Record<string, unknown>>;

describe('the log of requests', () => {
  let folder: string;
  let app: NestFastifyApplication;
  let log: Logger;
  let lines: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kaoping-log-'));
    log = createLogger('debug', { write: (line: string) => void lines.push(line) });
    app = await createApp(loadConfig({ KAOPING_DATA: folder, KAOPING_DEMO: 'off' }), log);
    await app.get<AccountStore>(ACCOUNTS).add(await demoAccounts(await quanzhou()));
  });

  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });

  beforeEach(() => {
    lines = [];
  });

  const parsed = (): readonly Line[] => lines.map((line) => JSON.parse(line) as Line);
  const found = (): readonly string[] => PERSONAL.filter((one) => lines.join('').includes(one));

  it('has one line for each, with the pattern of the route, the status and the time', async () => {
    const office = await Person.signIn(app, 'office-1');
    lines = [];
    await office.get('/cycles/y2024/standings');
    const requests = parsed().filter(({ msg }) => msg === 'request');
    expect(requests).toEqual([
      {
        level: 'info',
        time: expect.any(String) as unknown,
        request: expect.any(String) as unknown,
        correlation: expect.any(String) as unknown,
        method: 'GET',
        route: '/api/v1/cycles/:cycle/standings',
        status: 404,
        ms: expect.any(Number) as unknown,
        msg: 'request',
      },
    ]);
  });

  it.each([
    ['x-correlation-id', '0b3f1c1e-58a2-4f5e-9d38-2f6f1f2b7a10', '0b3f1c1e-58a2-4f5e-9d38-2f6f1f2b7a10'],
    ['traceparent', `00-${TRACE}-00f067aa0ba902b7-01`, TRACE],
  ])('goes by the id that a caller gives in %s, and gives it back', async (header, value, expected) => {
    const response = await app.inject({
      method: 'GET',
      url: '/api/v1/session',
      headers: { [header]: value },
    });
    expect(response.headers['x-correlation-id']).toBe(expected);
    expect(parsed().map(({ correlation }) => correlation)).toEqual([expected]);
  });

  it('puts the id of a request on what goes wrong inside it, behind a body too', async () => {
    // A fault that nobody foresaw, in the middle of a command.
    const accounts = app.get<AccountStore>(ACCOUNTS);
    const find = accounts.findByLogin.bind(accounts);
    accounts.findByLogin = () => Promise.reject(new Error(`no row for "${NAME}" ${TELEPHONE} in the table`));
    lines = [];
    const response = await app.inject({
      method: 'POST',
      url: '/api/v1/session',
      payload: { login: LOGIN, password: CARD },
    });
    accounts.findByLogin = find;
    expect(response.statusCode).toBe(500);
    const [failed, request] = parsed();
    expect(failed).toMatchObject({ level: 'error', msg: 'request failed' });
    expect(request).toMatchObject({ msg: 'request', status: 500, request: failed?.['request'] });
    expect(failed?.['correlation']).toBe(response.headers['x-correlation-id']);
    expect(found()).toEqual([]);
  });

  /** Everywhere that a caller can put something. */
  async function playPersonalData(): Promise<void> {
    const office = await Person.signIn(app, 'office-1');
    const headers = {
      'x-correlation-id': LOGIN,
      'user-agent': `${LOGIN} ${CARD}`,
      'x-forwarded-for': ADDRESS,
      'idempotency-key': LOGIN,
      'x-kaoping-on-behalf-of': LOGIN,
      referer: `http://${LOGIN}.example/${TELEPHONE}`,
    };
    await app.inject({
      method: 'POST',
      url: '/api/v1/session',
      remoteAddress: ADDRESS,
      payload: { login: LOGIN, password: `${DEMO_PASSWORD}${CARD}` },
    });
    await office.post(`/schemes/${LOGIN}/versions`, { content: { ...demoScheme, name: NAME } }, { headers });
    await office.post(
      '/cycles',
      { cycle: LOGIN, name: NAME, organisation: NAME, leaders: [NAME] },
      { headers },
    );
    await office.get(`/cycles/${LOGIN}/standings?q=${encodeURIComponent(NAME)}&limit=${CARD}`, { headers });
    await office.get(`/nobody/${LOGIN}/${TELEPHONE}`, { headers });
    await app.inject({ method: 'GET', url: `/%E7%8E%8B%zz/${LOGIN}`, headers });
    await app.inject({
      method: 'POST',
      url: '/api/v1/cycles',
      headers: { ...headers, 'content-type': 'application/json', cookie: office.cookie },
      payload: `{"name": ${NAME}, "telephone": ${TELEPHONE}`,
    });
    await office.upload(`${NAME}.pdf`, `%PDF-${NAME} ${CARD}`);
    await app.inject({
      method: 'POST',
      url: '/api/v1/public-evaluation/y2024/ballots',
      headers: { cookie: `kaoping_session=${LOGIN}` },
      payload: { code: CARD, marks: { [LOGIN]: NAME } },
    });
  }

  it('holds nothing that a person is known by, wherever it was sent', async () => {
    await playPersonalData();
    expect(parsed().filter(({ msg }) => msg === 'request').length).toBeGreaterThan(8);
    expect(found()).toEqual([]);
  });

  it('would be found out if somebody logged the request instead', async () => {
    log.info({ url: `/cycles/${LOGIN}?q=${NAME}`, ip: ADDRESS, body: { telephone: TELEPHONE, card: CARD } });
    expect(found()).toEqual([...PERSONAL]);
  });
});
