import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { LOG_LEVELS, type LogLevel } from './log.js';
import { projectRoot } from './project-root.js';
import { SETTINGS, type SettingName } from './settings.js';

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
  readonly jobs: 'embedded' | 'bullmq';
  readonly evidence: EvidenceConfig;
  readonly demo: 'on' | 'still' | 'off';
  readonly clock: 'system' | 'simulated';
  readonly logLevel: LogLevel;
  /** Undefined: no metrics are served. Port 0 takes any free one. */
  readonly metrics: { readonly host: string; readonly port: number } | undefined;
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

/** Where the log is: a file in the data folder, or a server that several nodes share. */
export type StoreConfig =
  | { readonly kind: 'sqlite' }
  | { readonly kind: 'eventstoredb'; readonly url: string; readonly prefix: string };

/** Where evidence files lie. */
export type EvidenceConfig = { readonly kind: 'disk' } | S3Config;

export interface S3Config {
  readonly kind: 's3';
  /** Undefined: the one of the region. */
  readonly endpoint: string | undefined;
  readonly bucket: string;
  readonly region: string;
  readonly accessKey: string;
  readonly secretKey: string;
}

export interface SettingProblem {
  readonly setting: SettingName;
  /** What was found and what to write instead. */
  readonly problem: string;
}

/** Lists every bad setting at once, so that nobody mends them one start at a time. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly problems: readonly SettingProblem[]) {
    super(problems.map(({ setting, problem }) => `${setting}: ${problem}`).join('\n'));
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings once, at the start. An empty variable counts as not set.
 * @throws ConfigError naming every bad setting and what to do about it.
 */
export function loadConfig(env: Environment): Config {
  const problems: SettingProblem[] = [];
  const read = new Reader(env, problems);
  const clock = read.oneOf('KAOPING_CLOCK', ['system', 'simulated'], 'system');
  const dataFolder = resolve(read.text('KAOPING_DATA', './data'));
  const redisUrl = redisUrlOf(read);
  const config: Config = {
    port: read.integer('PORT', 0, 65_535, 3000),
    host: read.text('HOST', '127.0.0.1'),
    trustedProxies: trustedProxiesOf(read),
    dataFolder,
    sharedFolder: resolve(read.text('KAOPING_SHARED', dataFolder)),
    store: storeOf(read),
    redisUrl,
    jobs: jobsOf(read, redisUrl),
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

function trustedProxiesOf(read: Reader): readonly string[] {
  const proxies = read
    .text('KAOPING_TRUSTED_PROXIES', '')
    .split(',')
    .map((proxy) => proxy.trim())
    .filter((proxy) => proxy !== '');
  const wrong = proxies.find((proxy) => !isNetwork(proxy));
  if (wrong === undefined) return proxies;
  const advice = `'${wrong}' is no address; write 10.0.0.4, or a network such as 10.1.0.0/24`;
  return read.bad('KAOPING_TRUSTED_PROXIES', advice, []);
}

/** Names are none: who is believed must not depend on a name server. Nor is a network of everybody. */
function isNetwork(text: string): boolean {
  const [address = '', prefix, ...rest] = text.split('/');
  const bits = isIP(address) === 6 ? 128 : 32;
  if (isIP(address) === 0 || rest.length > 0) return false;
  return prefix === undefined || (/^[1-9][0-9]{0,2}$/.test(prefix) && Number(prefix) <= bits);
}

function storeOf(read: Reader): StoreConfig {
  const kind = read.oneOf('KAOPING_STORE', ['sqlite', 'eventstoredb'], 'sqlite');
  const url = read.secret('KAOPING_EVENTSTOREDB_URL', 'KAOPING_EVENTSTOREDB_URL_FILE');
  const prefix = read.text('KAOPING_EVENTSTOREDB_PREFIX', 'kaoping');
  if (kind === 'sqlite') return { kind };
  if (!url.startsWith('esdb://') && !url.startsWith('esdb+discover://'))
    read.bad('KAOPING_EVENTSTOREDB_URL', 'write the connection string, esdb://user:password@host:2113', '');
  if (!/^[A-Za-z][A-Za-z0-9-]{0,39}$/.test(prefix))
    read.bad(
      'KAOPING_EVENTSTOREDB_PREFIX',
      `'${prefix}' is not usable; write a letter, then letters, digits, -`,
      '',
    );
  return { kind, url, prefix };
}

function redisUrlOf(read: Reader): string | undefined {
  const url = read.secret('REDIS_URL', 'REDIS_URL_FILE');
  if (url === '') return undefined;
  if (/^rediss?:\/\/\S+$/.test(url)) return url;
  // The address may hold a password: it is not repeated.
  return read.bad('REDIS_URL', 'write redis://:password@host:6379/0, or rediss:// for TLS', undefined);
}

function metricsOf(read: Reader): Config['metrics'] {
  const host = read.text('KAOPING_METRICS_HOST', '127.0.0.1');
  if (read.text('KAOPING_METRICS_PORT', '') === '') return undefined;
  return { host, port: read.integer('KAOPING_METRICS_PORT', 0, 65_535, 0) };
}

function otlpEndpointOf(read: Reader): string | undefined {
  const endpoint = read.text('OTEL_EXPORTER_OTLP_ENDPOINT', '');
  if (endpoint === '') return undefined;
  if (/^https?:\/\/\S+$/.test(endpoint)) return endpoint;
  return read.bad('OTEL_EXPORTER_OTLP_ENDPOINT', 'write an address, http://collector:4318', undefined);
}

function jobsOf(read: Reader, redisUrl: string | undefined): Config['jobs'] {
  const jobs = read.oneOf('KAOPING_JOBS', ['embedded', 'bullmq'], 'embedded');
  if (jobs === 'bullmq' && redisUrl === undefined)
    read.bad('REDIS_URL', 'KAOPING_JOBS=bullmq needs it; write redis://:password@host:6379/0', '');
  return jobs;
}

function evidenceOf(read: Reader): EvidenceConfig {
  const kind = read.oneOf('KAOPING_EVIDENCE', ['disk', 's3'], 'disk');
  const endpoint = read.text('KAOPING_S3_ENDPOINT', '');
  const bucket = read.text('KAOPING_S3_BUCKET', '');
  const region = read.text('KAOPING_S3_REGION', 'us-east-1');
  const accessKey = read.secret('KAOPING_S3_ACCESS_KEY', 'KAOPING_S3_ACCESS_KEY_FILE');
  const secretKey = read.secret('KAOPING_S3_SECRET_KEY', 'KAOPING_S3_SECRET_KEY_FILE');
  if (kind === 'disk') return { kind };
  if (endpoint !== '' && !/^https?:\/\/\S+$/.test(endpoint))
    read.bad('KAOPING_S3_ENDPOINT', `'${endpoint}' is not an address; write https://host`, '');
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket))
    read.bad('KAOPING_S3_BUCKET', 'KAOPING_EVIDENCE=s3 needs the name of a bucket', '');
  if (accessKey === '') read.bad('KAOPING_S3_ACCESS_KEY', 'KAOPING_EVIDENCE=s3 needs it', '');
  if (secretKey === '') read.bad('KAOPING_S3_SECRET_KEY', 'KAOPING_EVIDENCE=s3 needs it', '');
  return { kind, endpoint: endpoint === '' ? undefined : endpoint, bucket, region, accessKey, secretKey };
}

