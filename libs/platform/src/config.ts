import { resolve } from 'node:path';
import { LOG_LEVELS, type LogLevel } from './log.js';
import { projectRoot } from './project-root.js';
import { SETTINGS, type SettingName } from './settings.js';

/** All settings, checked and with their defaults. Folders are absolute. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  readonly demo: 'on' | 'still' | 'off';
  readonly clock: 'system' | 'simulated';
  readonly logLevel: LogLevel;
  readonly maxEvidenceBytes: number;
  readonly casesFolder: string;
  /** Minutes between two sweeps of the reminders; 0: none. */
  readonly sweepMinutes: number;
  /** `KAOPING_…` names that mean nothing here, most likely misspelt; for a warning in the log. */
  readonly unknown: readonly string[];
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
  const config: Config = {
    port: read.integer('PORT', 0, 65_535, 3000),
    host: read.text('HOST', '127.0.0.1'),
    dataFolder: resolve(read.text('KAOPING_DATA', './data')),
    demo: read.oneOf('KAOPING_DEMO', ['on', 'still', 'off'], clock === 'simulated' ? 'off' : 'on'),
    clock,
    logLevel: read.oneOf('KAOPING_LOG', LOG_LEVELS, 'info'),
    maxEvidenceBytes: read.integer('KAOPING_MAX_EVIDENCE_MB', 1, 2048, 50) * 1024 * 1024,
    casesFolder: resolve(read.text('KAOPING_CASES', resolve(projectRoot(), 'test', 'cases'))),
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

  private bad<T>(setting: SettingName, problem: string, otherwise: T): T {
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
