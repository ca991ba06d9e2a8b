import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './lib/prepare.mjs';

// What every store promises, over every store that can be reached; the others are named and counted as skipped.
const STORES = [
  'libs/event-store/src/memory/in-memory-event-store',
  'libs/event-store/src/sqlite/sqlite-event-store',
  'test/stand-ins/event-store-db/contract',
];
const { status } = spawnSync(process.execPath, [join(root, 'infra/scripts/test.mjs'), ...STORES], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(status ?? 1);
