import type { Rule } from '../../scoring/rules/index.js';
import type { Outline } from '../outline.js';
import { Unclear } from '../unclear.js';
import { wordsOf } from '../words-of.js';
import type { Told } from './told.js';

const FROM = '^(?:每次|全年|年内|当年|本年度|年度)?';
const NOUN =
  '(?:事故|投诉|案件|信访|上访|差错|错误|失误|事件|舆情|故障|违纪|违法|违规|纠纷|[迟漏错瞒谎误]报|迟到|早退|旷[工课]|缺[席勤])';
/** 未迟报, 不发生事故, 没有出现, 未被通报: what is good. Not 未按时报送, 应发现未发现. */
const NO_BREACH = new RegExp(
  `${FROM}(?:(?:从|并)?(?:未|没有?|不)(?:能|曾|有|再|会|得)?(?:发生|出现|发现|存在|产生|造成|[迟漏错瞒谎误]报|迟到|早退|旷[工课会]|缺[席勤]|逾期|超[期时标额]|延[期误迟]|拖[延欠]|出错|失[误职]|违[规纪法约章反]|(?:被|受到?)(?:通报|约谈|投诉|处分|问责|处罚|批评))|(?:无(?!故|证|照|序)|没有|未有|零)[^,;。]{0,6}${NOUN}$)`,
);
/** 未发生安全事故不得分; 未发生不得分 alone may be of an activity. */
const NO_ACCIDENT = new RegExp(`${FROM}(?:未|没有?|不)(?:发生|出现)[^,;。]{0,8}${NOUN}$`);
/** 不采用信息, 未完成项目; not 不动产登记, 未成年人关爱. */
const NOT_DONE = /^(?:未(?!成年|来|诉|检|央|了)|不(?!动产|良|见面|打烊|锈|忘|断|间断)|没有)/;

/** 未迟报一次扣1分, 不采用信息每篇加1分: the name with its negation is no breach, or no merit. */
export function refuseNegatedCounts({ statements }: Outline, { rule }: Told): void {
  const wrong = namesTaken(rule).find((name) => NO_BREACH.test(name)) ?? namesGiven(rule).find(isNoMerit);
  const none = statements.find(
    ({ when, effect }) => /^(?:zero|deduct-all)$/.test(effect.kind) && NO_ACCIDENT.test(wordsOf(when)),
  );
  if (wrong !== undefined || none !== undefined)
    throw new Unclear('contradictory', (none ?? statements[0])?.when.at ?? 0);
}

const isNoMerit = (name: string): boolean => NOT_DONE.test(name) && !NO_BREACH.test(name);

function namesTaken(rule: Rule): readonly string[] {
  if (rule.type === 'checklist') return rule.items.map(({ name }) => name);
  if (rule.type === 'ledger')
    return (rule.prices ?? []).filter(({ points }) => points.startsWith('-')).map(({ name }) => name);
  if (rule.type !== 'deduct-per-occurrence') return [];
  return [rule.subject ?? '', ...(rule.prices ?? []).map(({ name }) => name)];
}

const namesGiven = (rule: Rule): readonly string[] =>
  rule.type === 'accumulate' ? [rule.subject ?? '', ...(rule.prices ?? []).map(({ name }) => name)] : [];
