import type { Outline } from '../outline.js';
import { Unclear } from '../unclear.js';
import { wordsOf } from '../words-of.js';
import type { Told } from './told.js';

/** Says of nothing in particular that it happened so often. */
const OF_ALL =
  /^(?:累计|合计|总计|共计|共|达到|达|超过|发生|出现|全年|年度|年内|以上|上述|情形|次数|问题|两项|各项|各类|几类|所有|总|数|被|有)*$/;

/** 漏报3次以上不得分 beside 迟报 and 漏报: the rule counts all classes together and must not do so for one. */
export function refuseZeroOfOne(text: string, { statements }: Outline, { rule }: Told): void {
  if (rule.type !== 'deduct-per-occurrence' || rule.zeroFrom === undefined) return;
  if ((rule.prices ?? []).length < 2) {
    refuseOther(statements);
    return;
  }
  statements.forEach(({ when, effect }, index) => {
    if (effect.kind !== 'zero' && effect.kind !== 'deduct-all') return;
    if (when.ranges.length + when.bares.length === 0) return;
    const last = statements.slice(index + 1).every((one) => one.effect.kind !== 'deduct');
    // 轻微违规每次…；严重违规每次扣2分，2次以上不得分: within the clause of the last class.
    const before = statements[index - 1]?.when.at ?? 0;
    const inClause = text.slice(0, before).includes(';') && !/[;。]/.test(text.slice(before, when.at));
    if (!last || inClause || !OF_ALL.test(wordsOf(when))) throw new Unclear('unrelated', when.at);
  });
}

/** 迟报每次扣1分，漏报3次以上不得分: the one class that has a price is not the one that leaves nothing. */
function refuseOther(statements: Outline['statements']): void {
  const priced = statements
    .filter(({ effect }) => effect.kind === 'deduct')
    .map(({ when }) => `${when.step?.lead ?? ''}${wordsOf(when)}`)
    .join(',');
  for (const { when, effect } of statements) {
    if (effect.kind !== 'zero' || when.ranges.length + when.bares.length === 0) continue;
    const name = wordsOf(when).replace(COMMON, '');
    const pairs = [...name].slice(1).map((sign, index) => `${name.charAt(index)}${sign}`);
    if (pairs.length > 0 && priced.length > 1 && !pairs.some((pair) => priced.includes(pair)))
      throw new Unclear('unrelated', when.at);
  }
}

const COMMON =
  /累计|合计|总计|共计|达到|超过|发生|出现|全年|年度|年内|以上|上述|情形|次数|问题|各项|所有|总数|被|的|有/g;