class Reader {
  constructor(
    private readonly env: Environment,
    private readonly problems: SettingProblem[],
  ) {}

  text(setting: SettingName, otherwise: string): string {
    const value = this.env[setting]?.trim();
    if (value === undefined || value === '') return otherwise;
    if (value.includes('\0')) return this.bad(setting, 'holds a NUL character; remove it', otherwise);
    return value;
  }

  /** A value that nobody should see in a list of processes: itself, or the first line of a file that holds it. */
  secret(setting: SettingName, file: SettingName): string {
    const path = this.text(file, '');
    if (path === '') return this.text(setting, '');
    try {
      return readFileSync(path, 'utf8').split('\n', 1)[0]?.trim() ?? '';
    } catch {
      return this.bad(file, `'${path}' cannot be read`, '');
    }
  }

  oneOf<const T extends string>(setting: SettingName, allowed: readonly T[], otherwise: T): T {
    const value = this.text(setting, otherwise);
    const found = allowed.find((one) => one === value);
    return found ?? this.bad(setting, `'${value}' is not known; use one of ${allowed.join(', ')}`, otherwise);
  }

  integer(setting: SettingName, min: number, max: number, otherwise: number): number {
    const value = this.text(setting, String(otherwise));
    const number = /^[0-9]{1,9}$/.test(value) ? Number(value) : NaN;
    if (number >= min && number <= max) return number;
    return this.bad(
      setting,
      `'${value}' is not usable; write a whole number from ${min} to ${max} in plain digits`,
      otherwise,
    );
  }

  bad<T>(setting: SettingName, problem: string, otherwise: T): T {
    this.problems.push({ setting, problem });
    return otherwise;
  }
}

function unknownSettings(env: Environment): readonly string[] {
  const known = new Set<string>(SETTINGS.map(({ name }) => name));
  return Object.keys(env)
    .filter((name) => name.startsWith('KAOPING_') && !known.has(name))
    .sort();
}
