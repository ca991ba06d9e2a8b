import { begun } from './ends.js';
import type { CompositeJson, EntryPriceJson, LedgerJson, RuleJson } from './rule-json.js';
import { full, heading, points, sentence, sentences, withWeight, type Voice } from './voice.js';

export function ledger(voice: Voice, rule: LedgerJson): string {
  const { say } = voice;
  const { base, floor, cap, additionsCap, deductionsCap, subject } = rule;
  const bound = (key: string, number: string | undefined): string | undefined =>
    number === undefined ? undefined : say(`ledger.${key}`, { points: points(voice, number) });
  const entries = rule.prices?.map((price) => entryClass(voice, price));
  const text = sentences(
    voice,
    sentence(
      voice,
      say('base', { points: points(voice, base) }),
      entries === undefined ? say('ledger.entries') : undefined,
    ),
    ...(entries ?? []),
    bound('additions', additionsCap),
    bound('deductions', deductionsCap),
    bound('floor', floor) ?? say('ledger.noFloor'),
    bound('cap', cap) ?? say('ledger.noCap', { full: full(voice) }),
  );
  return heading(voice, subject, text);
}

/** “省级表彰”每有1次加5分，该项最多加10分; “通报批评”每有1次扣3分. */
function entryClass(voice: Voice, { name, points: price, per = 1, most }: EntryPriceJson): string {
  const { say } = voice;
  const less = price.startsWith('-');
  const step = say(`count.times.${per === 1 ? 'one' : 'more'}`, { count: per });
  const each = say(less ? 'each.counted' : 'each.added', {
    step,
    points: points(voice, price.replace(/^-/, '')),
  });
  const end =
    most === undefined
      ? undefined
      : say(less ? 'class.most' : 'class.atMost', { points: points(voice, most) });
  return sentence(
    voice,
    `${say('class.each', { name, each })}${per === 1 ? '' : begun(voice, undefined, step)}`,
    end,
  );
}

/** `tell` tells any rule, and is handed in because a part may be any. `place` is where the whole stands, `2.` for its second part. */
export function composite(
  voice: Voice,
  rule: CompositeJson,
  tell: (voice: Voice, rule: RuleJson, place: string) => string,
  place: string,
): string {
  const { say } = voice;
  const parts = rule.parts.map((part, index) => {
    const number = `${place}${index + 1}`;
    const own = rule.mode === 'sum' ? part.weight : undefined;
    const key = rule.mode === 'weighted' ? 'composite.weighed' : 'composite.part';
    return say(part.name === undefined ? key : `${key}Named`, {
      number,
      name: part.name,
      weight: part.weight ?? '1',
      text: tell(withWeight(voice, own ?? voice.weight), part.rule, `${number}.`),
    });
  });
  const whole = say(`composite.${rule.mode}`, { count: rule.parts.length, full: full(voice) });
  return heading(voice, rule.subject, `${whole}${parts.join(say('semicolon'))}`);
}
