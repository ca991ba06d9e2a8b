import { begun, ends } from './ends.js';
import type { AccumulateJson, ShortfallJson, ZeroIfNoneJson } from './rule-json.js';
import {
  about,
  aboutEach,
  amount,
  full,
  limit,
  measureOf,
  points,
  sentence,
  sentences,
  startsFull,
  stepOf,
  zeroWhen,
  type Voice,
} from './voice.js';

export function shortfall(voice: Voice, rule: ShortfallJson): string {
  const { subject, target, measure, per = '1' } = rule;
  const step = stepOf(voice, per, measure);
  const each = voice.say('each.short', { step, points: points(voice, rule.points) });
  const reached = limit(voice, { op: '>=', value: target, ...measureOf(measure) });
  return sentences(
    voice,
    voice.say('earns', { when: about(voice, subject, reached), points: full(voice) }),
    sentence(voice, `${each}${begun(voice, rule.steps, step)}`, ends(voice, rule)),
    zeroWhen(voice, rule.zeroWhen, measure),
  );
}

export function accumulate(voice: Voice, rule: AccumulateJson): string {
  const { above, most } = rule;
  const top = most ?? voice.weight;
  const cap = voice.say('atMost', { points: top === undefined ? full(voice) : points(voice, top) });
  return above === undefined ? fromNothing(voice, rule, cap) : fromThreshold(voice, rule, above, cap);
}

function fromNothing(voice: Voice, rule: AccumulateJson, cap: string): string {
  const { base, measure, subject } = rule;
  const step = stepOf(voice, rule.step, measure);
  const key = base === undefined ? 'each.earned' : 'each.added';
  const each = aboutEach(voice, subject, voice.say(key, { step, points: points(voice, rule.points) }));
  return sentences(
    voice,
    base === undefined ? undefined : voice.say('base', { points: points(voice, base) }),
    sentence(voice, `${each}${begun(voice, rule.steps, step)}`, cap),
  );
}

function fromThreshold(voice: Voice, rule: AccumulateJson, above: string, cap: string): string {
  const { say } = voice;
  const { base, measure, subject } = rule;
  const step = stepOf(voice, rule.step, measure);
  const start = amount(voice, above, measure);
  const key = base === undefined ? 'each.earnedBeyond' : 'each.addedBeyond';
  const beyond = say(key, { start, step, points: points(voice, rule.points) });
  const reached =
    base === undefined
      ? undefined
      : about(voice, subject, say('reached', { amount: start, points: points(voice, base) }));
  return sentences(
    voice,
    reached,
    sentence(
      voice,
      `${reached === undefined ? aboutEach(voice, subject, beyond) : beyond}${begun(voice, rule.steps, step)}`,
      cap,
    ),
    say('earns', { when: say('limit.<', { amount: start }), points: points(voice, '0') }),
  );
}

export function zeroIfNone(voice: Voice, rule: ZeroIfNoneJson): string {
  const { say } = voice;
  const { subject } = rule;
  return sentences(
    voice,
    startsFull(voice),
    subject === undefined ? say('noneAtAll') : say('noneOf', { subject }),
    sentence(voice, say('each.missing', { points: points(voice, rule.points) }), ends(voice, rule)),
  );
}
