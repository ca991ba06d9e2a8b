import { addDays } from '@kaoping/platform';
import { dateOf, instantOn, type Span } from '../calendar.js';
import { clerkOf, headOf, impartial, INSPECTORS, personOf } from '../cast.js';
import { TRAITS } from '../forms.js';
import type { Scene } from '../scene.js';
import type { Script } from '../script.js';
import type { Story } from '../story.js';
import {
  CONFIRMATION_REASON,
  FINDINGS,
  WITHDRAWAL_REASON,
  WITHDRAWN,
  type FindingText,
} from '../texts/findings.js';

/** How many of the findings the demo has had by its today. */
const IN_THE_DEMO = 6;
/** Days from the visit to the last word on it. */
const SETTLED_AFTER = 9;

/** Inspections: logged on the spot, answered by the unit, confirmed or withdrawn by a leader from outside it. */
export function inspecting(story: Story): readonly Scene[] {
  const { inspecting: span, until } = story.calendar;
  const texts = until === 'end' ? FINDINGS : FINDINGS.slice(0, IN_THE_DEMO);
  const visits: Span = { from: span.from, to: addDays(span.to, -SETTLED_AFTER - 1) };
  return texts.flatMap((text, index) =>
    finding(story, text, { at: story.someTime(visits), withdrawn: index === WITHDRAWN }),
  );
}

function finding(
  story: Story,
  text: FindingText,
  visit: { at: string; withdrawn: boolean },
): readonly Scene[] {
  const day = dateOf(visit.at);
  const days = (from: number, to: number): string => addDays(day, story.random.int(from, to));
  const { log, answer, settle } = findingScripts(story, text, visit.withdrawn);
  const scene = (at: string, play: () => Script): Scene => ({ act: 'inspecting', at, play });
  return [
    scene(visit.at, log),
    scene(instantOn(days(1, 4), 10 * 60), answer),
    scene(instantOn(days(6, SETTLED_AFTER), 15 * 60), settle),
  ];
}

/** What happens to one finding, to be played in this order. */
export interface FindingScripts {
  readonly log: () => Script;
  readonly answer: () => Script;
  /** Confirms or withdraws. */
  readonly settle: () => Script;
}

export function findingScripts(story: Story, text: FindingText, withdrawn: boolean): FindingScripts {
  const { cycle, year, random } = story;
  const units = drawUnits(story, text.charges.length);
  const charges = text.charges.map((charge, index) => ({ unit: units[index] ?? '', ...charge }));
  const leader = impartial(year, units, random);
  let finding = '';
  return {
    *log(): Script {
      const inspector = random.pick(INSPECTORS);
      const photo = yield* story.upload(inspector, '现场检查记录', [
        text.breach,
        text.place,
        text.description,
      ]);
      const { source, mode, breach, description, place, price, inFull } = text;
      const facts = {
        source,
        ...(mode && { mode }),
        breach,
        description,
        place,
        charges,
        ...(price !== undefined && { price }),
        ...(inFull !== undefined && { acknowledgeShares: inFull }),
        // What others report, ours have not been there for.
        ...(mode && { inspectors: INSPECTORS.map(personOf) }),
      };
      finding = yield* story.make(inspector, 'log-finding', { cycle, ...facts, photos: [photo] });
    },
    *answer(): Script {
      for (const unit of units) {
        const login = random.chance(70) ? clerkOf(unit) : headOf(unit);
        yield* story.run(login, 'answer-finding', { cycle, finding, unit, text: text.answer });
      }
    },
    *settle(): Script {
      if (withdrawn)
        yield* story.run(leader, 'withdraw-finding', { cycle, finding, reason: WITHDRAWAL_REASON });
      else yield* story.run(leader, 'confirm-finding', { cycle, finding, reason: CONFIRMATION_REASON });
    },
  };
}

/** Different units, those that fare badly more often. */
function drawUnits({ year, course, random }: Story, count: number): readonly string[] {
  const urn = year.units.flatMap(({ id }) =>
    Array.from({ length: TRAITS[course.forms.get(id) ?? 'sound'].faults }, () => id),
  );
  return [...new Set(random.shuffle(urn))].slice(0, count);
}
