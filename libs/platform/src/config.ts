import { resolve } from 'node:path';
import {
  evidenceOf,
  jobsOf,
  metricsOf,
  otlpEndpointOf,
  redisUrlOf,
  storeOf,
  trustedProxiesOf,
  type EvidenceConfig,
  type JobsKind,
  type MetricsAddress,
  type StoreConfig,
} from './config-parts.js';
import { LOG_LEVELS, type LogLevel } from './log.js';
import { projectRoot } from './project-root.js';
import { type Environment, SettingReader, type SettingProblem } from './setting-reader.js';
import { SETTINGS } from './settings.js';

/** All settings, checked and with their defaults. Folders are absolute. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Addresses and networks whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[];
  readonly dataFolder: string;
  /** What every node of one system sees: accounts, keys, evidence on disk. The data folder when there is one node. */
  readonly sharedFolder: string;
  readonly store: StoreConfig;
  /** Undefined: this process shares nothing but the log. */
  readonly redisUrl: string | undefined;
  readonly jobs: JobsKind;
  readonly evidence: EvidenceConfig;
  readonly demo: 'on' | 'still' | 'off';
  readonly clock: 'system' | 'simulated';
  readonly logLevel: LogLevel;
  /** Undefined: no metrics are served. Port 0 takes any free one. */
  readonly metrics: MetricsAddress | undefined;
  /** How far the clock may be off, in ms, before it is an alarm. */
  readonly clockSkewMs: number;
  /** Collector of the traces; undefined: none are made. */
  readonly otlpEndpoint: string | undefined;
  readonly maxEvidenceBytes: number;
  /** Of the worker's health; 0: any free port. */
  readonly workerPort: number;
  readonly casesFolder: string;
  /** Minutes between two sweeps of the reminders; 0: none. */
  readonly sweepMinutes: number;
  /** `KAOPING_…` names that mean nothing here, most likely misspelt; for a warning in the log. */
  readonly unknown: readonly string[];
}

/** Lists every bad setting at once, so that nobody mends them one start at a time. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly problems: readonly SettingProblem[]) {
    super(problems.map(({ setting, problem }) => `${setting}: ${problem}`).join('\n'));
  }
}

/**
 * Reads the settings once, at the start. An empty variable counts as not set.
 * @throws ConfigError naming every bad setting and what to do about it.
 */
export function loadConfig(env: Environment): Config {
  const problems: SettingProblem[] = [];
  const read = new SettingReader(env, problems);
  const clock = read.oneOf('KAOPING_CLOCK', ['system', 'simulated'], 'system');
  const dataFolder = resolve(read.text('KAOPING_DATA', './data'));
  const redisUrl = redisUrlOf(read);
  const store = storeOf(read);
  const config: Config = {
    port: read.integer('PORT', 0, 65_535, 3000),
    host: read.text('HOST', '127.0.0.1'),
    trustedProxies: trustedProxiesOf(read),
    dataFolder,
    sharedFolder: resolve(read.text('KAOPING_SHARED', dataFolder)),
    store,
    redisUrl,
    jobs: jobsOf(read, { redisUrl, store }),
    evidence: evidenceOf(read),
    demo: read.oneOf('KAOPING_DEMO', ['on', 'still', 'off'], clock === 'simulated' ? 'off' : 'on'),
    clock,
    logLevel: read.oneOf('KAOPING_LOG', LOG_LEVELS, 'info'),
    metrics: metricsOf(read),
    clockSkewMs: read.integer('KAOPING_CLOCK_SKEW_SECONDS', 1, 3_600, 5) * 1_000,
    otlpEndpoint: otlpEndpointOf(read),
    maxEvidenceBytes: read.integer('KAOPING_MAX_EVIDENCE_MB', 1, 2048, 50) * 1024 * 1024,
    casesFolder: resolve(read.text('KAOPING_CASES', resolve(projectRoot(), 'test', 'cases'))),
    workerPort: read.integer('KAOPING_WORKER_PORT', 0, 65_535, 3001),
    sweepMinutes: read.integer('KAOPING_SWEEP_MINUTES', 0, 1_440, 60),
    unknown: unknownSettings(env),
  };
  // A moving demo follows the system's time, a simulated clock follows the caller's: one log cannot have both.
  if (config.clock === 'simulated' && config.demo === 'on') {
    problems.push({
      setting: 'KAOPING_DEMO',
      problem: "'on' moves by the system's time; with KAOPING_CLOCK=simulated use off or still",
    });
  }
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

/**
 * The settings of EventStoreDB alone, for tools beside a server; `env` need not say that it is used.
 * @throws ConfigError
 */
export function loadEventStoreDb(env: Environment): Extract<StoreConfig, { kind: 'eventstoredb' }> {
  const problems: SettingProblem[] = [];
  const store = storeOf(new SettingReader({ ...env, KAOPING_STORE: 'eventstoredb' }, problems));
  if (problems.length > 0 || store.kind !== 'eventstoredb') throw new ConfigError(problems);
  return store;
}

function unknownSettings(env: Environment): readonly string[] {
  const known = new Set<string>(SETTINGS.map(({ name }) => name));
  return Object.keys(env)
    .filter((name) => name.startsWith('KAOPING_') && !known.has(name))
    .sort();
}
