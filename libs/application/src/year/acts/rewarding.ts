import { addDays } from '@kaoping/platform';
import { dateOf, instantOn, type Span } from '../calendar.js';
import { clerkOf, headOf, impartial, OFFICE } from '../cast.js';
import type { Scene } from '../scene.js';
import type { Script } from '../script.js';
import type { Story } from '../story.js';
import { CLAIMS_OVER_THE_CAP, OTHER_CLAIMS, type IncentiveText } from '../texts/incentives.js';

/** Days from a claim to its grant. */
const GRANTED_AFTER = 16;

export interface Claim {
  readonly unit: string;
  readonly text: IncentiveText;
}

/** 正向激励: claimed with proof, verified, reduced or rejected by the office, granted by a leader from outside the unit. */
export function rewarding(story: Story): readonly Scene[] {
  const { from, to } = story.calendar.rewarding;
  const claims: Span = { from, to: addDays(to, -GRANTED_AFTER - 1) };
  return drawClaims(story).flatMap((claim) => incentive(story, claim, story.someTime(claims)));
}

/** A unit in the middle claims beyond the cap; the office's own claims nothing this year. */
function drawClaims({ year, course, random, calendar }: Story): readonly Claim[] {
  const others = random.shuffle(year.units.map(({ id }) => id).filter((unit) => unit !== year.officeUnit));
  const eager = others.find((unit) => course.forms.get(unit) === 'fair') ?? others[0] ?? '';
  const modest = others.filter((unit) => unit !== eager && course.forms.get(unit) !== 'weak');
  const [first = eager] = modest;
  const single = OTHER_CLAIMS.map((text, index) => ({ text, unit: modest[index] ?? first }));
  const many = CLAIMS_OVER_THE_CAP.map((text) => ({ text, unit: eager }));
  return calendar.until === 'end' ? [...many, ...single] : [...many.slice(0, 1), ...single.slice(0, 2)];
}

function incentive(story: Story, claim: Claim, at: string): readonly Scene[] {
  const day = dateOf(at);
  const days = (from: number, to: number): string => addDays(day, story.random.int(from, to));
  const scripts = incentiveScripts(story, claim);
  const scene = (when: string, play: () => Script): Scene => ({ act: 'rewarding', at: when, play });
  const judged = scene(instantOn(days(3, 8), 10 * 60), scripts.judge);
  if (claim.text.verified === null) return [scene(at, scripts.claim), judged];
  return [
    scene(at, scripts.claim),
    judged,
    scene(instantOn(days(10, GRANTED_AFTER), 11 * 60), scripts.grant),
  ];
}

/** What happens to one claim, to be played in this order; what was rejected is not granted. */
export interface IncentiveScripts {
  readonly claim: () => Script;
  /** Verifies or rejects. */
  readonly judge: () => Script;
  readonly grant: () => Script;
}

/** @param another why it is not an earlier one of the same title; said where nobody knows what was claimed before */
export function incentiveScripts(story: Story, { unit, text }: Claim, another?: string): IncentiveScripts {
  const { cycle, year, random } = story;
  const { title, points, verified, opinion } = text;
  let incentive = '';
  return {
    *claim(): Script {
      const login = random.chance(60) ? clerkOf(unit) : headOf(unit);
      // Each unit proves its own: the same paper would be another unit's file.
      const name = year.units.find(({ id }) => id === unit)?.name ?? unit;
      const lines = [title, `申报科室：${name}`, `申报分值：${points}`];
      const proof = yield* story.upload(login, `${title}证明`, lines);
      incentive = yield* story.make(login, 'claim-incentive', {
        ...{ cycle, unit, title, points, proof: [proof] },
        ...(another !== undefined && { acknowledgeEarlier: another }),
      });
    },
    *judge(): Script {
      const about = { cycle, incentive };
      if (verified === null) yield* story.run(OFFICE, 'reject-incentive', { ...about, reason: opinion });
      else yield* story.run(OFFICE, 'verify-incentive', { ...about, points: verified, opinion });
    },
    *grant(): Script {
      yield* story.run(impartial(year, [unit], random), 'grant-incentive', { cycle, incentive });
    },
  };
}
