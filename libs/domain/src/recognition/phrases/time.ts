import { isDate } from '../../shapes/index.js';
import { matchAt } from '../numbers.js';
import type { Reader } from '../phrase.js';

const DAY =
  /(?:在|于|截至|至)?(\d{4})年(\d{1,2})月(?:(\d{1,2})[日号]|底|末)(?:\(含\)|\(含当日\)|\(含当天\))?(?:及以前|之前|以前|前|底前)?(?:\(含\)|\(含当日\)|\(含当天\))?/y;
const ISO = /(\d{4})[~.](\d{1,2})[~.](\d{1,2})(?:之前|以前|前)?/y;

/** 2026年12月31日前: the last day in time. */
const day: Reader = (text, at) => {
  const found = matchAt(DAY, text, at) ?? matchAt(ISO, text, at);
  if (found === null) return undefined;
  const [whole, year = '', month = '', date] = found;
  const on = date ?? lastOf(Number(year), Number(month));
  const due = `${year}-${month.padStart(2, '0')}-${on.padStart(2, '0')}`;
  return isDate(due) ? { body: { kind: 'date', date: due }, end: at + whole.length } : undefined;
};

function lastOf(year: number, month: number): string {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return String([31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? '');
}

const ELSE =
  /(?:否则|反之|除此之外|其他情况|其它情况|其余情况|其他情形|其余情形|其他等次|其余等次|其他的|其余的|其他|其余|其它|其它的|不符合以上条件的|以上情况以外的)(?:的)?(?:名次|单位|部门|科室)*(?:一律|均|则|都|就)?/y;
const JOINT = /(?:并且|且|同时)/y;

const otherwise: Reader = (text, at) => {
  const found = matchAt(ELSE, text, at);
  return found === null ? undefined : { body: { kind: 'else' }, end: at + found[0].length };
};

const joint: Reader = (text, at) => {
  const found = matchAt(JOINT, text, at);
  return found === null ? undefined : { body: { kind: 'and' }, end: at + found[0].length };
};

export const joints: readonly Reader[] = [otherwise, joint];
export const days: readonly Reader[] = [day];
