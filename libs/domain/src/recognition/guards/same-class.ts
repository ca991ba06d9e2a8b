import type { Outline } from '../outline.js';
import type { Understood } from '../recognition.js';
import type { Rule } from '../../scoring/rules/index.js';
import { Unclear } from '../unclear.js';

const LEVELS = ['一般', '较大', '重大', '特别重大'];
const AND_ABOVE = /(一般|较大|重大)(?:及其?)?以上(?:级)?的?(.{2,})$/;

/** 一般及以上事故每起扣2分，较大事故每起扣5分: the second is one of the first, and nobody says that it does not cost both. */
export function refuseLevelWithin({ statements }: Outline, { rule }: Understood): void {
  const names = namesOf(rule);
  for (const name of names) {
    const [, level = '', what = ''] = AND_ABOVE.exec(name) ?? [];
    const higher = LEVELS.slice(LEVELS.indexOf(level));
    const within = names.find(
      (one) =>
        level !== '' && one !== name && one.endsWith(what) && higher.some((word) => one.includes(word)),
    );
    if (within === undefined) continue;
    const at = statements.find(({ when }) => when.said.includes(within))?.when.at ?? 0;
    throw new Unclear('levels', at, { words: within });
  }
}

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
