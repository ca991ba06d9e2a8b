import type { Rule } from '../../scoring/rules/index.js';
import { wordsOf } from '../words-of.js';
import type { Statement } from '../outline.js';
import { Unclear } from '../unclear.js';
import { isMore, less, same } from './decimals.js';
import type { Combine, Reading } from './context.js';
import { happenedName, neverName } from './wordings.js';
import { isPercent, isTime } from '../measures.js';

/** 全年未发生安全事故得满分，发生一起及以上不得分: full where it never happens, nothing from the first time on. */
export const never: Combine = (reading) => {
  const { statements } = reading;
  const [none, once, third] = statements;
  if (none === undefined || once === undefined || third !== undefined) return undefined;
  const name = neverOf(reading, none);
  if (name === undefined || !reading.isZero(once)) return undefined;
  const { when } = once;
  const [range] = when.ranges;
  const [bare] = when.bares;
  if (when.ranges.length + when.bares.length !== 1 || !isPlain(once)) return undefined;
  const measure = range?.measure ?? bare?.quantity.measure;
  if (measure === undefined || isPercent(measure) || isTime(measure)) return undefined;
  if (range !== undefined && (range.lower === undefined || range.upper !== undefined)) return undefined;
  const happened = happenedName(wordsOf(when));
  if (!isSame(name, happened)) throw new Unclear('unrelated', when.at, { words: happened });
  const from = range?.lower;
  const first =
    from === undefined ? (bare?.quantity.value ?? '1') : from.included ? from.value : less(from.value, '-1');
  if (isMore(first, '1')) throw new Unclear('bands-gap', when.at, { from: '1', to: first });
  if (!same(first, '1')) return undefined;
  if (from?.stated === false) reading.assume('boundary-included', { value: from.value });
  const subject = name === '' ? happened : name;
  return zeroFromOne(subject, measure);
};

const zeroFromOne = (subject: string, measure: string): Rule => ({
  type: 'all-or-nothing',
  ...(subject !== '' && subject.length <= 30 && { subject }),
  condition: { op: '<', value: '1', measure },
});

/** What never happens, where that earns everything. */
export function neverOf(reading: Reading, statement: Statement): string | undefined {
  const { when } = statement;
  if (!reading.isFull(statement) || !isPlain(statement)) return undefined;
  if (when.ranges.length + when.bares.length > 0) return undefined;
  return neverName(wordsOf(when));
}

const isPlain = ({ when }: Statement): boolean =>
  when.step === undefined &&
  when.rank === undefined &&
  when.last === undefined &&
  when.date === undefined &&
  when.nth === undefined &&
  when.once === undefined &&
  when.judged === undefined &&
  !when.otherwise;

/** 发生一起 says no name again; 发生事故 is part of 安全生产事故. */
const isSame = (one: string, other: string): boolean =>
  one === '' || other === '' || one.includes(other) || other.includes(one);
