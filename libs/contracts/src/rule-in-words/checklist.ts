import { ends } from './ends.js';
import type { ChecklistJson } from './rule-json.js';
import { heading, points, sentence, sentences, startsFull, type Voice } from './voice.js';

/** 未制定方案, 弄虚作假: the name is already what costs points. Else it is what has to be there: 应急预案, 机构健全. */
const BREACH = /[未不没缺漏错违虚迟超逾延误瞒泄]|^无/;

export function checklist(voice: Voice, rule: ChecklistJson): string {
  const common = rule.items.every((item) => item.points === undefined);
  const named = rule.items.some(({ name }) => BREACH.test(name));
  const text =
    common && !named && rule.points !== undefined
      ? [missing(voice, rule, rule.points)]
      : clauses(voice, rule);
  return heading(voice, rule.subject, sentences(voice, startsFull(voice), ...text));
}

function missing(voice: Voice, rule: ChecklistJson, price: string): string {
  const { say } = voice;
  const items = rule.items.map(({ name }) => name);
  const each = say(items.length === 0 ? 'item.each' : 'item.eachOf', {
    items,
    points: points(voice, price),
  });
  return sentence(voice, each, ends(voice, rule));
}

function clauses(voice: Voice, rule: ChecklistJson): readonly string[] {
  return [...rule.items.map((item) => clause(voice, rule, item)), ends(voice, rule)];
}

function clause(
  voice: Voice,
  { points: common }: ChecklistJson,
  { name, points: own }: ChecklistJson['items'][number],
): string {
  const { say } = voice;
  const what = BREACH.test(name) ? name : say('item.absent', { name });
  const price = own ?? common ?? '0';
  return price === 'all'
    ? say('item.all', { what })
    : say('item.priced', { what, points: points(voice, price) });
}
