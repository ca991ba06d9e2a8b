import type { Outline } from '../outline.js';
import type { Understood } from '../recognition.js';
import type { Rule } from '../../scoring/rules/index.js';
import { Unclear } from '../unclear.js';

/** 没有按时完成的扣2分，未按时完成的不得分: one class at two prices, in other words. */
export function refuseSameClass({ statements }: Outline, { rule }: Understood): void {
  const names = namesOf(rule);
  const second = names.find((name, index) =>
    names.some((other, at) => at < index && bare(other) === bare(name)),
  );
  if (second === undefined) return;
  const at = statements.findLast(({ when }) => when.said.includes(second))?.when.at ?? 0;
  throw new Unclear('contradictory', at, { words: second });
}

function namesOf(rule: Rule): readonly string[] {
  if (rule.type === 'grade-map') return rule.grades.map(({ name }) => name);
  if (rule.type === 'checklist') return rule.items.map(({ name }) => name);
  return rule.type === 'deduct-per-occurrence' ? (rule.prices ?? []).map(({ name }) => name) : [];
}

const bare = (name: string): string =>
  name
    .replace(/没有|未能|没能|未曾|没/g, '未')
    .replace(/及时|如期|按期/g, '按时')
    .replace(/[的者]/g, '');
