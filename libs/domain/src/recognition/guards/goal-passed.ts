import type { Outline } from '../outline.js';
import { Unclear } from '../unclear.js';
import { wordsOf } from '../words-of.js';
import type { Told } from './told.js';

/** What is to be reached, and what is the better the more there is of it. */
const GOAL =
  /达到?(?!\d*标)|完成|实现|新增|引进|争取|招商|就业|(?:达标|合格|满意|覆盖|办结|出勤|到位|及格|优秀|知晓|答复)率|满意度/;
/** What is not to be passed. */
const LIMIT =
  /不(?:得|能)?(?:超|高|多|大|突)|控制|以[内下]|之[内下]|未(?:超|突|完|达)|[≤<]|低于|少于|小于|不(?:合格|达标|满意|到位)|超[支标编限出]|成本|费用|支出|预算|时限|期限|工期|工作日|[日天时钟周月]内|[投差错漏迟误]|下降|降低|减少|压[减降缩]/;

/** 完成率达到100%得满分，每超1个百分点扣1分: a goal would become a ceiling, under which everything is earned. */
export function refusePassedGoal({ statements }: Outline, { rule }: Told): void {
  const ceiling =
    rule.type === 'overrun' || (rule.type === 'threshold-linear' && rule.full.op.startsWith('<'));
  if (!ceiling) return;
  for (const { when } of statements) {
    const said = `${when.ranges[0]?.subject ?? ''}${wordsOf(when)}${when.said}`;
    if (GOAL.test(said) && !LIMIT.test(said))
      throw new Unclear('contradictory', when.at, { words: when.said });
  }
}
