import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { demoAccounts, type AccountStore } from '@kaoping/identity';
import { ACCOUNTS } from '@kaoping/hosting';
import { createLogger, loadConfig } from '@kaoping/platform';
import { demoScheme } from '@kaoping/domain';
import { createApp } from '../../apps/api/src/server.js';
import { Person } from './support/person.js';
import { quanzhou } from './support/server.js';

describe('the metrics of a node', () => {
  let folder: string;
  let app: NestFastifyApplication;
  let address: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kaoping-metrics-'));
    const settings = { KAOPING_DATA: folder, KAOPING_DEMO: 'off', KAOPING_METRICS_PORT: '0' };
    const lines: { readonly metrics?: string }[] = [];
    const log = createLogger('info', { write: (line: string) => void lines.push(JSON.parse(line) as never) });
    app = await createApp(loadConfig(settings), log);
    await app.get<AccountStore>(ACCOUNTS).add(await demoAccounts(await quanzhou()));
    address = lines.find(({ metrics }) => metrics !== undefined)?.metrics ?? '';
  });

  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });

  const scrape = async (): Promise<string> => (await fetch(`${address}/metrics`)).text();
  const value = (text: string, series: string): number =>
    Number(
      text
        .split('\n')
        .find((line) => line.startsWith(`${series} `))
        ?.slice(series.length + 1) ?? 'NaN',
    );

  it('count commands by name, outcome and the code of a refusal', async () => {
    const office = await Person.signIn(app, 'office-1');
    const publish = { content: demoScheme };
    const path = `/schemes/${demoScheme.id}/versions`;
    await office.post(path, publish, { headers: { 'idempotency-key': 'one' } });
    await office.post(path, publish, { headers: { 'idempotency-key': 'one' } });
    await office.post('/cycles/unknown/plan/submit', {});
    const text = await scrape();
    const accepted = 'kaoping_commands_total{command="publish-scheme",outcome="accepted",code=""}';
    const repeated = 'kaoping_commands_total{command="publish-scheme",outcome="repeated",code=""}';
    expect([value(text, accepted), value(text, repeated)]).toEqual([1, 1]);
    expect(text).toMatch(
      /kaoping_commands_total\{command="submit-plan",outcome="refused",code="[A-Z_]+"\} 1/,
    );
    expect(value(text, 'kaoping_append_seconds_count{outcome="written"}')).toBeGreaterThan(0);
    expect(value(text, 'kaoping_projection_seconds_count')).toBeGreaterThan(0);
    expect(value(text, 'kaoping_ready')).toBe(1);
    expect(value(text, 'kaoping_subscription_lag_seconds')).toBe(0);
    expect(text).toContain('process_resident_memory_bytes');
  });

  it('count sign-ins by what came of them, and who is at work', async () => {
    await Person.signIn(app, 'clerk-u01');
    const refused = { login: 'zhang-san', password: 'wrong-password' };
    await app.inject({ method: 'POST', url: '/api/v1/session', payload: refused });
    const text = await scrape();
    expect(value(text, 'kaoping_sign_ins_total{outcome="accepted"}')).toBeGreaterThanOrEqual(2);
    expect(value(text, 'kaoping_sign_ins_total{outcome="refused"}')).toBe(1);
    expect(value(text, 'kaoping_sessions_active')).toBeGreaterThanOrEqual(1);
    expect(value(text, 'kaoping_stream_clients')).toBe(0);
  });

  it('hold no name, login, unit or address, and as many routes as the program has', async () => {
    const clerk = await Person.signIn(app, 'clerk-u02');
    for (const unit of ['u01', 'u02', 'u03']) await clerk.get(`/cycles/y2024/units/${unit}/breakdown`);
    await app.inject({ method: 'GET', url: '/nobody/zhang-san?login=zhang-san' });
    const text = await scrape();
    expect(text).not.toMatch(/zhang-san|clerk-u0|u01|y2024|10\.0\.|quanzhou/i);
    expect(text).toContain('route="/api/v1/cycles/:cycle/');
    expect(text).toContain('route="none"');
  });

  it('are not to be had where the public comes in', async () => {
    expect((await app.inject({ method: 'GET', url: '/metrics' })).statusCode).toBe(404);
    expect((await fetch(`${address}/api/v1/session`)).status).toBe(404);
    expect(address).toContain('http://127.0.0.1:');
  });

  it('come with the health of the node', async () => {
    const response = await fetch(`${address}/health/ready`);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ status: 'ok', reason: null });
  });
});
