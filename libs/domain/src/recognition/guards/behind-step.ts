import type { Outline } from '../outline.js';
import { Unclear } from '../unclear.js';

/** Who is charged, out of what, and how else than as it is written: 每次给责任人扣1分, 每迟报一次酌扣1分, 每项平均扣1分. */
const CHARGED =
  /^,?(?:(?:给|向|由|对|从)(?!外|口|线|岗|场|职|建|编|册|校|途|用|案|照|应|账|接|象|标)[一-龥]|(?:累进|递增|平均|折算|加倍|比照|参照|视同|视为|视作|等同)|(?:酌|代|预|缓|暂|多|少|先|后|再少)(?![一-龥]{0,2}(?:报|交|勤|会|席|项))|按(?!时|期|要求|规定|照规定|照要求|次|项|件|个|人|天|篇|每))/;

/** What stands between a step and its price must name what is counted; anything else changes the price. */
export function refuseChargedElsewhere(text: string, { statements }: Outline): void {
  for (const { when, effect } of statements) {
    if (effect.kind !== 'deduct' && effect.kind !== 'add') continue;
    const counted = when.step ?? when.bares.at(-1);
    if (counted === undefined || counted.end > effect.at) continue;
    const between = text.slice(counted.end, effect.at);
    if (CHARGED.test(between)) throw new Unclear('leftover', counted.end, { words: between });
  }
}
