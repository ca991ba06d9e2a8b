import { beforeAll, describe, expect, it } from '@jest/globals';
import { POLICY } from '@kaoping/identity';
import { markers } from './cast.js';
import type { CommandName } from './commands.js';
import type { Step } from './player.js';
import { play } from './testing/play.js';
import { quanzhouCase } from './testing/quanzhou.js';
import { idOf } from './testing/recording-player.js';
import { inputsOf } from './testing/table-of.js';

const quanzhou = quanzhouCase();

let steps: readonly Step[];
beforeAll(async () => {
  ({ steps } = (await play({ seed: 1 })).player);
});

it('every step is sent by somebody whose role may send it', () => {
  for (const { command, as } of steps) {
    const row = POLICY[command];
    const allowed =
      row?.anonymous === 'always' ? ['public'] : [...(row?.roles ?? []), ...(row?.ofOfficeUnit ?? [])];
    expect({ command, as, allowed }).toMatchObject({
      allowed: expect.arrayContaining([roleOf(as)]) as unknown,
    });
  }
});

describe('nobody', () => {
  it('approves or returns a transition that they asked for', () => {
    const askedBy = senders('request-transition');
    for (const { input, as, command } of steps) {
      if (command !== 'approve-transition' && command !== 'return-transition') continue;
      expect(askedBy.get((input as { request: string }).request)).not.toBe(as);
    }
  });

  it('confirms what they filed, or grants what they claimed or verified', () => {
    expect(sameSender('file-assessment', 'confirm-assessment', 'indicator')).toEqual([]);
    expect(sameSender('verify-incentive', 'grant-incentive', 'incentive')).toEqual([]);
  });

  it('reviews the plan who submitted it, or reviews it twice', () => {
    const passed = steps.filter(({ input }) => (input as { outcome?: string }).outcome === 'passed');
    const reviewers = passed.map(({ as }) => as);
    expect(new Set([...reviewers, ...senders('submit-plan').values()]).size).toBe(3);
  });

  it('decides about a unit they head, or verifies what their own unit carries', () => {
    const heads = new Map(markers(quanzhou).map(({ login, heads }) => [login, heads]));
    const unitsOf = new Map(
      quanzhou.plan.indicators.map(({ id, units }) => [id, units.map(({ unit }) => unit)]),
    );
    for (const { input, as, command } of steps) {
      if (command !== 'verify-score') continue;
      const units = unitsOf.get((input as { indicator: string }).indicator) ?? [];
      expect(units.filter((unit) => heads.get(as)?.includes(unit) ?? unit === quanzhou.officeUnit)).toEqual(
        [],
      );
    }
    const charged = new Map(
      made('log-finding').map(([id, { charges }]) => [id, charges.map(({ unit }) => unit)]),
    );
    for (const { input, as, command } of steps) {
      if (command !== 'confirm-finding' && command !== 'withdraw-finding') continue;
      const units = charged.get((input as { finding: string }).finding) ?? [];
      expect(units.filter((unit) => heads.get(as)?.includes(unit))).toEqual([]);
    }
  });
});

function roleOf(login: string): string {
  if (login.startsWith('leader-')) return 'supervisor';
  return login.replace(/-[^-]*$/, '');
}

function senders(name: CommandName): ReadonlyMap<string, string> {
  const own = steps.filter(({ command }) => command === name);
  return new Map(own.map(({ commandId, as }) => [idOf(name, commandId), as]));
}

function made(name: 'log-finding') {
  const own = steps.filter(({ command }) => command === name);
  return own.map(({ commandId }, index) => {
    const input = inputsOf(steps, name)[index];
    if (input === undefined) throw new RangeError('as many inputs as steps');
    return [idOf(name, commandId), input] as const;
  });
}

/** Subjects where somebody did both. */
function sameSender(before: CommandName, after: CommandName, subject: string): readonly string[] {
  const keyed = (name: CommandName) =>
    steps
      .filter(({ command }) => command === name)
      .map(({ as, input }) => `${(input as Record<string, string>)[subject]}:${as}`);
  return keyed(after).filter((key) => keyed(before).includes(key));
}
