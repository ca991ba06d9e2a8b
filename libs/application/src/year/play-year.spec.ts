import { beforeAll, describe, expect, it } from '@jest/globals';
import { COMMAND_NAMES } from '../use-cases.js';
import { dateOf, type Until } from './calendar.js';
import type { CommandName } from './commands.js';
import { play, type Played } from './testing/play.js';
import { quanzhouCase } from './testing/quanzhou.js';
import { inputsOf, tableOf } from './testing/table-of.js';

const quanzhou = quanzhouCase();

let first: Played;
beforeAll(async () => {
  first = await play({ seed: 1 });
});

describe('the same seed', () => {
  it('plays the same steps with the same ids and the same files', async () => {
    const again = await play({ seed: 1 });
    expect(again.player.steps).toEqual(first.player.steps);
    expect(again.player.uploads).toEqual(first.player.uploads);
  });

  it('gives another table than another seed', async () => {
    const other = await play({ seed: 2 });
    expect(tableOf(quanzhou, other.player.steps)).not.toEqual(tableOf(quanzhou, first.player.steps));
  });
});

describe('a step', () => {
  it('names a command that there is', () => {
    const names = new Set(first.player.steps.map(({ command }) => command));
    expect([...names].filter((name) => !COMMAND_NAMES.includes(name))).toEqual([]);
  });

  it('has a command id of its own and is never earlier than the one before', () => {
    const { steps } = first.player;
    expect(new Set(steps.map(({ commandId }) => commandId)).size).toBe(steps.length);
    expect(steps.map(({ at }) => at)).toEqual(steps.map(({ at }) => at).sort());
  });

  it.each([
    ['opening', '2024-01-08', '2024-01-12'],
    ['planning', '2024-07-08', '2024-07-31'],
    ['reporting', '2024-08-01', '2025-01-06'],
    ['checking', '2024-08-09', '2025-01-10'],
    ['inspecting', '2024-08-05', '2024-12-27'],
    ['rewarding', '2024-09-02', '2025-01-24'],
    ['self-evaluation', '2025-01-11', '2025-01-23'],
    ['verification', '2025-01-24', '2025-02-18'],
    ['veto', '2025-01-31', '2025-02-03'],
    ['evaluation', '2025-02-05', '2025-02-16'],
    ['result', '2025-02-19', '2025-03-03'],
    ['appeals', '2025-02-25', '2025-03-01'],
    ['follow-up', '2025-03-06', '2025-03-08'],
  ])('of %s lies between %s and %s', (act, from, to) => {
    const days = first.scenes
      .filter((scene) => scene.act === act)
      .flatMap(({ steps }) => steps.map(({ at }) => dateOf(at)));
    expect(days.length).toBeGreaterThan(0);
    expect(days.filter((day) => day < from || day > to)).toEqual([]);
  });
});

