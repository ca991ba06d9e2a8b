import { readFileSync } from 'node:fs';
import type { SettingName } from './settings.js';

export interface SettingProblem {
  readonly setting: SettingName;
  /** What was found and what to write instead. */
  readonly problem: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads single settings and notes what is wrong with them; whoever reads goes on with a stand-in value. */
export class SettingReader {
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
