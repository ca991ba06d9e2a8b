import { demoScheme } from '@kaoping/domain';
import { seededRandom } from '@kaoping/platform';
import { appealing } from './acts/appealing.js';
import { checking } from './acts/checking.js';
import { correcting } from './acts/correcting.js';
import { inspecting } from './acts/inspecting.js';
import { leaderEvaluation } from './acts/leader-evaluation.js';
import { opening } from './acts/opening.js';
import { planning } from './acts/planning.js';
import { publicEvaluation } from './acts/public-evaluation.js';
import { reporting } from './acts/reporting.js';
import { result } from './acts/result.js';
import { rewarding } from './acts/rewarding.js';
import { selfEvaluation } from './acts/self-evaluation.js';
import { verification } from './acts/verification.js';
import { vetoing } from './acts/vetoing.js';
import type { Until } from './calendar.js';
import type { YearCase } from './case.js';
import { drawCourse } from './course.js';
import { TRAITS } from './forms.js';
import type { Player } from './player.js';
import type { Progress } from './progress.js';
import { planReports, totalsBy } from './reports.js';
import { inOrder, type Scene } from './scene.js';
import { drawScores, type IndicatorScores } from './scores.js';
import { perform } from './script.js';
import { Story } from './story.js';
import { calendarOf } from './year-dates.js';

export interface YearOptions {
  /** The same seed plays the same year. */
  readonly seed: number | string;
  /** The whole year as it was unless told otherwise. */
  readonly until?: Until;
  /** Whole days by which every date moves, see `demoShift`. */
  readonly shiftDays?: number;
}

/**
 * Plays the year of a case through a player, one scene after the other, and tells after each how far it is. It ends
 * with the player's refusal when one comes: a script that is refused is wrong, and going on would hide it.
 */
export async function* playYear(
  year: YearCase,
  options: YearOptions,
  player: Player,
): AsyncGenerator<Progress, void, void> {
  const story = storyOf(year, options);
  const scenes = scenesOf(story);
  for (const [index, scene] of scenes.entries()) {
    story.enter(scene.at);
    await perform(scene.play(), player);
    yield { act: scene.act, at: scene.at, done: index + 1, total: scenes.length };
  }
}

/** All choices that others depend on are drawn first: how the year goes, and with it every report. */
export function storyOf(year: YearCase, { seed, until = 'end', shiftDays = 0 }: YearOptions): Story {
  const calendar = calendarOf(year, until, shiftDays);
  const random = seededRandom(seed);
  const { indicators } = year.plan;
  const course = drawCourse(
    year.units.map(({ id }) => id),
    indicators,
    random,
  );
  const reports = new Map(
    indicators.map((indicator) => {
      const own = course.indicators.get(indicator.id);
      return [indicator.id, own === undefined ? [] : planReports(indicator, own, calendar)];
    }),
  );
  return new Story(year, calendar, demoScheme, random, course, reports);
}

function scenesOf(story: Story): readonly Scene[] {
  const working = [opening, planning, reporting, checking, inspecting, rewarding].flatMap((act) =>
    act(story),
  );
  return inOrder([...working, ...(story.calendar.until === 'end' ? yearsEnd(story) : [])]);
}

function yearsEnd(story: Story): readonly Scene[] {
  const scores = scoresOf(story);
  return [
    ...selfEvaluation(story, scores),
    ...verification(story, scores),
    ...leaderEvaluation(story),
    ...publicEvaluation(story),
    ...vetoing(story),
    ...result(story),
    ...appealing(story),
    ...correcting(story),
  ];
}

function scoresOf({ year, course, reports, scheme, random }: Story): ReadonlyMap<string, IndicatorScores> {
  return new Map(
    year.plan.indicators.flatMap((indicator) => {
      const own = course.indicators.get(indicator.id);
      if (own === undefined) return [];
      const traits = TRAITS[course.forms.get(indicator.units[0]?.unit ?? '') ?? 'sound'];
      const totals = totalsBy(4, reports.get(indicator.id) ?? []);
      const basis = { indicator, course: own, traits, totals, decimals: scheme.scoreDecimals };
      return [[indicator.id, drawScores(basis, random)] as const];
    }),
  );
}
