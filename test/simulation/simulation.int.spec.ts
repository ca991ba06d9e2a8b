import { describe, expect, it } from '@jest/globals';
import { COMMAND_NAMES } from '@kaoping/application';
import { projectRoot } from '@kaoping/platform';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { MOVES } from './moves/index.js';

/** Two thousand unless told otherwise; by hand it is twenty thousand. */
const YEARS = process.env['KAOPING_SIMULATED_YEARS'] ?? '2000';
const SEED = process.env['KAOPING_SIMULATION_SEED'] ?? '2024';

describe('random years', () => {
  it('try every command there is', () => {
    expect(Object.keys(MOVES).sort()).toEqual([...COMMAND_NAMES].sort());
  });

  it(
    'break no invariant, and the views are what a replay gives',
    () => {
      const script = join(projectRoot(), 'infra/scripts/simulate.mjs');
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [script, '--years', YEARS, '--seed', SEED],
        { encoding: 'utf8' },
      );
      const last = stdout.trimEnd().split('\n').at(-1) ?? '';
      expect({ status, last, said: status === 0 ? '' : `${stdout}\n${stderr}` }).toEqual({
        ...{ status: 0, said: '' },
        last: expect.stringMatching(new RegExp(`^${YEARS} years .* 0 violations$`)),
      });
    },
    15 * 60_000,
  );
});
