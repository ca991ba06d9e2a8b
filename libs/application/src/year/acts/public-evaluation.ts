import { componentOf, type PublicComponent } from '@kaoping/domain';
import { addDays } from '@kaoping/platform';
import { instantOn } from '../calendar.js';
import { OFFICE, PUBLIC } from '../cast.js';
import { TRAITS } from '../forms.js';
import { inOrder, type Scene } from '../scene.js';
import type { Story } from '../story.js';

/** Ballots cast, unless the scheme asks for more; a few codes are never used. */
const BALLOTS = 66;
const UNUSED_CODES = 6;

/**
 * The office issues codes and the public casts them in the order of issue. Codes come from the server and differ from
 * play to play; the ratings are drawn here, so that the tally is the same.
 */
export function publicEvaluation(story: Story): readonly Scene[] {
  const { cycle, calendar, scheme } = story;
  const { voting } = calendar.closing;
  const component = componentOf(scheme, 'public');
  if (component === undefined) return [];
  const count = Math.max(BALLOTS, component.minimumBallots);
  let codes: readonly string[] = [];
  let used = 0;
  const issue: Scene = {
    act: 'evaluation',
    at: instantOn(voting.from, 8 * 60),
    *play() {
      const answer = yield* story.run(OFFICE, 'issue-ballot-codes', { cycle, count: count + UNUSED_CODES });
      codes = answer.codes ?? [];
    },
  };
  const days = { from: addDays(voting.from, 1), to: voting.to };
  const ballots = Array.from({ length: count }, (): Scene => ({
    act: 'evaluation',
    at: story.someTime(days),
    *play() {
      const code = codes[used] ?? '';
      used += 1;
      yield* story.run(PUBLIC, 'cast-ballot', { cycle, code, ratings: drawRatings(story, component) });
    },
  }));
  return [issue, ...inOrder(ballots)];
}

function drawRatings(
  { year, course, random }: Story,
  { options }: PublicComponent,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    year.units.map(({ id }) => {
      const chances = TRAITS[course.forms.get(id) ?? 'sound'].ratings;
      const drawn = random.int(1, 100);
      const [first, second, third] = chances;
      const place =
        drawn <= first ? 0 : drawn <= first + second ? 1 : drawn <= first + second + third ? 2 : 3;
      return [id, (options[place] ?? options.at(-1))?.id ?? ''];
    }),
  );
}
