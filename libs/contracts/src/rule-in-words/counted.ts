import { begun, ends } from './ends.js';
import type { AccumulateJson, ClassPriceJson, ShortfallJson, ZeroIfNoneJson } from './rule-json.js';
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
  const { above, prices, points: price = '0' } = rule;
  const priced = { ...rule, points: price };
  if (prices !== undefined) return byClass(voice, rule, prices);
  return above === undefined ? fromNothing(voice, priced) : fromThreshold(voice, priced, above);
}

type Priced = AccumulateJson & { readonly points: string };

/** 最高得5分: as the rule says, else the weight; a bonus that names no ceiling has none. */
function ceiling(voice: Voice, { most, bonus }: AccumulateJson): string | undefined {
  if (most === undefined && bonus === true) return voice.say('noCeiling');
  const top = most ?? voice.weight;
  return voice.say('atMost', { points: top === undefined ? full(voice) : points(voice, top) });
}

/** “国家级”每有1次加5分（最多5分）；“省级”每有1次加3分；最高得10分. */
function byClass(voice: Voice, rule: AccumulateJson, prices: readonly ClassPriceJson[]): string {
  const { say } = voice;
  const { base, measure, step: size } = rule;
  const step = measure === undefined ? timesOf(voice, size) : stepOf(voice, size, measure);
  const classes = prices.map(({ name, points: price, most }) => {
    const each = say('class.each', { name, each: say('each.added', { step, points: points(voice, price) }) });
    return most === undefined
      ? each
      : sentence(voice, each, say('class.atMost', { points: points(voice, most) }));
  });
  return sentences(
    voice,
    base === undefined ? undefined : say('base', { points: points(voice, base) }),
    ...classes,
    ceiling(voice, rule),
  );
}

const timesOf = ({ say }: Voice, count: string): string =>
  say(`count.times.${count === '1' ? 'one' : 'more'}`, { count });

function fromNothing(voice: Voice, rule: Priced): string {
  const cap = ceiling(voice, rule);
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

function fromThreshold(voice: Voice, rule: Priced, above: string): string {
  const { say } = voice;
  const cap = ceiling(voice, rule);
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
