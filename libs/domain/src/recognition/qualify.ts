import { isTime, type Quantity } from './measures.js';
import type { PhraseOf } from './phrase.js';
import type { Outline, Statement, When } from './outline.js';

type Numbered = PhraseOf<'range' | 'bare' | 'rank' | 'last' | 'date'>;

const MONEY = /元$/;
const CASES = /^(?:次|起|例|件|宗|处|个|项|条|笔|类)$/;
/** What follows a time in which something happened, or did not: 1小时内未报送的, 3年内发生重大案件的. */
const BREACH = /^(?:仍|还|尚|才|均|都|内)?(?:未|没|不|无|拒|发生|出现|存在|有|被|受|因|违|再)/;
const REPEATED = /连续|累计|多次/;

/**
 * Numbers that only say of what kind something is become part of its name: 发生5人以上集体上访的，每起扣2分 counts 起, and
 * 1小时内未报送的，每起扣2分 has no value of hours. Numbers in the measure that is counted stay what they are.
 */
export function qualified(outline: Outline): Outline {
  return { ...outline, statements: outline.statements.map((one) => qualifiedStatement(one, outline)) };
}

function qualifiedStatement(statement: Statement, outline: Outline): Statement {
  const { when, effect } = statement;
  const priced = ['deduct', 'add', 'points', 'share', 'zero', 'deduct-all'].includes(effect.kind);
  if (!priced) return statement;
  const counted = countedOf(statement) ?? countedBeside(statement, outline);
  const folded: Numbered[] = [
    ...when.ranges.filter((range) => isQualifier(range, range.measure, when, counted)),
    ...when.bares.filter((bare) => isQualifier(bare, bare.quantity.measure, when, counted)),
    ...placesOf(statement, outline),
  ];
  if (folded.length === 0) return statement;
  return { effect, when: fold(when, folded) };
}

/** What is counted, where something is: 每起, 扣1分/次. */
function countedOf({ when, effect }: Statement): Quantity | undefined {
  if (when.step !== undefined) return when.step.direction === 'each' ? when.step.quantity : undefined;
  return effect.kind === 'deduct' || effect.kind === 'add' ? effect.per : undefined;
}

/** 死亡3人以上的不得分 beside 每起扣2分: three people are not three cases. */
function countedBeside({ when, effect }: Statement, { statements }: Outline): Quantity | undefined {
  if (when.step !== undefined || !['zero', 'deduct-all'].includes(effect.kind)) return undefined;
  const priced = statements.filter((one) => one.effect.kind === 'deduct').map(countedOf);
  const [first] = priced.filter((one) => one !== undefined);
  return first;
}

function isQualifier(
  phrase: PhraseOf<'range' | 'bare'>,
  measure: string | undefined,
  when: When,
  counted: Quantity | undefined,
): boolean {
  if (counted !== undefined && phrase.kind === 'bare' && isSample(phrase, when)) return true;
  if (counted !== undefined) return !isComparable(measure, counted.measure);
  if (when.step !== undefined) return false;
  const next = when.words.find(({ at }) => at >= phrase.end);
  return phrase.kind === 'range' && isTime(measure) && next?.at === phrase.end && BREACH.test(next.text);
}

/** 随机抽查20份档案，每发现1份: how many are looked at. */
const isSample = ({ at }: PhraseOf<'bare'>, { words, step }: When): boolean =>
  step !== undefined &&
  words.some((one) => one.end === at && /(?:抽查|抽检|抽取|抽样|抽调|抽看|抽)[^,;。\d]{0,6}$/.test(one.text));

/** In one measure, or in measures that may count the same. */
function isComparable(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return (
    one === other ||
    one.includes(other) ||
    other.includes(one) ||
    (isTime(one) && isTime(other)) ||
    (MONEY.test(one) && MONEY.test(other)) ||
    (CASES.test(one) && CASES.test(other))
  );
}

/** 连续两月排名末位的扣2分: a place that is only part of what happened. */
function placesOf({ when, effect }: Statement, { statements }: Outline): readonly Numbered[] {
  const place = when.rank ?? when.last;
  const repeated = when.words.some(({ text }) => REPEATED.test(text)) && when.bares.length > 0;
  const ranked = statements.filter((one) => one.when.rank !== undefined || one.when.last !== undefined);
  if (place === undefined || !repeated || ranked.length > 1 || effect.kind !== 'deduct') return [];
  return [place, ...when.bares];
}

/** The pieces as words, in their places. */
function fold(when: When, folded: readonly Numbered[]): When {
  const { rank, last, ...rest } = when;
  const isFolded = (one: Numbered | undefined): boolean =>
    one !== undefined && folded.some(({ at }) => at === one.at);
  const words = folded.map(({ at, end, said = '' }): PhraseOf<'words'> => ({
    kind: 'words',
    text: said,
    at,
    end,
    said,
  }));
  return {
    ...rest,
    ...(rank !== undefined && !isFolded(rank) && { rank }),
    ...(last !== undefined && !isFolded(last) && { last }),
    words: [...when.words, ...words].sort((a, b) => a.at - b.at),
    ranges: when.ranges.filter((one) => !isFolded(one)),
    bares: when.bares.filter((one) => !isFolded(one)),
  };
}
