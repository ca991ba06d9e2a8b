import { formatPoints, parsePoints } from '../../scoring/points-text.js';
import { sumPoints } from '../../scoring/points.js';
import type { Decimal, Limit } from '../../scoring/rules/index.js';
import { givenTarget } from './limits-of.js';
import { isMore, less, same } from './decimals.js';
import type { Combine, Reading } from './context.js';
import { dueOf } from './dates.js';
import { checkOutcomes, refuseNothingTaken } from './outcomes.js';
import { eachGrade } from './or-better.js';
import { isToldGrade } from './told-grades.js';
import { isGrade, isInTime, isNothing, isTargetReached } from './wordings.js';
import { tidy, wordsOf } from '../words-of.js';
import type { Statement } from '../outline.js';
import { Unclear } from '../unclear.js';

/** 按时报送得满分，否则不得分; 优秀等次得10分，良好等次得8分. */
export const conditions: Combine = (reading) => {
  const { statements } = reading;
  refuseNothingTaken(reading);
  const values: { readonly name: string; readonly points: Decimal; readonly statement: Statement }[] = [];
  let otherwise: Decimal | undefined;
  for (const statement of statements) {
    const { when, effect } = statement;
    if (isToldGrade(statement)) reading.assume('grade-told', { words: wordsOf(when) });
    else if (when.ranges.length + when.bares.length > 0 && !describes(statement) && when.judged === undefined)
      throw new Unclear('unrelated', when.at);
    if (when.step !== undefined || when.rank !== undefined || when.last !== undefined)
      throw new Unclear('unrelated', when.at);
    const points =
      effect.kind === 'add' ? effect.points : (reading.valueOf(statement) ?? leftOf(reading, statement));
    if (points === undefined) throw new Unclear('unrelated', effect.at);
    const words = wordsOf(when);
    if (when.otherwise) {
      if (otherwise !== undefined) throw new Unclear('contradictory', when.at);
      otherwise = points;
    } else if (words === '' && when.date === undefined) throw new Unclear('leftover', when.at);
    else values.push({ name: gradeName(words), points, statement });
  }
  const unread = values.find(({ name }) => /分之/.test(name));
  if (unread !== undefined) throw new Unclear('leftover', unread.statement.when.at, { words: unread.name });
  const dates = statements.flatMap(({ when }) => (when.date === undefined ? [] : [when.date]));
  const [after] = dates.filter((date) => date.after === true);
  if (after !== undefined) throw new Unclear('leftover', after.at, { words: after.text });
  const due = dueOf(reading, dates);
  if (dates.length > 0 && due !== undefined) reading.dueIs(due);
  const [first, second, third] = values;
  if (first === undefined) throw new Unclear('no-rule', 0);
  if (values.every(({ points }) => same(points, '0')) && otherwise === undefined) {
    reading.assume('otherwise-full');
    const [only, more] = values;
    // 未制定方案的不得分: judged, because whether there is one decides.
    if (only !== undefined && more === undefined && isNothing(only.name) && !AFTER.test(only.name)) {
      const condition = conditionOf(reading, only.statement);
      if (condition === undefined) reading.assume('judged');
      return { type: 'all-or-nothing', ...(condition !== undefined && { condition }) };
    }
    return {
      type: 'deduct-per-occurrence',
      prices: values.map(({ name }) => ({ name, points: 'all' as const })),
    };
  }
  const met = !same(first.points, '0') ? first : second;
  const missed = met === first ? second : first;
  const full = met !== undefined && reading.isFull(met.statement);
  const opposite =
    missed === undefined || (same(missed.points, '0') && isOpposite(met?.name ?? '', missed.name));
  if (
    full &&
    third === undefined &&
    opposite &&
    (otherwise === undefined || (same(otherwise, '0') && missed === undefined))
  ) {
    if (otherwise === undefined && missed === undefined) reading.assume('otherwise-zero');
    const condition =
      met.statement.when.judged === undefined ? conditionOf(reading, met.statement) : undefined;
    if (condition === undefined) reading.assume('judged');
    return {
      type: 'all-or-nothing',
      ...(condition === undefined ? judgedSubject(met.name) : { condition }),
    };
  }
  const judged = values.find(({ statement }) => statement.when.judged !== undefined);
  if (judged !== undefined) throw new Unclear('unrelated', judged.statement.when.at);
  if (full && third === undefined && missed === undefined && otherwise === undefined) return undefined;
  // 考核内容包括组织领导（5分）: what is looked at, and nobody says what earns it.
  if (/包括|包含|分为/.test(first.name)) throw new Unclear('leftover', first.statement.when.at);
  const names = values.map(({ name }) => name);
  // 均未公开的不得分: says again that parts which are missing earn nothing.
  const earning = values.filter(({ name, points }) => !(same(points, '0') && NONE_OF_THEM.test(name)));
  if (partsOf(reading, earning, otherwise)) {
    reading.assume('judged');
    return { type: 'checklist', items: earning.map(({ name, points }) => ({ name, points })) };
  }
  const repeated = names.findIndex((name, index) => names.indexOf(name) !== index);
  if (repeated >= 0)
    throw new Unclear('price-differs', values[repeated]?.statement.when.at ?? 0, {
      words: names[repeated] ?? '',
    });
  checkOutcomes(
    values.map(({ name, points, statement }) => ({ name, points, at: statement.when.at })),
    otherwise,
  );
  if (values.length === 1 && otherwise === undefined) {
    otherwise = '0';
    reading.assume('otherwise-zero');
  }
  reading.assume('judged');
  noteBelowWeight(
    reading,
    values.map(({ points, statement }) => ({ points, at: statement.when.at })),
  );
  return {
    type: 'grade-map',
    grades: eachGrade(values).map(({ name, points }) => ({ name, points })),
    ...(otherwise !== undefined && { otherwise }),
  };
};

