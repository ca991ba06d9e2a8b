import type { AllOrNothingJson, BandedJson, BandJson, GradeMapJson } from './rule-json.js';
import { about, amount, full, heading, limit, points, sentences, type Voice } from './voice.js';

export function banded(voice: Voice, rule: BandedJson): string {
  const { say } = voice;
  const { bands, subject, measure, otherwise } = rule;
  const texts = bands.map((band) => bandWords(voice, band, measure));
  const [first = '', ...others] = texts;
  const rest = otherwise ?? (leavesNothing(bands) ? undefined : '0');
  return sentences(
    voice,
    about(voice, subject, first),
    ...others,
    rest === undefined ? undefined : say('bandOtherwise', { points: points(voice, rest) }),
    bands.some(({ and }) => and !== undefined) ? say('firstHolds') : undefined,
  );
}

function bandWords(voice: Voice, band: BandJson, measure: string | undefined): string {
  const { and } = band;
  const range = rangeWords(voice, band, measure);
  const second = and && about(voice, and.subject ?? voice.say('second'), limit(voice, and));
  const when = second === undefined ? range : voice.say('both', { range, second });
  return voice.say('earns', { when, points: points(voice, band.points) });
}

function rangeWords(voice: Voice, band: BandJson, measure: string | undefined): string {
  const { from, to, fromIncluded = true, toIncluded = false } = band;
  const end = (value: string): string => amount(voice, value, measure);
  if (from !== undefined && from === to) return voice.say('limit.=', { amount: end(from) });
  if (from !== undefined && to !== undefined)
    return voice.say('between', {
      from: voice.say(fromIncluded ? 'included' : 'excluded', { amount: end(from) }),
      to: voice.say(toIncluded ? 'included' : 'excluded', { amount: end(to) }),
    });
  if (from !== undefined) return voice.say(`limit.${fromIncluded ? '>=' : '>'}`, { amount: end(from) });
  if (to !== undefined) return voice.say(`limit.${toIncluded ? '<=' : '<'}`, { amount: end(to) });
  return voice.say('anyValue');
}

/** Bands without a second condition meet each other, so with both sides open they hold every value. */
function leavesNothing(bands: readonly BandJson[]): boolean {
  const plain = bands.filter(({ and }) => and === undefined);
  return plain.some(({ from }) => from === undefined) && plain.some(({ to }) => to === undefined);
}

export function gradeMap(voice: Voice, { subject, grades, otherwise }: GradeMapJson): string {
  const { say } = voice;
  const text = sentences(
    voice,
    ...grades.map((grade) => say('grade', { name: grade.name, points: points(voice, grade.points) })),
    otherwise === undefined ? undefined : say('gradeOtherwise', { points: points(voice, otherwise) }),
  );
  return heading(voice, subject, text);
}

export function allOrNothing(voice: Voice, { subject, condition }: AllOrNothingJson): string {
  const { say } = voice;
  if (condition !== undefined)
    return say('orNothing', { when: about(voice, subject, limit(voice, condition)), points: full(voice) });
  return heading(voice, subject, say('orNothing', { when: say('met'), points: full(voice) }));
}
