import { isIP } from 'node:net';
import type { SettingReader } from './setting-reader.js';

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

export type JobsKind = 'embedded' | 'bullmq';

export interface MetricsAddress {
  readonly host: string;
  readonly port: number;
}

export function trustedProxiesOf(read: SettingReader): readonly string[] {
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

export function storeOf(read: SettingReader): StoreConfig {
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

export function redisUrlOf(read: SettingReader): string | undefined {
  const url = read.secret('REDIS_URL', 'REDIS_URL_FILE');
  if (url === '') return undefined;
  if (/^rediss?:\/\/\S+$/.test(url) && URL.canParse(url)) return url;
  // The address may hold a password: it is not repeated.
  return read.bad('REDIS_URL', 'write redis://:password@host:6379/0, or rediss:// for TLS', undefined);
}

export function metricsOf(read: SettingReader): MetricsAddress | undefined {
  const host = read.text('KAOPING_METRICS_HOST', '127.0.0.1');
  if (read.text('KAOPING_METRICS_PORT', '') === '') return undefined;
  return { host, port: read.integer('KAOPING_METRICS_PORT', 0, 65_535, 0) };
}

export function otlpEndpointOf(read: SettingReader): string | undefined {
  const endpoint = read.text('OTEL_EXPORTER_OTLP_ENDPOINT', '');
  if (endpoint === '') return undefined;
  if (/^https?:\/\/\S+$/.test(endpoint)) return endpoint;
  return read.bad('OTEL_EXPORTER_OTLP_ENDPOINT', 'write an address, http://collector:4318', undefined);
}

export function jobsOf(
  read: SettingReader,
  { redisUrl, store }: { readonly redisUrl: string | undefined; readonly store: StoreConfig },
): JobsKind {
  const jobs = read.oneOf('KAOPING_JOBS', ['embedded', 'bullmq'], 'embedded');
  if (jobs === 'bullmq' && redisUrl === undefined)
    read.bad('REDIS_URL', 'KAOPING_JOBS=bullmq needs it; write redis://:password@host:6379/0', '');
  // Nobody would do them: a worker cannot read a log that is a file of this process.
  if (jobs === 'bullmq' && store.kind === 'sqlite')
    read.bad('KAOPING_JOBS', 'bullmq needs KAOPING_STORE=eventstoredb; with a log on disk use embedded', '');
  return jobs;
}

export function evidenceOf(read: SettingReader): EvidenceConfig {
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
