import { begunCount, ends } from './ends.js';
import type { ClassPriceJson, OccurrencesJson } from './rule-json.js';
import { aboutEach, amount, points, sentence, sentences, startsFull, type Voice } from './voice.js';

export function occurrences(voice: Voice, rule: OccurrencesJson): string {
  const { prices = [], zeroFrom } = rule;
  const several = prices.length > 1;
  const costs = [
    ...prices.map((price) => classWords(voice, rule, price)),
    ...(rule.points === undefined ? [] : [numberWords(voice, rule, rule.points)]),
  ];
  // Behind several costs the end is a sentence of its own, so that nobody takes it for the end of the last one.
  const join = costs.length > 1 ? sentences : sentence;
  return sentences(
    voice,
    startsFull(voice),
    join(voice, ...costs, ends(voice, rule)),
    zeroFrom === undefined
      ? undefined
      : voice.say(several ? 'zeroFromOfAll' : 'zeroFrom', { count: counted(voice, rule, zeroFrom) }),
  );
}

function classWords(voice: Voice, rule: OccurrencesJson, price: ClassPriceJson): string {
  const { say } = voice;
  const { name } = price;
  if (price.points === 'all') return say('class.all', { name });
  const { per = 1, free = 0, steps } = rule;
  const step = counted(voice, rule, per);
  const each = say('each.counted', { step, points: points(voice, price.points) });
  const begun = begunCount(voice, steps, per, step);
  const key = free > 0 ? 'class.free' : 'class.each';
  const cost = `${say(key, { name, each, free: counted(voice, rule, free) })}${begun}`;
  return price.most === undefined
    ? cost
    : sentence(voice, cost, say('class.most', { points: points(voice, price.most) }));
}

const VERB =
  /^(?:(?:少|差|缺|缺失|漏|欠|减少|下降|降低)|(?<what>.*?)(?<![负零快幅常])(?<does>增加|新增|增多|增长|上升|缺少|(?<![减至多短])少))$/;

/** Beside classes this is what a breach costs that belongs to none of them. */
function numberWords(voice: Voice, rule: OccurrencesJson, price: string): string {
  const { say } = voice;
  const { per = 1, free = 0, steps, subject, prices = [] } = rule;
  const step = counted(voice, rule, per);
  const each = say('each.counted', { step, points: points(voice, price) });
  const whole = free > 0 ? sentence(voice, say('beyond', { free: counted(voice, rule, free) }), each) : each;
  // 每少1次扣1分: the verb alone names nothing that there could be so many of.
  const verb = prices.length === 0 && free === 0 ? VERB.exec(subject ?? '') : null;
  if (verb !== null) {
    const { what, does } = verb.groups ?? {};
    const told = say('each.verb', { verb: does ?? subject, step, points: points(voice, price) });
    return `${aboutEach(voice, what, told)}${begunCount(voice, steps, per, step)}`;
  }
  const of = prices.length > 0 ? say('class.other') : subject;
  return `${aboutEach(voice, of, whole)}${begunCount(voice, steps, per, step)}`;
}

/** So many breaches or heads, in the measure of the document where it has one. */
function counted(voice: Voice, { by, measure, prices }: OccurrencesJson, count: number): string {
  if (measure !== undefined) return amount(voice, count, measure);
  const unit = by === 'head' ? 'heads' : prices === undefined ? 'breaches' : 'times';
  return voice.say(`count.${unit}.${count === 1 ? 'one' : 'more'}`, { count });
}
