import type { CompositeJson, LedgerJson, RuleJson } from './rule-json.js';
import { full, heading, points, sentence, sentences, withWeight, type Voice } from './voice.js';

export function ledger(voice: Voice, rule: LedgerJson): string {
  const { say } = voice;
  const { base, floor, cap, additionsCap, deductionsCap, subject } = rule;
  const bound = (key: string, number: string | undefined): string | undefined =>
    number === undefined ? undefined : say(`ledger.${key}`, { points: points(voice, number) });
  const text = sentences(
    voice,
    sentence(voice, say('base', { points: points(voice, base) }), say('ledger.entries')),
    bound('additions', additionsCap),
    bound('deductions', deductionsCap),
    bound('floor', floor) ?? say('ledger.noFloor'),
    bound('cap', cap) ?? say('ledger.noCap', { full: full(voice) }),
  );
  return heading(voice, subject, text);
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
