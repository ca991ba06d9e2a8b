import { componentOf, type LeaderComponent } from '@kaoping/domain';
import { instantOn } from '../calendar.js';
import { markers, OFFICE } from '../cast.js';
import { TRAITS } from '../forms.js';
import { textOf, wholeOf } from '../quantity.js';
import type { Scene } from '../scene.js';
import type { Story } from '../story.js';
import { ABSENCE_REASON, RECUSAL_REASON } from '../texts/proceedings.js';

type Marker = ReturnType<typeof markers>[number];

/** Every leader marks all units, one steps aside for one unit, one is away. The marks are sealed until the close. */
export function leaderEvaluation(story: Story): readonly Scene[] {
  const { year, scheme, random } = story;
  const component = componentOf(scheme, 'leader');
  if (component === undefined) return [];
  const leaders = markers(year);
  // The chair is always there; among the others it is chance.
  const [absent, recused] = random.shuffle(leaders.slice(0, -1));
  return leaders.map((leader) =>
    leader === absent ? absence(story, leader) : sheet(story, leader, component, leader === recused),
  );
}

function absence(story: Story, { person }: Marker): Scene {
  const { cycle, calendar } = story;
  const play = function* () {
    yield* story.run(OFFICE, 'record-leader-absence', { cycle, person, reason: ABSENCE_REASON });
  };
  return { act: 'evaluation', at: instantOn(calendar.closing.marking.from, 9 * 60), play };
}

function sheet(story: Story, leader: Marker, component: LeaderComponent, stepsAside: boolean): Scene {
  const { cycle, year, random, calendar } = story;
  const { person, login, heads } = leader;
  const at = story.someTime(calendar.closing.marking);
  const aside = stepsAside ? (heads[0] ?? year.units[0]?.id) : undefined;
  const marked = year.units.map(({ id }) => id).filter((unit) => unit !== aside);
  const marks = marked.map((unit) => ({ unit, mark: drawMark(story, unit, component) }));
  const draft = random.shuffle(marks).slice(0, Math.ceil(marks.length / 2));
  const play = function* () {
    if (aside !== undefined) {
      yield* story.run(login, 'recuse-leader', { cycle, person, unit: aside, reason: RECUSAL_REASON });
    }
    yield* story.run(login, 'mark-leader-sheet', { cycle, person, marks: draft });
    yield* story.run(login, 'mark-leader-sheet', { cycle, person, marks });
    yield* story.run(login, 'submit-leader-sheet', { cycle, person });
  };
  return { act: 'evaluation', at, play };
}

function drawMark({ course, random }: Story, unit: string, { min, max, decimals }: LeaderComponent): string {
  const [from, to] = TRAITS[course.forms.get(unit) ?? 'sound'].mark;
  const lowest = wholeOf(min, decimals);
  const percent = random.int(from, to);
  return textOf(lowest + Math.round(((wholeOf(max, decimals) - lowest) * percent) / 100), decimals);
}
