import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ConfigError, loadConfig } from './config.js';
import { projectRoot } from './project-root.js';

const problemsOf = (env: Record<string, string>): readonly string[] => {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems.map(({ setting }) => setting);
    throw error;
  }
  return [];
};

describe('settings', () => {
  it('work without any: the demo on port 3000 of this machine, data beside the checkout', () => {
    expect(loadConfig({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      trustedProxies: [],
      dataFolder: resolve('data'),
      sharedFolder: resolve('data'),
      store: { kind: 'sqlite' },
      redisUrl: undefined,
      jobs: 'embedded',
      evidence: { kind: 'disk' },
      demo: 'on',
      clock: 'system',
      logLevel: 'info',
      metrics: undefined,
      clockSkewMs: 5_000,
      otlpEndpoint: undefined,
      maxEvidenceBytes: 52_428_800,
      casesFolder: resolve(projectRoot(), 'test/cases'),
      workerPort: 3001,
      sweepMinutes: 60,
      unknown: [],
    });
  });

  it('believe the proxies that are named by address or network', () => {
    const { trustedProxies } = loadConfig({ KAOPING_TRUSTED_PROXIES: '10.0.0.4, 10.1.0.0/24,fd00::/8' });
    expect(trustedProxies).toEqual(['10.0.0.4', '10.1.0.0/24', 'fd00::/8']);
  });

  it.each(['proxy.example', '10.0.0.0/33', '0.0.0.0/0', 'true', '10.0.0.4/', '10.0.0.4/8/8'])(
    'believe no proxy called %j',
    (proxies) => {
      expect(problemsOf({ KAOPING_TRUSTED_PROXIES: proxies })).toEqual(['KAOPING_TRUSTED_PROXIES']);
    },
  );

  it('come from the environment', () => {
    const config = loadConfig({
      PORT: '0',
      KAOPING_DATA: '/srv/kaoping',
      KAOPING_DEMO: 'still',
      KAOPING_MAX_EVIDENCE_MB: '1',
    });
    expect(config).toMatchObject({
      port: 0,
      dataFolder: '/srv/kaoping',
      demo: 'still',
      maxEvidenceBytes: 1_048_576,
    });
  });

  it('count as not set when they are empty', () => {
    expect(loadConfig({ PORT: '', HOST: ' ' })).toMatchObject({ port: 3000, host: '127.0.0.1' });
  });

  it('are all named at once when several are wrong', () => {
    expect(problemsOf({ PORT: '70000', KAOPING_DEMO: 'yes', KAOPING_CLOCK: 'sundial' })).toEqual([
      'KAOPING_CLOCK',
      'PORT',
      'KAOPING_DEMO',
    ]);
  });

  it('say what was found and what to write instead', () => {
    expect(() => loadConfig({ KAOPING_LOG: 'loud' })).toThrow(
      "KAOPING_LOG: 'loud' is not known; use one of fatal, error",
    );
  });

  it.each(['３０００', '3e3', '-1', '0x10', '65536', '3000.0', '1'.repeat(400)])(
    'refuse %s as a port',
    (port) => {
      expect(problemsOf({ PORT: port })).toEqual(['PORT']);
    },
  );

  it.each([
    [{ KAOPING_JOBS: 'bullmq' }, ['REDIS_URL', 'KAOPING_JOBS']],
    // A worker cannot read a log on disk, so nobody would do the jobs.
    [{ KAOPING_JOBS: 'bullmq', REDIS_URL: 'redis://localhost' }, ['KAOPING_JOBS']],
    [{ REDIS_URL: 'localhost:6379' }, ['REDIS_URL']],
    [{ REDIS_URL: 'redis://:secret@localhost:port/0' }, ['REDIS_URL']],
    [{ KAOPING_EVIDENCE: 's3' }, ['KAOPING_S3_BUCKET', 'KAOPING_S3_ACCESS_KEY', 'KAOPING_S3_SECRET_KEY']],
  ])('with %j name all that is missing or wrong', (env, settings) => {
    expect(problemsOf(env)).toEqual(settings);
  });

  it('start without the demo when the clock is simulated', () => {
    expect(loadConfig({ KAOPING_CLOCK: 'simulated' })).toMatchObject({ clock: 'simulated', demo: 'off' });
  });

  it('refuse a moving demo on a simulated clock', () => {
    expect(problemsOf({ KAOPING_CLOCK: 'simulated', KAOPING_DEMO: 'on' })).toEqual(['KAOPING_DEMO']);
  });

  it('name the ones that mean nothing, which are most likely misspelt', () => {
    expect(loadConfig({ KAOPING_DEM0: 'off', HOME: '/root' }).unknown).toEqual(['KAOPING_DEM0']);
  });
});