describe('the whole year', () => {
  it('has everything that a year has', () => {
    const count = (name: CommandName) => inputsOf(first.player.steps, name).length;
    const indicators = quanzhou.plan.indicators.length;
    expect(indicators).toBe(57);
    expect(count('report-progress')).toBeGreaterThan(indicators * 4 - 40);
    expect(
      inputsOf(first.player.steps, 'report-progress').filter(({ correction }) => correction),
    ).toHaveLength(1);
    expect(
      new Set(inputsOf(first.player.steps, 'submit-evidence').map(({ indicator }) => indicator)).size,
    ).toBe(indicators);
    expect([count('withdraw-evidence'), count('replace-evidence'), count('recall-assessment')]).toEqual([
      1, 1, 1,
    ]);
    expect([count('open-quarterly-check'), count('issue-criticism'), count('close-quarterly-check')]).toEqual(
      [4, 4, 4],
    );
    expect(count('adjust-check-item')).toBeGreaterThan(0);
    expect([count('log-finding'), count('confirm-finding'), count('withdraw-finding')]).toEqual([10, 9, 1]);
    expect([count('claim-incentive'), count('grant-incentive'), count('reject-incentive')]).toEqual([
      8, 7, 1,
    ]);
    expect([count('return-assessment'), count('reopen-assessment'), count('correct-score')]).toEqual([
      5, 1, 1,
    ]);
    expect([count('submit-leader-sheet'), count('record-leader-absence'), count('recuse-leader')]).toEqual([
      7, 1, 1,
    ]);
    expect([count('cast-ballot'), count('return-transition'), count('finalise-result')]).toEqual([66, 1, 1]);
    expect([count('grant-delegation'), count('propose-veto'), count('confirm-veto')]).toEqual([1, 1, 1]);
    expect(inputsOf(first.player.steps, 'vote-on-appeal')).toMatchObject([
      { outcome: 'upheld', corrected: 'not-in-force' },
      { outcome: 'upheld', corrected: 'not-in-force' },
      { outcome: 'rejected' },
      { outcome: 'rejected' },
    ]);
    expect([count('recompute-result'), count('propose-correction'), count('approve-correction')]).toEqual([
      1, 1, 1,
    ]);
  });

  it('has an incident that several units bear shares of', () => {
    const split = inputsOf(first.player.steps, 'log-finding').filter(({ charges }) => charges.length > 1);
    expect(split.flatMap(({ charges }) => charges.map(({ liability, share }) => [liability, share]))).toEqual(
      expect.arrayContaining([
        ['direct', '75'],
        ['supervisory', '25'],
      ]),
    );
  });

  it('is approved by a deputy while a leader is away', () => {
    const acted = first.player.steps.filter(({ onBehalfOf }) => onBehalfOf !== undefined);
    expect(acted.map(({ command, as, onBehalfOf }) => [command, as, onBehalfOf])).toEqual([
      ['approve-transition', 'leader-2', 'p-leader-1'],
    ]);
  });

  it.each([1, 2, 3, 4, 5])('ends with a table as a bureau has one (seed %i)', async (seed) => {
    const { player } = await play({ seed });
    const table = tableOf(quanzhou, player.steps);
    const grades = (...names: string[]) => table.filter(({ grade }) => names.includes(grade)).length;
    expect(table).toHaveLength(15);
    expect(grades('优秀', '良好')).toBeGreaterThanOrEqual(10);
    expect(grades('差')).toBeLessThanOrEqual(1);
    for (const { final } of table) expect(Number(final)).toBeGreaterThan(55);
    for (const { final } of table) expect(Number(final)).toBeLessThan(100);
    const overTheCap = table.filter(({ incentiveGranted }) => Number(incentiveGranted) > 5);
    expect(overTheCap).toHaveLength(1);
  });

  it('tells after each scene how far it is', () => {
    const { progress } = first;
    expect(progress.map(({ done }) => done)).toEqual(progress.map((_, index) => index + 1));
    expect(progress.at(-1)).toMatchObject({
      act: 'follow-up',
      done: progress.length,
      total: progress.length,
    });
  });
});

describe('until the third quarter', () => {
  const until: Until = 'third-quarter';

  it('ends on the ninth of July with two quarters closed and the plan published in time', async () => {
    const { player } = await play({ seed: 1, until });
    expect(inputsOf(player.steps, 'close-quarterly-check').map(({ quarter }) => quarter)).toEqual([1, 2]);
    expect(inputsOf(player.steps, 'publish-plan')).toEqual([
      { cycle: 'quanzhou-2024', publishedOn: '2024-01-26', earlierQuarters: [] },
    ]);
    expect(dateOf(player.steps.at(-1)?.at ?? '') < '2024-07-10').toBe(true);
  });

  it('is the same story on other days when its dates move', async () => {
    const [still, moved] = [await play({ seed: 1, until }), await play({ seed: 1, until, shiftDays: 500 })];
    const told = ({ player }: Played) =>
      player.steps.map(({ commandId, command, as }) => ({ commandId, command, as }));
    expect(told(moved)).toEqual(told(still));
    const days = (played: Played) => played.player.steps.map(({ at }) => Date.parse(at) / 86_400_000);
    expect(days(moved)).toEqual(days(still).map((day) => day + 500));
    const [opened] = inputsOf(moved.player.steps, 'open-cycle');
    expect(opened?.period).toEqual({ from: '2025-05-15', to: '2026-05-15' });
  });
});
