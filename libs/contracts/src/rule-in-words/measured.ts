import { begun, ends } from './ends.js';
import type {
  LimitJson,
  OverrunJson,
  ProportionalJson,
  RelativeToBestJson,
  ThresholdLinearJson,
} from './rule-json.js';
import {
  about,
  aboutEach,
  amount,
  full,
  fullPoints,
  limit,
  points,
  sentence,
  sentences,
  startsFull,
  stepOf,
  zeroWhen,
  type Voice,
} from './voice.js';

/** Whether the end itself is in makes no difference here: the proportion gives all of the weight there as well. */
export function proportional(
  voice: Voice,
  { subject, target, zeroWhen: zero, floor }: ProportionalJson,
): string {
  const falling = target.op === '<=' || target.op === '<';
  const { value, measure } = target;
  const rest = voice.say(`proportional.${falling ? 'falling' : 'rising'}`, {
    amount: amount(voice, value, measure),
    divisor: measure === '%' ? amount(voice, value, measure) : value,
    full: fullPoints(voice),
  });
  return sentences(
    voice,
    earnsFull(voice, subject, { ...target, op: falling ? '<=' : '>=' }),
    floor === undefined ? rest : sentence(voice, rest, voice.say('floor', { points: points(voice, floor) })),
    zeroWhen(voice, zero, measure),
  );
}

export function thresholdLinear(voice: Voice, rule: ThresholdLinearJson): string {
  const { measure, op } = rule.full;
  const step = stepOf(voice, rule.step, measure);
  const side = op === '=' ? 'apart' : op === '>=' || op === '>' ? 'below' : 'above';
  const each = voice.say(`each.${side}`, { step, points: points(voice, rule.points) });
  return sentences(
    voice,
    earnsFull(voice, rule.subject, rule.full),
    sentence(voice, `${each}${begun(voice, rule.steps, step)}`, ends(voice, rule)),
    zeroWhen(voice, rule.zeroWhen, measure),
  );
}

export function overrun(voice: Voice, rule: OverrunJson): string {
  const { say } = voice;
  const target = { op: '<=', value: rule.limit, ...(rule.measure && { measure: rule.measure }) } as const;
  const step = amount(voice, rule.every.percent, '%');
  const each = say('each.over', { step, points: points(voice, rule.points) });
  const zero = rule.zeroWhenOverPercent;
  return sentences(
    voice,
    earnsFull(voice, rule.subject, target),
    sentence(voice, `${each}${begun(voice, rule.steps, step)}`, ends(voice, rule)),
    zero === undefined ? undefined : say('zeroOver', { percent: amount(voice, zero, '%') }),
  );
}

export function relativeToBest(voice: Voice, { subject, better, measure }: RelativeToBestJson): string {
  const { say } = voice;
  const of =
    measure === undefined ? subject : say('inMeasure', { subject: subject ?? say('value'), measure });
  return sentences(voice, startsFull(voice), aboutEach(voice, of, say(`best.${better}`)));
}

function earnsFull(voice: Voice, subject: string | undefined, when: LimitJson): string {
  return voice.say('earns', { when: about(voice, subject, limit(voice, when)), points: full(voice) });
}
