import { SIGNATURE_PLACES, type Indicator, type SignaturePlace } from '@kaoping/domain';
import { instantOn } from '../calendar.js';
import { CHAIR, headOf, impartial, OFFICE, supervisors } from '../cast.js';
import type { Scene } from '../scene.js';
import type { Script } from '../script.js';
import type { Story } from '../story.js';
import * as texts from '../texts/proceedings.js';
import { leaveStage } from './transition.js';

/**
 * The plan: drafted from the case, signed, submitted, returned by the first review, corrected, passed twice and
 * published. A correction voids the signatures, so the form is signed anew.
 */
export function planning(story: Story): readonly Scene[] {
  const { cycle, calendar, year, random } = story;
  const dates = calendar.planning;
  const [first = CHAIR, second = CHAIR] = random.shuffle(supervisors(year));
  const scene = (date: string, play: () => Script): Scene => ({
    act: 'planning',
    at: instantOn(date, 9 * 60),
    play,
  });
  return [
    scene(dates.drafted, function* () {
      const source = { kind: 'case', reference: year.name } as const;
      yield* story.run(OFFICE, 'draft-plan', {
        cycle,
        source,
        ...year.plan,
        indicators: indicatorsOf(story),
      });
    }),
    scene(dates.signed, () => sign(story, ['handler', 'unit-head'])),
    scene(dates.submitted, function* () {
      yield* story.run(OFFICE, 'submit-plan', { cycle });
    }),
    scene(dates.transition, () =>
      leaveStage(story, 'drafting', { returned: { because: texts.TRANSITION_RETURN_REASON } }),
    ),
    scene(dates.firstReview, function* () {
      const reason = texts.PLAN_RETURN_REASON;
      yield* story.run(first, 'review-plan', { cycle, review: 1, outcome: 'returned', reason });
    }),
    scene(dates.corrected, function* () {
      const definition = corrected(indicatorsOf(story));
      const reason = texts.PLAN_CORRECTION_REASON;
      yield* story.run(OFFICE, 'change-indicator', { cycle, indicator: definition.id, definition, reason });
    }),
    scene(dates.resubmitted, function* () {
      yield* sign(story, ['handler', 'unit-head']);
      yield* story.run(OFFICE, 'submit-plan', { cycle });
    }),
    scene(dates.secondReview, function* () {
      yield* story.run(first, 'review-plan', { cycle, review: 1, outcome: 'passed' });
      yield* story.run(second, 'review-plan', { cycle, review: 2, outcome: 'passed' });
      yield* sign(story, SIGNATURE_PLACES.slice(2));
    }),
    scene(dates.published, function* () {
      const publishedOn = dates.published;
      yield* story.run(OFFICE, 'publish-plan', {
        cycle,
        publishedOn,
        earlierQuarters: quartersBefore(story, publishedOn),
      });
      yield* leaveStage(story, 'review');
    }),
  ];
}

/** As the case has them, with due dates moved like everything else. */
function indicatorsOf({ year, calendar }: Story): readonly Indicator[] {
  return year.plan.indicators.map((indicator) => ({ ...indicator, due: calendar.shifted(indicator.due) }));
}

/** The title that the scan lost is filled in; a plan that has them all gets its first title made plainer. */
function corrected(indicators: readonly Indicator[]): Indicator {
  const lost = indicators.find(({ inferred }) => inferred.includes('title'));
  if (lost) {
    const inferred = lost.inferred.filter((cell) => cell !== 'title');
    return { ...lost, title: texts.TITLE_FOR_THE_LOST_ONE, inferred };
  }
  const [plain] = indicators;
  if (plain === undefined) throw new RangeError('a plan without indicators has no year');
  return { ...plain, title: `${plain.title}（修订）` };
}

function* sign(story: Story, places: readonly SignaturePlace[]): Script {
  for (const place of places)
    yield* story.run(signerOf(story, place), 'sign-plan', { cycle: story.cycle, place });
}

function signerOf({ year, random }: Story, place: SignaturePlace): string {
  switch (place) {
    case 'handler':
      return OFFICE;
    case 'unit-head':
      return headOf(year.officeUnit);
    case 'leader-in-charge':
      return impartial(year, [], random);
    case 'principal':
    case 'seal':
      return CHAIR;
  }
}

function quartersBefore({ calendar }: Story, publishedOn: string) {
  return calendar.quarters
    .filter(({ to }) => to < publishedOn)
    .map(({ quarter }) => ({ quarter, treat: 'check-afterwards' }) as const);
}
