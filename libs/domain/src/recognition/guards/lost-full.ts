import type { Outline, Statement } from '../outline.js';
import { Unclear } from '../unclear.js';
import { wordsOf } from '../words-of.js';
import { isFullOf, type Told } from './told.js';

/** 按时完成, 及时报送: of time. */
const IN_TIME = /按时|按期|准时|及时|如期|时限/;
const LATE = /[迟逾延漏缺拖误]|超[期时过]|未|不|没/;
const GRADED = /(?:优秀|良好|合格|先进|达标)(?:等次|等级)?$/;
/** Work as a whole, which single failings say nothing of. */
const TARGET = /(?:目标|任务|计划|指标)/;
/** Says nothing of what is counted. */
const COMMON =
  /[的一二两三四五六七八九十不未无没次每扣分得时按要求有全完成到达率及工作均都或和项个件处起均每发现出现缺少漏\d%]/g;

/**
 * 完成招商任务10亿元得满分，项目未落地的每个扣1分: what the full score asks for would be dropped. 未发生事故得满分，每起扣2分 and 资料齐全得满分，缺一项扣1分
 * say again what the price says.
 */
export function refuseLostFull({ statements }: Outline, { kind, weight, given }: Told): void {
  if (kind !== 'accumulate' && kind !== 'deduct-per-occurrence' && kind !== 'checklist') return;
  const priced = statements.filter(({ effect }) => effect.kind === 'deduct' || effect.kind === 'add');
  for (const one of statements) {
    const { when, effect } = one;
    if (!isFullOf(effect, weight) || priced.includes(one) || when.otherwise || isEmpty(one)) continue;
    const lost =
      kind === 'accumulate'
        ? !isNumbered(one) && !isAllOfThem(one, priced, statements)
        : !priced.some((other) => isAboutOne(one, other)) &&
          asksMore(one, given.target !== undefined, priced);
    if (lost) throw new Unclear('unrelated', when.at, { words: when.said.replace(/[的,]+$/, '') });
  }
}

const isEmpty = ({ when }: Statement): boolean =>
  wordsOf(when) === '' && when.ranges.length + when.bares.length === 0 && when.date === undefined;

/** 每篇得0.5分，完成10篇得满分: the number has been held against the steps already. */
const isNumbered = ({ when }: Statement): boolean => when.ranges.length + when.bares.length > 0;

/** 任务数12个，每完成1个得0.5分，全部完成得满分: all of what the steps count; 每超额完成1个 counts what is beyond it. */
const isAllOfThem = (
  { when }: Statement,
  priced: readonly Statement[],
  all: Outline['statements'],
): boolean =>
  /^(?:全部|均|都)(?:完成|采用|达标|合格)?$/.test(wordsOf(when)) &&
  ![...priced, ...all].some((one) => /超|多/.test(one.when.step?.lead ?? ''));

/** A number, a grade, the whole of a target, or a time, where what is counted is no delay. */
function asksMore(one: Statement, target: boolean, priced: readonly Statement[]): boolean {
  const { when } = one;
  const words = wordsOf(when);
  const said = priced.map((other) => saidOf(other)).join('');
  if (words !== '' && IN_TIME.test(words)) return !LATE.test(said);
  const numbered = isNumbered(one) && !/100%/.test(when.said);
  return numbered || GRADED.test(words) || (TARGET.test(words) && target);
}

const saidOf = ({ when }: Statement): string => `${when.step?.lead ?? ''}${wordsOf(when)}${when.said}`;

/** One sign in common that says what is meant; a price without a name is of everything. */
function isAboutOne(full: Statement, other: Statement): boolean {
  const [own, counted] = [full, other].map((one) => saidOf(one).replace(COMMON, ''));
  return (
    counted === '' || [...(counted ?? '')].some((sign) => /[一-龥]/.test(sign) && (own ?? '').includes(sign))
  );
}
