import { daysInMonth, isDate, isoDate } from '../core/dates.js';
import { plainName } from './names.js';
import { dateIn, textIn } from './read.js';

/** When something must be done. */
export interface Due {
  /** The day, or the last day of the time that is named; undefined where neither the words nor the document name a year. */
  readonly day: string | undefined;
  /** Whether a day was named, and not a month, a quarter or a year. */
  readonly exact: boolean;
}

/** A year like any other with a 29 February, to tell whether words can be read at all. */
const ANY_YEAR = 2000;

const NUMERALS = '一二三四';
const LEADING = /^(?:于|在|截至|截止到?|最迟|不迟于|不晚于|力争|确保)/;
const TRAILING = /(?:(?:之|以)?前|(?:之|以)?内|为?止)?(?:完成)?$/;
/** 1月至12月, 1-12月, 6月底、12月底: the last one counts. */
const PARTED = /[至到~—–、,;]|(?<=月|\d)-(?=\d{1,2}月)/;

/**
 * A deadline as plans write it: a day, 12月31日, 2024年12月底前, 2024年第四季度, 下半年, 年底. Undefined where it cannot be read; 长期 and
 * 每季度末 are no deadline of one day.
 */
export function dueIn(value: unknown, yearOfDocument: string): Due | undefined {
  const day = dateIn(value);
  if (day !== undefined) return { day, exact: true };
  const said = plainName(textIn(value)).replace(LEADING, '').replace(TRAILING, '');
  const plain = dateIn(said);
  if (plain !== undefined) return { day: plain, exact: true };
  if (/每|各|长期|次年|次月|翌年/.test(said)) return undefined;
  const written = [...said.matchAll(/(\d{4})年/g)].at(-1)?.[1];
  const year = written ?? (/^\d{4}$/.test(yearOfDocument) ? yearOfDocument : undefined);
  const last = said.split(PARTED).at(-1) ?? said;
  const rest = last.replace(/^(?:\d{4}年度?|本年度?|今年|当年)/, '');
  const read = readWithin(rest, Number(year ?? ANY_YEAR), written !== undefined);
  return read === undefined || year !== undefined ? read : { ...read, day: undefined };
}

/** What is said behind the year; nothing at all is the whole of a year that is named. */
function readWithin(rest: string, year: number, yearNamed: boolean): Due | undefined {
  if (/^(?:全年|年?[底末])$/.test(rest) || (rest === '' && yearNamed))
    return { day: isoDate(year, 12, 31), exact: false };
  const [, month, day] = /^(\d{1,2})月(\d{1,2})[日号]?$/.exec(rest) ?? [];
  if (month !== undefined && day !== undefined) {
    const date = isoDate(year, Number(month), Number(day));
    return isDate(date) ? { day: date, exact: true } : undefined;
  }
  return monthIn(rest, year) ?? partOfYear(rest, year);
}

const THIRDS: Readonly<Record<string, number>> = { 初: 10, 上旬: 10, 中: 20, 中旬: 20 };

function monthIn(rest: string, year: number): Due | undefined {
  const [, said, part = ''] = /^(\d{1,2})月份?(底|末|初|中|[上中下]旬)?$/.exec(rest) ?? [];
  const month = Number(said);
  if (said === undefined || month < 1 || month > 12) return undefined;
  return { day: isoDate(year, month, THIRDS[part] ?? daysInMonth(year, month)), exact: false };
}

function partOfYear(rest: string, year: number): Due | undefined {
  const half = /^([上下])半年[底末]?$/.exec(rest)?.[1];
  const said = /^第?([1-4一二三四])季度[底末]?$/.exec(rest)?.[1];
  if (half === undefined && said === undefined) return undefined;
  const quarter = said === undefined ? (half === '上' ? 2 : 4) : NUMERALS.indexOf(said) + 1 || Number(said);
  return { day: isoDate(year, quarter * 3, daysInMonth(year, quarter * 3)), exact: false };
}
