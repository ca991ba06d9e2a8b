import type { Indicator } from '@kaoping/domain';
import { addDays } from '@kaoping/platform';
import { dateOf, instantOn, type Span } from '../calendar.js';
import { impartial, OFFICE, SECOND_OFFICE } from '../cast.js';
import type { Scene } from '../scene.js';
import type { Script } from '../script.js';
import { corrected, type IndicatorScores, type Scored } from '../scores.js';
import type { Story } from '../story.js';
import * as texts from '../texts/assessments.js';
import { submitProof } from './proof.js';
import { confirm, file, leadOf } from './self-evaluation.js';
import { leaveStage } from './transition.js';

/** How many dossiers the office hands back, and how long a unit has. */
const RETURNED = 5;
const DEADLINE_DAYS = 5;
/** Days from taking a dossier in to the last word on it. */
const SETTLED_AFTER = 9;

/**
 * The office takes every dossier in and verifies it, or hands it back with a reason and a deadline first. What its own
 * unit carries is verified by a leader who does not head it. One score is reopened, one corrected.
 */
export function verification(story: Story, scores: ReadonlyMap<string, IndicatorScores>): readonly Scene[] {
  const { year, calendar, random } = story;
  const { verification: span, leaveVerification } = calendar.closing;
  const [own, others] = split(year.plan.indicators, ({ units }) =>
    units.some(({ unit }) => unit === year.officeUnit),
  );
  const [reopened, correctedOne, ...rest] = random.shuffle(others);
  const returned = new Set(rest.slice(0, RETURNED));
  const opening: Span = { from: span.from, to: addDays(span.to, -SETTLED_AFTER - 1) };
  const scenes = year.plan.indicators.flatMap((indicator) => {
    const scored = scores.get(indicator.id);
    if (scored === undefined) return [];
    const about = { indicator, ...scored, at: story.someTime(opening) };
    if (own.includes(indicator)) return byALeader(story, about);
    if (returned.has(indicator)) return afterAReturn(story, about);
    if (indicator === reopened) return [...atOnce(story, about), again(story, about)];
    return indicator === correctedOne
      ? [...atOnce(story, about), putRight(story, about)]
      : atOnce(story, about);
  });
  const leave = { at: instantOn(leaveVerification, 9 * 60), play: () => leaveStage(story, 'verification') };
  return [...scenes, { act: 'verification', ...leave }];
}

interface Case extends IndicatorScores {
  readonly indicator: Indicator;
  /** When the office opens it. */
  readonly at: string;
}

function atOnce(story: Story, { indicator, verified, at }: Case): readonly Scene[] {
  const office = story.random.pick([OFFICE, SECOND_OFFICE]);
  const play = function* () {
    yield* open(story, indicator, office);
    yield* verify(story, indicator, office, verified);
  };
  return [{ act: 'verification', at, play }];
}

function byALeader(story: Story, { indicator, verified, at }: Case): readonly Scene[] {
  const leader = impartial(
    story.year,
    indicator.units.map(({ unit }) => unit),
    story.random,
  );
  return [
    { act: 'verification', at, play: () => open(story, indicator, OFFICE) },
    { act: 'verification', at: later(story, at, 2), play: () => verify(story, indicator, leader, verified) },
  ];
}

function afterAReturn(story: Story, { indicator, self, verified, at }: Case): readonly Scene[] {
  const { cycle, random } = story;
  const reason = random.pick(texts.RETURN_REASONS);
  const deadline = addDays(dateOf(at), DEADLINE_DAYS);
  const scene = (when: string, play: () => Script): Scene => ({ act: 'verification', at: when, play });
  return [
    scene(at, function* () {
      yield* open(story, indicator, OFFICE);
      yield* story.run(OFFICE, 'return-assessment', { cycle, indicator: indicator.id, reason, deadline });
    }),
    scene(later(story, at, random.int(2, DEADLINE_DAYS - 1)), function* () {
      yield* submitProof(story, indicator, '退回补充佐证', leadOf(indicator));
      yield* file(story, indicator, self);
    }),
    scene(later(story, at, DEADLINE_DAYS), () => confirm(story, indicator)),
    scene(later(story, at, SETTLED_AFTER - 1), function* () {
      yield* open(story, indicator, OFFICE);
      yield* verify(story, indicator, OFFICE, verified);
    }),
  ];
}

/** The same score may be the right one after all, but now it stands with the reason of the second look. */
function again(story: Story, { indicator, verified, at }: Case): Scene {
  const about = { cycle: story.cycle, indicator: indicator.id };
  const play = function* () {
    yield* story.run(SECOND_OFFICE, 'reopen-assessment', { ...about, reason: texts.REOPEN_REASON });
    const { to } = corrected(verified, indicator.weight, story.scheme.scoreDecimals);
    yield* verify(story, indicator, SECOND_OFFICE, { score: to, reason: texts.REVERIFIED_REASON });
  };
  return { act: 'verification', at: later(story, at, 3), play };
}

function putRight(story: Story, { indicator, verified, at }: Case): Scene {
  const { cycle, scheme } = story;
  const play = function* () {
    const change = corrected(verified, indicator.weight, scheme.scoreDecimals);
    yield* story.run(SECOND_OFFICE, 'correct-score', { cycle, indicator: indicator.id, ...change });
    story.verified.set(indicator.id, change.to);
  };
  return { act: 'verification', at: later(story, at, 4), play };
}

function* open(story: Story, indicator: Indicator, login: string): Script {
  yield* story.run(login, 'open-assessment', { cycle: story.cycle, indicator: indicator.id });
}

function* verify(story: Story, indicator: Indicator, login: string, verified: Scored): Script {
  yield* story.run(login, 'verify-score', { cycle: story.cycle, indicator: indicator.id, ...verified });
  story.verified.set(indicator.id, verified.score);
}

function later(story: Story, at: string, days: number): string {
  return instantOn(addDays(dateOf(at), days), 9 * 60 + story.random.int(0, 7 * 60));
}

function split<T>(items: readonly T[], isFirst: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}
