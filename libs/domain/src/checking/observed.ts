import { formatPoints } from '../scoring/points-text.js';
import { comparePoints, ZERO_POINTS } from '../scoring/points.js';
import { isObject } from '../shapes/index.js';
import { findingOf, type Finding } from './finding.js';
import { under, type Line } from './lines.js';
import { decimalIn, objectIn, pointsIn, textIn, type Json } from './read.js';

/** What is counted, in an observation. */
const COUNTS = ['occurrences', 'missing', 'daysLate', 'heads', 'rank', 'of'];
const COUNTED = /^(\d+)\s*(?:次|起|个|件|篇|项|处|例|人|人次|名|天|日|位|条|份|家|期|场)?$/;

/** 3次 where times are counted, and 95% or 5次 as a value of a line in that measure, are the numbers that they say. */
export function withCountsRead(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withCountsRead);
  if (!isObject(value)) return value;
  const measure = textIn(value['measure']);
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => {
      if (key === 'observed' && isObject(part)) return [key, observedRead(part, measure)];
      if (ENTRIES.includes(key) && Array.isArray(part)) return [key, part.map(entryRead)];
      return [key, withCountsRead(part)];
    }),
  );
}

/** Entries of a ledger: 2人 where people are counted, 5篇 where the reason of a place is. */
const ENTRIES = ['deductions', 'additions'];

const entryRead = (entry: unknown): unknown =>
  isObject(entry)
    ? Object.fromEntries(
        Object.entries(entry).map(([key, part]) => [
          key,
          key === 'heads' || key === 'count' ? (countIn(part) ?? part) : part,
        ]),
      )
    : entry;

/** 3次, ３ or "3": how many; undefined for anything else. */
function countIn(value: unknown): number | undefined {
  const digits = COUNTED.exec(textIn(value).normalize('NFKC'))?.[1];
  return digits !== undefined && digits.length < 10 ? Number(digits) : undefined;
}

const VALUES = ['value', 'second', 'best'];

const observedRead = (observed: Json, measure: string): Json =>
  Object.fromEntries(
    Object.entries(observed).map(([key, part]) => {
      if (COUNTS.includes(key)) return [key, countIn(part) ?? part];
      if (!VALUES.includes(key)) return [key, part];
      return [key, valueIn(textIn(part).normalize('NFKC'), textIn(observed['measure']) || measure) ?? part];
    }),
  );

/** 93%, 9次 or 93 of a line in that measure; a percent sign says nothing else where the line names no measure. */
function valueIn(said: string, measure: string): string | undefined {
  if (measure !== '' && said.endsWith(measure)) return decimalIn(said.slice(0, -measure.length).trim());
  if (measure !== '') return /[%分]$/.test(said) ? undefined : decimalIn(said);
  return decimalIn(said) ?? COUNTED.exec(said)?.[1];
}

const MONEY = /^(?:[百千万亿]*元)$/;
const PIECES = /^(?:[人次个件家项篇场期起处份户名条例台套辆所天]|人次|家次|场次)$/;
/** What may fall below nothing: growth, changes, differences, profits. */
const SIGNED = /增|减|降|升|变|差|比上|同比|环比|利润|盈|亏|净|率差|温|结余|余额/;
const SHARE = /(?:率|度|占比|比例|比重|覆盖面)(?:\(|（|$)/;
const SPENT = /支出|花费|费用|经费|投入|投资|成本|预算|资金|开支|收入/;

/** An observed number that is negative and cannot be: times, people, money spent, rates of completion. */
export function observedFindings({ json, label, place, name }: Line): readonly Finding[] {
  const observed = objectIn(json['observed']);
  if (observed === undefined) return [];
  const measure = textIn(json['measure']);
  const plain = !SIGNED.test(name);
  const value =
    PIECES.test(measure) ||
    (plain && ((measure === '%' && SHARE.test(name)) || (MONEY.test(measure) && SPENT.test(name))));
  // Days before the due day may be told with a sign.
  const fields = [...COUNTS.filter((field) => field !== 'daysLate'), ...(value ? ['value'] : [])];
  return fields.flatMap((field) => {
    const points = pointsIn(observed[field]);
    if (points === undefined || comparePoints(points, ZERO_POINTS) >= 0) return [];
    const found = formatPoints(points);
    return [
      findingOf('NUMBER_OUT_OF_RANGE', under(place, `observed.${field}`), {
        item: label,
        field,
        found,
        expected: '≥0',
        variant: '',
      }),
    ];
  });
}
