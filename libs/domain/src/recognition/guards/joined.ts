import type { Outline, Statement } from '../outline.js';
import { Unclear } from '../unclear.js';
import { isFullOf, type Told } from './told.js';

/** 低于或等于 and 达到或超过 are one comparison. */
const OR =
  /(?<!达到|等于)(?:或者|或是|或)(?!等于)|(?<=达到|等于)(?:或者|或是|或)(?!者|是|超过|高于|大于|优于|多于|小于|低于|少于)/g;
const CONDITION =
  /\d[^\d]{0,4}(?:以上|以下|以内)|达到|超过|低于|高于|不足|少于|多于|不低于|≥|≤|>|<|末位|\d+[次起人件天个]$/;
const ANY = /"mode":"(?:any|all)","parts":\[\{"rule":\{"type":"all-or-nothing"/;
const HAN = '[一-龥]';

/** 100件以上或500万元以上: two conditions of which one suffices are no condition that needs both, and neither may go. */
export function refuseLostAlternatives(text: string, { ruleText }: Told): void {
  if (ANY.test(ruleText)) return;
  for (const { 0: or, index } of text.matchAll(OR)) {
    const [before, after] = [text.slice(0, index), text.slice(index + or.length)];
    const left = /[^,;。:()]*$/.exec(before)?.[0] ?? '';
    const right = /^[^,;。:()]*/.exec(after)?.[0] ?? '';
    const near = `${left.slice(-2)}${or}${right.slice(0, 2)}`;
    if (ruleText.includes(near)) continue;
    // 每高于或低于1个百分点: one step to both sides.
    if (/每[^\d]{0,6}$/.test(left)) continue;
    const behind = left === '' ? (/[^,;。:()]*,$/.exec(before)?.[0] ?? '') : left;
    if (CONDITION.test(behind.replace(/,$/, '')) || CONDITION.test(condition(right)))
      throw new Unclear('unrelated', index);
  }
}

/** What stands before the award. */
const condition = (said: string): string => said.split(/的?(?:不?得|扣|加|不予)/)[0] ?? '';

const AND = /(?:并且|并(?![网联入列行发购案处存轨])|且)|,(?=有(?![下以其一关])|并|且)/g;
const ONLY_LINKS =
  /^(?:以上|以下|以内|以及|不得|不超|不低|低于|高于|小于|大于|达到|超过|不足|不少|不高|少于|多于|未达|至少|不大|不小|等于)/;
const JOINED = new RegExp(`^(?:有|在|能|均|都|已|经|的)?(${HAN}{2})`);

/** 2次以上并有方案: of two conditions that are joined, both must be found in the rule. */
export function refuseLostJoined(text: string, { statements }: Outline, told: Told): void {
  for (const statement of statements) {
    const { when, effect } = statement;
    if (isListOfItems(statement, statements, told)) continue;
    for (const { 0: and, index } of text.slice(0, effect.at).matchAll(AND)) {
      if (index <= when.at) continue;
      const right = JOINED.exec(text.slice(index + and.length).replace(/^[且并]/, ''))?.[1];
      const left = new RegExp(`(?:^|[,;。:的])(${HAN}{2,12})$`).exec(text.slice(0, index))?.[1]?.slice(-2);
      const lost = (side: string | undefined): boolean =>
        side !== undefined && !ONLY_LINKS.test(side) && !AWARD.test(side) && !told.all.includes(side);
      if (lost(right) || lost(left)) throw new Unclear('second-condition', index, { words: when.said });
    }
  }
}

/** 有应急预案并开展演练得满分，每少一项扣3分: what is joined is what one of may be missing of. */
const isListOfItems = (
  statement: Statement,
  statements: readonly Statement[],
  { kind, weight }: Told,
): boolean =>
  (kind === 'deduct-per-occurrence' || kind === 'checklist') &&
  isFullOf(statement.effect, weight) &&
  statements.some(({ when }) => /^(?:项|个|条|样|种)$/.test(when.step?.quantity.measure ?? ''));

const AWARD = /[得扣加]|满分|不计|最[高多低]|累计|直[到至]|从第|总分|依次|此项|本项|该项|不设|上不|同时|按/;
