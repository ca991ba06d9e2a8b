import type { SameKeys } from '../same-keys.js';
import type { start as zh } from '../zh-cn/start.js';

export const start: SameKeys<typeof zh> = {
  ready: 'Kaoping is running with the demo bureau: {{organisation}}.',
  page: 'Live standings',
  docs: 'API reference',
  accounts: 'Demo accounts (password {{password}} for all of them, for looking around only):',
  whoOffice: 'office-1, office-2                appraisal office',
  whoClerk: 'clerk-u01 … clerk-u15             department clerks',
  whoHead: 'head-u01 … head-u15               department heads',
  whoInspector: 'inspector-1, inspector-2          inspection team',
  whoLeader: 'leader-1 …                        leaders in charge',
  whoChair: 'chair                             head of the leading group',
  whoAuditor: 'auditor                           auditor',
  whoAdministrators: 'sysadmin, secadmin                system and security administrators',
  tryThis: 'Try this (in another terminal):',
  stop: 'Ctrl+C stops it. The data stay in the data folder and are used again at the next start.',
  storeUnusable:
    'The data folder {{folder}} cannot be used: {{detail}}. Check the folder and its permissions, or name another one with KAOPING_DATA.',
  storeUnreachable:
    'EventStoreDB cannot be used: {{detail}}. See that it runs and is reached from here, that the address says tls=true or tls=false as the server does, and that the account may read and write (KAOPING_EVENTSTOREDB_URL), then start again.',
  evidenceUnavailable:
    'The evidence storage ({{bucket}} at {{endpoint}}) cannot be used: {{detail}}. See that it runs, that the bucket exists and that the keys are right (KAOPING_S3_…), then start again.',
  storeHeld:
    'Another process writes to the data folder {{folder}}. Stop it first, or name another folder with KAOPING_DATA.',
  jobsFileUnusable:
    'The file of the jobs {{file}} cannot be used. It may be deleted while nothing runs: what is due is found in the log again.',
  redisEvicts:
    'The maxmemory-policy of Redis is {{policy}}, so it throws jobs away when its memory is full. Set it to noeviction (CONFIG SET maxmemory-policy noeviction, and in redis.conf), then start again.',
  workerNeedsSharedLog:
    'A worker needs a log that several nodes share, and Redis: set KAOPING_STORE=eventstoredb and KAOPING_JOBS=bullmq. Where the log is a file of the data folder, the server does the jobs itself and needs no worker.',
  addressUnavailable:
    'Cannot listen on {{host}}:{{port}}: {{detail}}. Stop the process that has the port, or choose another PORT or HOST.',
};
