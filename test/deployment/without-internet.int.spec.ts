import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '@kaoping/platform';
import { isBuilt } from '../faults/support/server-process.js';

/** A network of its own, in which there is nothing but loopback. Takes root, as mounting does. */
const canCutOff = spawnSync('unshare', ['-n', 'ip', 'link', 'set', 'lo', 'up']).status === 0;
const describeCutOff = isBuilt && canCutOff ? describe : describe.skip;

/** Runs inside: starts the server, asks for the page and for the world outside, stops it; says what it found as JSON. */
const INSIDE = `
const { spawn } = require('node:child_process');
const { connect } = require('node:net');
const outside = new Promise((told) => {
  const socket = connect({ host: '192.0.2.1', port: 443, timeout: 2000 });
  socket.on('connect', () => told('reached')).on('error', ({ code }) => told(code)).on('timeout', () => told('ETIMEDOUT'));
});
const server = spawn('sh', ['kaoping.sh', 'start'], { stdio: ['ignore', 'pipe', 'inherit'] });
let said = '';
server.stdout.on('data', async (text) => {
  const before = said;
  said += text;
  const url = /"url":"([^"]+)"/.exec(said)?.[1];
  if (url === undefined || /"url":"([^"]+)"/.test(before)) return;
  const page = await fetch(url + '/');
  const ready = await fetch(url + '/health/ready');
  server.once('exit', async (code) => {
    console.log(JSON.stringify({ page: page.status, html: (await page.text()).includes('<html'), ready: ready.status, code, outside: await outside }));
    process.exit(0);
  });
  server.kill('SIGTERM');
});
`;

describeCutOff('the archive for a machine without internet', () => {
  let folder: string;
  let unpacked: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kaoping-offline-'));
    const pack = spawnSync(process.execPath, [join(projectRoot(), 'infra/scripts/pack.mjs'), folder], {
      encoding: 'utf8',
    });
    if (pack.status !== 0) throw new Error(pack.stderr);
    spawnSync('tar', ['-xzf', pack.stdout.trim().split('\n').at(-1) ?? '', '-C', folder]);
    unpacked = join(folder, readdirSync(folder).find((name) => !name.includes('.tar.')) ?? '');
  }, 600_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (...words: readonly string[]) =>
    spawnSync('sh', ['kaoping.sh', ...words], { cwd: unpacked, encoding: 'utf8' });

  it('is as it was packed, and says so', () => {
    expect(run('check')).toMatchObject({ status: 0 });
    expect(spawnSync('sh', ['-c', 'sha256sum -c *.sha256'], { cwd: folder }).status).toBe(0);
  }, 120_000);

  it('starts, shows the page and stops where there is no network', () => {
    const script = join(folder, 'inside.cjs');
    writeFileSync(script, INSIDE);
    const { stdout, stderr } = spawnSync(
      'unshare',
      ['-n', 'sh', '-c', 'ip link set lo up && exec "$0" "$1"', './runtime/node', script],
      {
        cwd: unpacked,
        encoding: 'utf8',
        // No path to another Node, no packages from elsewhere.
        env: {
          PATH: '/usr/sbin:/usr/bin:/sbin:/bin',
          KAOPING_DATA: join(folder, 'data'),
          PORT: '0',
          KAOPING_DEMO: 'off',
        },
        timeout: 120_000,
      },
    );
    expect({ stderr, found: JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') as unknown }).toMatchObject({
      found: { page: 200, html: true, ready: 200, code: 0, outside: 'ENETUNREACH' },
    });
  }, 150_000);

  it('has the command, which needs no network either', () => {
    expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('backup') as unknown });
  }, 60_000);

  it('says that a file was changed on the way', () => {
    appendFileSync(join(unpacked, 'dist/apps/api/src/main.js'), ' ');
    const { status, stderr } = run('check');
    expect(status).toBe(1);
    expect(stderr).toContain('Copy the archive again');
  }, 120_000);
});
