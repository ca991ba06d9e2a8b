import type { Outline } from '../outline.js';
import type { Understood } from '../recognition.js';
import { Unclear } from '../unclear.js';
import { wordsOf } from '../words-of.js';

const GRADE =
  /(?:优秀?|良好?|中等?|差|较好|较差|一般|合格|基本合格|不合格|及格|不及格|[A-E]级?)(?:等次|等级|档次|档)?$/;
const GRADED = new RegExp(
  `(?:考核|考评|测评|评价|评定|评选|认定|验收|评审|结果|结论|被评|评为|等次)[^,;。:、]{0,4}${GRADE.source}`,
);
/** What only says that something was graded. */
const HOW =
  /(?:本|年度|年终|季度|月度|综合|绩效|考核|考评|测评|评价|评定|评选|认定|验收|检查|评审|结果|结论|等次|等级|档次|成绩|情况|工作|被|获得|获|取得|达到|评|定|为|是|的|在|[、,:])+/g;

/** 党建考核结果为优秀得10分，综治考核结果为良好得8分: two things are graded, and one grade is observed. */
export function refuseGradedThings({ statements }: Outline, { rule }: Understood): void {
  if (rule.type !== 'grade-map') return;
  let known: string | undefined;
  for (const { when } of statements) {
    const words = wordsOf(when);
    // 机制健全、运行良好 is what is good, and not what was graded.
    const said = GRADED.test(words) ? words.replace(GRADE, '') : '';
    const lead = said.replace(HOW, '');
    if (lead.length < 2 || /[未没不非无]/.test(lead)) continue;
    if (known !== undefined && !known.includes(lead) && !lead.includes(known))
      throw new Unclear('unrelated', when.at, { words: lead });
    known ??= lead;
  }
}
