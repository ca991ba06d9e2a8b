import { tidy, wordsOf } from '../words-of.js';
import type { Statement } from '../outline.js';
import { Unclear } from '../unclear.js';

const SUBJECT_TAIL =
  /(?:应当|应该|应|须|需|要求|达到了|达到|达|保持|控制|维持|在|为|是|完成|不|得分|开展|实现|数量|每年|全年|年度|的|合计|累计|共|总计)+$/;

/** 建档率达不到要求, 低于全市平均水平, 实际成本小于等于计划成本: how a clause compares, which is no part of the name. */
const COMPARED_TAIL =
  /(?:达不到|未能?达到?|没有?达到?|(?:不|未)?(?:低于|高于|超过|超出|小于|大于|少于|多于)(?:或?等于)?|[≤≥<>])(?:[^,;。率度数量额]{0,6}(?:水平|要求|标准|目标值?|计划值?|计划成本|预算|任务|指标值?|规定|平均))?$/;

/** What is measured, in the text's words, for the explanation. */
export function subjectOf(words: string): { readonly subject?: string } {
  const subject = tidy(
    tidy(words)
      .replace(COMPARED_TAIL, '')
      .replace(/^(?:以(?!上|下|内|外)|按(?![时期月季年要规质劳])|依据|根据)/, '')
      .replace(SUBJECT_TAIL, ''),
  );
  // 按时完成得满分，延迟1个月…: in time is how, and not what.
  const how = /^(?:按时|按期|准时|及时|如期)$/.test(subject);
  return subject === '' || how || subject.length > 30 ? {} : { subject };
}

/** Names of one value in several clauses: one must be part of the other. `levels`: each of them earns its own points. */
export function oneSubject(statements: readonly Statement[], levels = false): void {
  onePeriod(statements);
  let known: string | undefined;
  for (const { when } of statements) {
    const [bare] = when.ranges.length === 0 ? when.bares : [];
    const named = when.ranges
      .filter(({ joined }) => !joined)
      .map(({ subject, at }) => ({ said: subject, at }));
    // A类企业覆盖率100%得3分: a number that is reached has a name as well.
    const reached = bare !== undefined && when.step === undefined;
    if (reached && (levels ? /^(?:%|分)$/.test(bare.quantity.measure ?? '') : RATE.test(wordsOf(when))))
      named.push({ said: wordsOf(when), at: when.at });
    for (const range of named) {
      const { subject } = subjectOf(range.said);
      if (subject === undefined || NEUTRAL.test(subject)) continue;
      if (known !== undefined && !known.includes(subject) && !subject.includes(known))
        throw new Unclear('unrelated', range.at, { words: subject });
      known ??= subject;
    }
  }
}

const RATE = /(?:率|满意度|知晓度|占比)(?:为|达到?|是|等于)?$/;

/** 6月完成50%得2分，12月完成100%得3分 are two values, looked at on two days. */
function onePeriod(statements: readonly Statement[]): void {
  let known: string | undefined;
  for (const { when } of statements) {
    const words = when.words.map(({ text }) => text).join('');
    const period = /(?:1[0-2]|[1-9])月|[一二三四1-4]季度|[上下]半年|全年/.exec(words)?.[0];
    if (period === undefined) continue;
    if (known !== undefined && known !== period) throw new Unclear('unrelated', when.at, { words: period });
    known = period;
  }
}

const NEUTRAL =
  /^(?:完成(?!率)|低|未|没|达|超|少|多|不|在|排查|开展|实际|逾期|推迟|延迟|超期|得分|结果|有|为)/;
