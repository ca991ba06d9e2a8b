import { describe, expect, it } from '@jest/globals';
import { Refusal } from '@kaoping/domain';
import { demoShift } from './calendar.js';
import { demoLife, type LifeSign } from './demo-life.js';
import { playYear } from './play-year.js';
import type { Player } from './player.js';
import { quanzhouCase } from './testing/quanzhou.js';
import { RecordingPlayer, toEnd } from './testing/recording-player.js';
import { inputsOf } from './testing/table-of.js';

const quanzhou = quanzhouCase();
const today = '2026-03-05';
const shiftDays = demoShift(2024, today);

async function live(player: Player, day = today): Promise<readonly LifeSign[]> {
  const options = { seed: 1, shiftDays, today: day, now: () => `${day}T02:00:00.000Z` };
  const signs: LifeSign[] = [];
  for await (const sign of demoLife(quanzhou, options, player)) signs.push(sign);
  return signs;
}

describe("a day of the demo's third quarter", () => {
  it('has reports, a visit that ends confirmed and a claim that is granted', async () => {
    const player = new RecordingPlayer();
    const signs = await live(player);
    const commands = player.steps.map(({ command }) => command);
    expect(commands.filter((command) => command === 'report-progress').length).toBeGreaterThan(10);
    expect(commands).toEqual(expect.arrayContaining(['log-finding', 'answer-finding', 'confirm-finding']));
    expect(commands).toEqual(
      expect.arrayContaining(['claim-incentive', 'verify-incentive', 'grant-incentive']),
    );
    expect(signs.every(({ isNew }) => isNew)).toBe(true);
  });

  it('played again after a restart sends the same commands, which make nothing new', async () => {
    const player = new RecordingPlayer();
    await live(player);
    const once = [...player.steps];
    const signs = await live(player);
    expect(player.steps.slice(once.length)).toEqual(once);
    expect(signs.some(({ isNew }) => isNew)).toBe(false);
  });

  it('goes on when somebody else has left one scene no room', async () => {
    const player = new RecordingPlayer();
    const refusing: Player = {
      upload: (file) => player.upload(file),
      run: async (step) => {
        if (step.command === 'log-finding') throw new Refusal('FINDING_STAGE_CLOSED', 'conflict');
        return player.run(step);
      },
    };
    const signs = await live(refusing);
    expect(signs.filter(({ refused }) => refused === 'FINDING_STAGE_CLOSED')).toHaveLength(1);
    expect(player.steps.map(({ command }) => command)).toContain('grant-incentive');
  });

  it('stops loudly when the store is lost', async () => {
    const lost: Player = {
      upload: () => Promise.reject(new Error('disk full')),
      run: () => Promise.reject(new Error('disk full')),
    };
    await expect(live(lost)).rejects.toThrow('disk full');
  });
});

it('running totals never fall from the loaded demo to any later day, and nothing happens after the quarter', async () => {
  const player = new RecordingPlayer();
  await toEnd(playYear(quanzhou, { seed: 1, until: 'third-quarter', shiftDays }, player));
  const loaded = player.steps.length;
  for (const day of ['2026-03-06', '2026-03-20', '2026-04-30', '2026-05-26']) await live(player, day);
  const days = player.steps.length;
  await live(player, '2026-05-27');
  expect(player.steps).toHaveLength(days);
  const latest = totalsAfter(player.steps.slice(0, loaded));
  for (const { indicator, values } of inputsOf(player.steps.slice(loaded), 'report-progress')) {
    const before = latest.get(indicator) ?? [];
    expect(values.filter((value, index) => Number(value) < Number(before[index] ?? 0))).toEqual([]);
    latest.set(indicator, values);
  }
});

function totalsAfter(steps: RecordingPlayer['steps']): Map<string, readonly string[]> {
  const totals = new Map<string, readonly string[]>();
  for (const { indicator, counting, values } of inputsOf(steps, 'report-progress')) {
    const before = totals.get(indicator) ?? [];
    const sum = values.map((value, index) => String(Number(value) + Number(before[index] ?? 0)));
    totals.set(indicator, counting === 'cumulative' ? values : sum);
  }
  return totals;
}
