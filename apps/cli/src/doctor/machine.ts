import { spawnSync } from 'node:child_process';
import type { Check } from './check.js';

const OLDEST = { major: 20, minor: 19 };

export function checkNode(): Check {
  const version = process.versions.node;
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const fits = major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor);
  return {
    name: 'node',
    verdict: fits ? 'ok' : 'broken',
    key: fits ? 'nodeOk' : 'nodeOld',
    params: { version },
  };
}

/** The SQLite driver is native code; it fails to load after a change of Node or of the machine. */
export async function checkDriver(): Promise<Check> {
  try {
    const { default: Database } = await import('better-sqlite3');
    const database = new Database(':memory:');
    const version = database.prepare('SELECT sqlite_version()').pluck().get();
    database.close();
    return { name: 'driver', verdict: 'ok', key: 'driverOk', params: { version } };
  } catch (error) {
    return {
      name: 'driver',
      verdict: 'broken',
      key: 'driverBroken',
      params: { detail: String(error).split('\n')[0] },
    };
  }
}

/** Only needed where no prebuilt driver fits, so its absence breaks nothing now. */
export function checkCompiler(): Check {
  const missing = ['python3', 'make', 'g++'].filter(
    (tool) => spawnSync(tool, ['--version'], { stdio: 'ignore' }).error !== undefined,
  );
  if (missing.length === 0) return { name: 'compiler', verdict: 'ok', key: 'compilerOk' };
  return { name: 'compiler', verdict: 'warning', key: 'compilerMissing', params: { missing } };
}

/** No event is older than this software: a clock before that was reset, and due dates would go by it. */
const OLDEST_SANE = Date.parse('2026-01-01T00:00:00Z');

export function checkClock(): Check {
  const now = new Date();
  const sane = now.getTime() > OLDEST_SANE;
  return {
    name: 'clock',
    verdict: sane ? 'ok' : 'broken',
    key: sane ? 'clockOk' : 'clockReset',
    params: { now: now.toISOString() },
  };
}