/** 超过3个月未办结: the first day behind does not decide. */
const AFTER = /(?:超过?|逾期|满)[\d一二两三四五六七八九十半]+个?(?:工作日|天|日|周|星期|月|季度|小时|年)/;

const NONE_OF_THEM =
  /^(?:以上|上述)?(?:各项|两项|几项)?(?:均|都|全部)(?:未|不|没|无)|^(?:未|没有)(?:开展|落实|完成|做到|达到要求|实施|符合)(?:的|者)?$/;

/** No grade earns the whole weight: named, and where two of them earn the same they are parts that do not add up. */
function noteBelowWeight(
  reading: Reading,
  values: readonly { readonly points: Decimal; readonly at: number }[],
): void {
  const best = values.reduce((most, { points }) => (isMore(points, most) ? points : most), '0');
  if (reading.weight === undefined || !isMore(reading.weight, best)) return;
  const [, twice] = values.filter(({ points }) => same(points, best));
  if (twice !== undefined) throw new Unclear('unrelated', twice.at);
  reading.assume('top-below-weight', { found: best });
}

/** What a person judges: 按时报送, 达到目标. */
const judgedSubject = (name: string): { readonly subject?: string } =>
  name === '' || (name.length > 30 && !/[未没不无零]/.test(name)) ? {} : { subject: name };

/** 按时完成不扣分，否则扣2分: what a price leaves of the full score, where the other outcome is full. */
function leftOf(reading: Reading, statement: Statement): Decimal | undefined {
  const price = reading.priceOf(statement.effect);
  const [one, other] = reading.statements;
  if (price === undefined || reading.statements.length !== 2 || statement !== other) return undefined;
  if (one === undefined || !statement.when.otherwise || !reading.isFull(one)) return undefined;
  const left = less(reading.needWeight(statement.when.at), price);
  return isMore('0', left) ? '0' : left;
}

/** 制度健全得2分，执行有效得3分 of 5: every part earns its own points. */
function partsOf(
  reading: Reading,
  values: readonly { readonly name: string; readonly points: Decimal }[],
  otherwise: Decimal | undefined,
): boolean {
  if (reading.weight === undefined || values.length < 2 || (otherwise !== undefined && otherwise !== '0'))
    return false;
  // 会中秩序良好 is a part beside 会前准备充分; 优秀 beside anything is a grade.
  const grades = values.filter(({ name }) => isGrade(name));
  const graded = grades.length === values.length || grades.some(({ name }) => name.length <= 4);
  if (graded || values.some(({ points }) => same(points, '0'))) return false;
  return same(formatPoints(sumPoints(values.map(({ points }) => parsePoints(points)))), reading.weight);
}

/** 海事卫星25部均正常得满分: a number that only describes. */
const describes = ({ when }: Statement): boolean =>
  when.ranges.length === 0 && when.words.length > when.bares.length;

/** 时限内完成 with a target beside the sentence is a limit on a measured value. */
function conditionOf(reading: Reading, { when }: Statement): Limit | undefined {
  // 未达标的不得分: the same limit as 达标.
  const words = wordsOf(when).replace(/(?:未能|未|没有|没|不能|不)(?=达|完成|实现)/, '');
  const given = givenTarget(reading);
  if (given === undefined || !(isTargetReached(words) || isInTime(words) || /达到|完成|指标/.test(words)))
    return undefined;
  reading.assume('target-given', { value: given.value });
  const within = isInTime(words) || /范围|控制|不超/.test(words);
  return reading.given.comparator === undefined && within ? { ...given, op: '<=' } : given;
}

/** 充足 and 不充足, 按时报送 and 未按时报送, 有 and 无. */
function isOpposite(met: string, missed: string): boolean {
  const core = missed.replace(/^.*?(?:未能|未|没有|没|不能|不|无|非|缺少|缺乏)/, '');
  return core !== missed || /逾期|超期|推迟|延迟|超过|差$|低$|否/.test(missed) || met === '';
}

const GRADE_LEAD =
  /^.*(?:评定为|评价为|评选为|认定为|考核为|结果为|得分为|评价为|结论为|档次为|等级为|等次为|评为|定为|获评|获得|被评|(?<![较更最极颇])为)|^.*(?:评级|等级|级别|信用)(?=[A-E]{1,3}[+~]?(?:级|$))|^.*达到(?=(?:优|良|中|差|合格|及格|先进|.级|.等)[^,;。]{0,3}$)/;

/** The grade in a clause: 结果评为优秀等次的部门 is 优秀. */
function gradeName(words: string): string {
  const name = tidy(words.replace(/(?:的)?(?:部门|单位|科室|乡镇)$/, ''));
  // 未获得优秀等次 is no 优秀.
  if (
    /不[为是]/.test(name) ||
    /^[^,]*(?:未|没|不(?!合格|及格|达标|符合|满意|健全|完整))[^,]*(?:获|评|定|认定|达到|取得|属于|列)/.test(
      name,
    )
  )
    return name;
  const bare = tidy(
    name.replace(GRADE_LEAD, '').replace(/(?<!第[一二三四五六七八九十])(?:等次|等级|档次|级别|评价|档)$/, ''),
  );
  return bare === '' ? name : bare;
}
