import { isMore } from '../combine/decimals.js';
import type { Outline } from '../outline.js';
import type { Understood } from '../recognition.js';
import { Unclear } from '../unclear.js';

/** What is asked for; 违规 and 事故 are the better when they are not there. */
const WANTED =
  /^(?:按时|按期|按要求|按规定|及时|如期|准时|完成|达标|达到|合格|报送|提交|建立|制定|落实|符合|通过|开展|公开|整改)/;
const NOT = /^(?:未能?|没有?|不)/;

/** 按时报送得2分，未按时报送得3分: the two have been exchanged, or what is asked for is not what it says. */
export function refuseNegatedGrades({ statements }: Outline, { rule }: Understood): void {
  if (rule.type !== 'grade-map') return;
  refuseWorseGrade(statements, rule);
  for (const { name, points } of rule.grades) {
    const rest = name.replace(NOT, '');
    if (rest === name || !WANTED.test(rest)) continue;
    const done = rule.grades.find((one) => one.name === rest || (rest.length > 2 && rest.endsWith(one.name)));
    if (done !== undefined && isMore(points, done.points))
      throw new Unclear(
        'contradictory',
        statements.find(({ when }) => when.said.includes(name))?.when.at ?? 0,
      );
  }
}

/** 非优秀, 未被评为优秀, 不属于A类; not 非公企业, 未完成. */
const OTHER_THAN =
  /^(?:非(?!公|遗|税|常|物质|煤|农)|(?:未能?|没有?)(?:被)?(?:评为|评上|获得?|达到?|列入|进入)|不(?:属于|是|为)|[^,;。]{1,8}不[是为])/;

/** 非优秀得10分，良好得8分: 良好 is no 优秀 either. 优秀得10分，良好得8分，未达到合格的不得分 stays. */
function refuseWorseGrade(
  statements: Outline['statements'],
  { grades }: Extract<Understood['rule'], { type: 'grade-map' }>,
): void {
  for (const { name, points } of grades) {
    const rest = name.replace(OTHER_THAN, '').replace(/[以之]外$/, '');
    if (rest === name || grades.some((one) => one.name === rest)) continue;
    if (grades.some((one) => !OTHER_THAN.test(one.name) && isMore(points, one.points)))
      throw new Unclear(
        'contradictory',
        statements.find(({ when }) => when.said.includes(name))?.when.at ?? 0,
      );
  }
}
