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
  { name: 'KAOPING_MAX_EVIDENCE_MB', default: '50', meaning: 'largest evidence file in MiB, 1 to 2048' },
  {
    name: 'KAOPING_SWEEP_MINUTES',
    default: '60',
    meaning:
      'minutes between two sweeps of the reminders (提醒、催办、督办), 0 to 1440; 0: only when the office asks; none with a simulated clock',
  },
  {
    name: 'KAOPING_CASES',
    default: 'test/cases of the project',
    meaning: 'folder of the published appraisals that a plan can be drafted from',
  },
] as const satisfies readonly Setting[];

export type SettingName = (typeof SETTINGS)[number]['name'];
