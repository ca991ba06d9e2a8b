import { Refusal, type Indicator } from '@kaoping/domain';
import { daysBetween, seededRandom, type SeededRandom } from '@kaoping/platform';
import { findingScripts } from './acts/inspecting.js';
import { submitProof } from './acts/proof.js';
import { incentiveScripts } from './acts/rewarding.js';
import type { YearCase } from './case.js';
import { clerkOf } from './cast.js';
import { totalsAt } from './course.js';
import { storyOf } from './play-year.js';
import type { Player } from './player.js';
import { atLeast, totalsBy } from './reports.js';
import type { ActName } from './scene.js';
import { perform, type Script } from './script.js';
import { Story } from './story.js';
import { NOTES } from './texts/assessments.js';
import { FINDINGS } from './texts/findings.js';
import { OTHER_CLAIMS } from './texts/incentives.js';

export interface LifeOptions {
  /** The seed and shift that the demo was loaded with. */
  readonly seed: number | string;
  readonly shiftDays: number;
  /** ISO date in Asia/Shanghai of the day to be played. */
  readonly today: string;
  /** ISO instant, asked before each scene. */
  readonly now: () => string;
}

/** Told after each scene. `refused` has the code when somebody else's doing left it no room: life goes on. */
export interface LifeSign {
  readonly act: ActName;
  /** False when the whole scene had been played before, e.g. earlier this day before a restart. */
  readonly isNew: boolean;
  readonly refused?: string;
}

/**
 * One day of the demo's third quarter, a scene at a time: the listener decides the pace. What happens depends on the
 * seed and the day alone, so that a server which starts again goes on where it stopped: what was played answers as the
 * first time. Outside the third quarter nothing happens.
 */
export async function* demoLife(
  year: YearCase,
  options: LifeOptions,
  player: Player,
): AsyncGenerator<LifeSign, void, void> {
  for (const { act, story, play } of scenesOfDay(year, options)) {
    story.enter(options.now());
    const heard = listening(player);
    try {
      await perform(play(), heard.player);
      yield { act, isNew: heard.isNew() };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      yield { act, isNew: false, refused: error.code };
    }
  }
}

interface LifeScene {
  readonly act: ActName;
  /** Each strand of the day has a generator of its own, so that a refusal in one does not change the others. */
  readonly story: Story;
  /** Where in the day it stands, 0 to 99. */
  readonly place: number;
  readonly play: () => Script;
}

function scenesOfDay(year: YearCase, { seed, shiftDays, today }: LifeOptions): readonly LifeScene[] {
  const base = storyOf(year, { seed, until: 'third-quarter', shiftDays });
  const quarter = base.calendar.quarters[2];
  if (quarter === undefined || today < quarter.from || today > quarter.to) return [];
  const day = daysBetween(quarter.from, today) + 1;
  const strand = (name: string) => retold(base, seededRandom(`${seed}/life/${today}/${name}`));
  return [
    ...year.plan.indicators.flatMap((indicator) => report(strand(indicator.id), indicator, { day, today })),
    ...(day % 3 === 1 ? visit(strand('inspecting')) : []),
    ...(day % 4 === 2 ? claim(strand('rewarding')) : []),
  ].sort((a, b) => a.place - b.place);
}

function retold({ year, calendar, scheme, course, reports }: Story, random: SeededRandom): Story {
  return new Story(year, calendar, scheme, random, course, reports);
}

/** Days until the work of the quarter is done. */
const WORKING_DAYS = 60;

/** Totals grow with the day alone, so that they never fall, whatever days the server was off. */
function report(
  story: Story,
  indicator: Indicator,
  on: { day: number; today: string },
): readonly LifeScene[] {
  const values = totalsOnDay(story, indicator, on.day);
  const unmoved = values.join() === totalsOnDay(story, indicator, on.day - 1).join();
  if (unmoved && !story.random.chance(15)) return [];
  const play = function* () {
    const unit = indicator.units[0]?.unit ?? '';
    const about = {
      cycle: story.cycle,
      indicator: indicator.id,
      unit,
      counting: 'cumulative',
      asOf: on.today,
    } as const;
    yield* story.run(clerkOf(unit), 'report-progress', { ...about, values, note: story.random.pick(NOTES) });
    if (story.random.chance(30)) yield* submitProof(story, indicator, '第3季度进度佐证');
  };
  return [{ act: 'reporting', story, place: story.random.int(0, 99), play }];
}

function totalsOnDay({ course, reports }: Story, indicator: Indicator, day: number): readonly string[] {
  const before = totalsBy(2, reports.get(indicator.id) ?? []) ?? undefined;
  const [, second = 0, third = 0] = course.indicators.get(indicator.id)?.shares ?? [];
  const percent = second + Math.floor(((third - second) * Math.min(day, WORKING_DAYS)) / WORKING_DAYS);
  return atLeast(before, totalsAt(indicator, percent, { rounding: 'down', limitBroken: false }));
}

function visit(story: Story): readonly LifeScene[] {
  const scripts = findingScripts(story, story.random.pick(FINDINGS), false);
  return [
    { act: 'inspecting', story, place: 10, play: scripts.log },
    { act: 'inspecting', story, place: 40, play: scripts.answer },
    { act: 'inspecting', story, place: 70, play: scripts.settle },
  ];
}

function claim(story: Story): readonly LifeScene[] {
  const { year, random } = story;
  const unit = random.pick(year.units.map(({ id }) => id).filter((id) => id !== year.officeUnit));
  const text = random.pick(OTHER_CLAIMS.filter(({ verified }) => verified !== null));
  const scripts = incentiveScripts(story, { unit, text }, '与此前申报的不是同一事项。');
  return [
    { act: 'rewarding', story, place: 25, play: scripts.claim },
    { act: 'rewarding', story, place: 55, play: scripts.judge },
    { act: 'rewarding', story, place: 85, play: scripts.grant },
  ];
}

/** Notices whether anything of what is played is new. */
function listening(player: Player): { readonly player: Player; readonly isNew: () => boolean } {
  let isNew = false;
  const run: Player['run'] = async (step) => {
    const answer = await player.run(step);
    if (answer.repeated !== true) isNew = true;
    return answer;
  };
  return { player: { run, upload: (file) => player.upload(file) }, isNew: () => isNew };
}
