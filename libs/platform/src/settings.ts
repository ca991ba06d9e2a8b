/** One row of the settings table in the README and in docs/reference. */
export interface Setting {
  readonly name: string;
  /** As an administrator would write it; empty for "none". */
  readonly default: string;
  readonly meaning: string;
}

/** Every setting there is. `loadConfig` reads these names and no others. */
export const SETTINGS = [
  {
    name: 'PORT',
    default: '3000',
    meaning: 'TCP port of the HTTP server, 0 to 65535; 0 takes any free port',
  },
  {
    name: 'HOST',
    default: '127.0.0.1',
    meaning: 'address that the server listens on; 0.0.0.0 opens it to the network',
  },
  {
    name: 'KAOPING_TRUSTED_PROXIES',
    default: '',
    meaning:
      'addresses or networks of the reverse proxies, `10.0.0.4,10.1.0.0/24`: from these, and from nobody else, X-Forwarded-For says who asks',
  },
  {
    name: 'KAOPING_DATA',
    default: './data',
    meaning: 'data folder: the log, evidence files, accounts and snapshots',
  },
  {
    name: 'KAOPING_STORE',
    default: 'sqlite',
    meaning:
      'sqlite: the log is a file in the data folder; eventstoredb: it is on a server that several nodes share',
  },
  {
    name: 'KAOPING_EVENTSTOREDB_URL',
    default: '',
    meaning:
      'connection string, `esdb://user:password@host:2113` (a cluster: nodes with commas between them); tls=false only on a network of its own',
  },
  {
    name: 'KAOPING_EVENTSTOREDB_URL_FILE',
    default: '',
    meaning: 'file whose first line is the connection string, in place of KAOPING_EVENTSTOREDB_URL',
  },
  {
    name: 'KAOPING_EVENTSTOREDB_PREFIX',
    default: 'kaoping',
    meaning: 'what the names of our streams begin with, so that one server may hold several logs',
  },
  {
    name: 'KAOPING_SHARED',
    default: 'the data folder',
    meaning:
      'folder that every node of one system sees: accounts, keys and (with KAOPING_EVIDENCE=disk) evidence files',
  },
  {
    name: 'REDIS_URL',
    default: '',
    meaning:
      'Redis, `redis://:password@host:6379/0` or rediss://; where it is set, nodes share sign-outs and limits through it',
  },
  {
    name: 'REDIS_URL_FILE',
    default: '',
    meaning: 'file whose first line is the address of Redis, in place of REDIS_URL',
  },
  {
    name: 'KAOPING_JOBS',
    default: 'embedded',
    meaning:
      'embedded: jobs lie in the data folder and this process works on them; bullmq: in Redis, for any number of workers',
  },
  {
    name: 'KAOPING_WORKER_PORT',
    default: '3001',
    meaning: 'TCP port on HOST where a worker says whether it is well, 0 to 65535; 0 takes any free port',
  },
  {
    name: 'KAOPING_EVIDENCE',
    default: 'disk',
    meaning: 'where evidence files lie: disk (the shared folder) or s3 (any S3-compatible storage)',
  },
  {
    name: 'KAOPING_S3_ENDPOINT',
    default: '',
    meaning: 'address of the S3-compatible storage, `https://s3.example.cn`; empty for the one of the region',
  },
  { name: 'KAOPING_S3_BUCKET', default: '', meaning: 'bucket for evidence files; it must exist' },
  { name: 'KAOPING_S3_REGION', default: 'us-east-1', meaning: 'region, where the storage knows regions' },
  { name: 'KAOPING_S3_ACCESS_KEY', default: '', meaning: 'access key of the storage' },
  {
    name: 'KAOPING_S3_ACCESS_KEY_FILE',
    default: '',
    meaning: 'file whose first line is the access key, in place of KAOPING_S3_ACCESS_KEY',
  },
  { name: 'KAOPING_S3_SECRET_KEY', default: '', meaning: 'secret key of the storage' },
  {
    name: 'KAOPING_S3_SECRET_KEY_FILE',
    default: '',
    meaning: 'file whose first line is the secret key, in place of KAOPING_S3_SECRET_KEY',
  },
  {
    name: 'KAOPING_DEMO',
    default: 'on, or off with a simulated clock',
    meaning:
      'on: an empty data folder is filled with the demo bureau, which keeps moving; still: filled, but it rests; off: it starts empty',
  },
  {
    name: 'KAOPING_CLOCK',
    default: 'system',
    meaning:
      'system, or simulated: the time comes from the caller (for `kaoping year --url`; never for real work)',
  },
  {
    name: 'KAOPING_LOG',
    default: 'info',
    meaning: 'what the log shows: fatal, error, warn, info, debug, trace or silent',
  },
  {
    name: 'KAOPING_METRICS_PORT',
    default: '',
    meaning: 'port for `/metrics` and `/health` of their own, 0 to 65535; empty: no metrics are served',
  },
  {
    name: 'KAOPING_METRICS_HOST',
    default: '127.0.0.1',
    meaning: 'address that the metrics are served on; never one that the public reaches',
  },
  {
    name: 'KAOPING_CLOCK_SKEW_SECONDS',
    default: '5',
    meaning: 'by how much the clock may be off against the store, Redis or other nodes before it is an alarm',
  },
  {
    name: 'OTEL_EXPORTER_OTLP_ENDPOINT',
    default: '',
    meaning: 'collector that traces go to by OTLP over HTTP, `http://collector:4318`; empty: none are made',
  },
  { name: 'KAOPING_MAX_EVIDENCE_MB', default: '50', meaning: 'largest evidence file in MiB, 1 to 2048' },
  {
    name: 'KAOPING_SWEEP_MINUTES',
    default: '60',
    meaning:
      'minutes between two sweeps of the reminders (提醒、催办、督办), 0 to 1440; 0: only when the office asks; none with a simulated clock; a worker sweeps where there is one',
  },
  {
    name: 'KAOPING_CASES',
    default: 'test/cases of the project',
    meaning: 'folder of the published appraisals that a plan can be drafted from',
  },
] as const satisfies readonly Setting[];

export type SettingName = (typeof SETTINGS)[number]['name'];
