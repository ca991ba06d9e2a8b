import { isDate } from '../../shapes/index.js';
import { matchAt } from '../numbers.js';
import type { Reader } from '../phrase.js';
import { Unclear } from '../unclear.js';

const FLAG = '(?:\\(含\\)|\\(含当日\\)|\\(含当天\\))?';
const UNTIL = '(?:底?前|底?之前|底?以前|及以前|及之前)';
/** 不晚于6月30日, 最迟6月30日: as 前, the day itself included. */
const NOT_LATER = '(?<by>不(?:得|能|应)?(?:晚|迟)于|最(?:迟|晚)(?:于|在|不(?:得)?超过|至)?)?';
/** 超过6月30日完成的: behind the day, where no step counts from it. */
const OVER = '(?<over>(?<![不未没得能应])超过)?';
const AFTER = '(?<after>(?:之后|以后|及以后|后)(?![备续勤])|(?<from>起))';
/** A day of the calendar: with its year, or in the year that is given beside the sentence. */
const DAY = new RegExp(
  `(?:在|于|截至|截止|至)?${NOT_LATER}${OVER}(?:(?<year>\\d{4})年|(?<next>次年|翌年|第二年|下一?年度?)|当年|本年|今年)?` +
    `(?:(?<month>\\d{1,2})月(?:份)?(?:(?<day>\\d{1,2})[日号]|底|末)?|年?(?:底|末|终))${FLAG}(?:${UNTIL}|${AFTER})?${FLAG}`,
  'y',
);
const ISO = new RegExp(
  `${NOT_LATER}(?<year>\\d{4})[~./](?<month>\\d{1,2})[~./](?<day>\\d{1,2})${FLAG}(?:${UNTIL}|${AFTER})?${FLAG}`,
  'y',
);

/** 超过6月30日完成的扣2分, not 超过6月30日的，每推迟1天. */
const PRICED = /^[^,;。每\d未没不无]{0,10},?(?:扣|减|不得|不计|得|计)/;

/** 2026年12月31日前, 6月底前, 次年1月10日后: the last day in time, or the day behind which it is too late. */
const day: Reader = (text, at) => {
  if (/[\d.]/.test(text.slice(Math.max(0, at - 1), at))) return undefined;
  const found = matchAt(DAY, text, at) ?? matchAt(ISO, text, at);
  if (found === null) return undefined;
  const [whole] = found;
  const { year, next, month = '12', day: date, after, from, by, over } = found.groups ?? {};
  const until = new RegExp(`${UNTIL}${FLAG}$`).test(whole);
  // 不晚于6月30日后, 超过6月30日前: on which side?
  if ([by, over].some((word) => word !== undefined) && (after !== undefined || (over !== undefined && until)))
    return undefined;
  if (over !== undefined && !PRICED.test(text.slice(at + whole.length))) return undefined;
  // 截止12月10日未完成, 年底仍未完成.
  const missed =
    /^[仍尚还]?(?:未|没有)(?:能)?(?:完成|报送|上报|提交|办结|整改|建成|开工|竣工|落实|到位)/.test(
      text.slice(at + whole.length),
    );
  const sided = (by ?? over ?? after) !== undefined || until || missed;
  const exact = date !== undefined || /[底末终]/.test(whole);
  // 6月底 without 前 says when a value is looked at; 2026年12月31日 alone is a last day.
  if (!sided && (year === undefined || !exact)) return undefined;
  // 6月前 ends before the month begins; nobody counts on it the same way.
  if (!exact) return undefined;
  const wanted = `2024-${month.padStart(2, '0')}-${date?.padStart(2, '0') ?? '01'}`;
  if (!isDate(wanted)) throw new Unclear('leftover', at, { words: whole });
  return {
    body: {
      kind: 'date',
      ...(year !== undefined && { year: Number(year) }),
      ...(next !== undefined && { next: true }),
      month: Number(month),
      ...(date !== undefined && { day: Number(date) }),
      ...((after ?? over) !== undefined && { after: true }),
      ...(from !== undefined && { from: true }),
      text: whole,
    },
    end: at + whole.length,
  };
};

const STRETCH = new RegExp(
  `(?:在|于|自|从)?(?:(?<year>\\d{4})年)?(?<month>\\d{1,2})月(?<day>\\d{1,2})[日号]${FLAG}(?:起)?(?:~|至|到)` +
    `(?:(?<year2>\\d{4})年|(?<next>次年|翌年))?(?:(?<month2>\\d{1,2})月)?(?<day2>\\d{1,2})[日号]${FLAG}(?:之间|期间)?(?![前后]|之[前后]|以[前后])`,
  'y',
);

/** 1月1日至12月31日发生投诉的，每次…: when something is looked at, no time for it to be done. */
const DONE_AND_PRICED =
  /^(?:[^,;。每\d未没不无]{0,6}(?:完成|报|交|办结|建成|反馈|开工|竣工|到位|整改|落实|付|签订|发布)[^,;。每\d]{0,6})?(?:的|者)?,?(?:扣|减|不得|不计|得|计)/;

/** 12月21日至31日: the last day in time of a stretch, and its first. */
const stretch: Reader = (text, at) => {
  if (/[\d.]/.test(text.slice(Math.max(0, at - 1), at))) return undefined;
  const found = matchAt(STRETCH, text, at);
  const { year, month = '', day: date = '', next, month2 = month, day2 = '' } = found?.groups ?? {};
  const year2 = found?.groups?.['year2'] ?? (next === undefined ? year : yearAfter(year));
  if (found === null || !DONE_AND_PRICED.test(text.slice(at + found[0].length))) return undefined;
  const [from, to] = [
    [month, date],
    [month2, day2],
  ].map(([m = '', d = '']) => `2024-${m.padStart(2, '0')}-${d.padStart(2, '0')}`);
  if (!isDate(from ?? '') || !isDate(to ?? '')) return undefined;
  return {
    body: {
      kind: 'date',
      ...(year2 !== undefined ? { year: Number(year2) } : next !== undefined && { next: true as const }),
      month: Number(month2),
      day: Number(day2),
      since: { month: Number(month), day: Number(date), ...(year !== undefined && { year: Number(year) }) },
      text: found[0],
    },
    end: at + found[0].length,
  };
};

const yearAfter = (year: string | undefined): string | undefined =>
  year === undefined ? undefined : String(Number(year) + 1);

const DAY_AFTER = /(?<=^|[,;。])(?<day>\d{1,2})[日号](?:之后|以后|后)/y;
const LAST_DAY = /(?<month>\d{1,2})月(?:\d{1,2}[日号](?:~|至|到))?(?<day>\d{1,2})[日号][^月]*$/;

/** 12月16日至20日…；20日后: the day that was told last, of its month. */
const dayAfter: Reader = (text, at) => {
  const found = matchAt(DAY_AFTER, text, at);
  const told = found === null ? null : LAST_DAY.exec(text.slice(0, at));
  const { month, day: last } = told?.groups ?? {};
  if (found === null || month === undefined || found.groups?.['day'] !== last) return undefined;
  return {
    body: { kind: 'date', month: Number(month), day: Number(last), after: true, text: found[0] },
    end: at + found[0].length,
  };
};

const ELSE =
  /(?:否则|反之|除此之外|其他情况|其它情况|其余情况|其他情形|其余情形|其他等次|其余等次|其他的|其余的|其他|其余|其它|其它的|不符合以上条件的|以上情况以外的|(?:超出|不在)(?:该|此|上述|这一|这个)(?:范围|区间)内?(?:的)?|(?:在此)?之后(?=完成|报送|办结|提交|上报|的|不得|得|建成|落实))(?:的)?(?:名次|单位|部门|科室)*(?:一律|均|则|都|就)?/y;
const JOINT = /(?:并且|且|同时)/y;

/** 控制在60%以内得满分，超标不得分: the other side of the one limit before it; 超支 of money only. */
const BEYOND_LIMIT =
  /(?<=[,;。])(?:超标|超限|(?<money>超支)|超出|超过)(?:的|者)?,?(?:一律|则)?(?=(?:该项|本项)?(?:不得分|不计分|得0分|计0分|扣\d))/y;
const LIMIT =
  /(?:^|[;。])[^;。]*(?:控制在|不(?:得|能|应)?(?:超过|高于|大于|突破)|≤)[^,;。]*(?:\d[^,;。]*|内),?(?:得满分|得\d+(?:\.\d+)?分)?[,;。]$/;
const MONEY = /费|支出|预算|成本|资金|投资|元|开支|概算/;

function beyondLimit(text: string, at: number): RegExpExecArray | null {
  const found = matchAt(BEYOND_LIMIT, text, at);
  const limit = found === null ? undefined : LIMIT.exec(text.slice(0, at))?.[0];
  if (found === null || limit === undefined || /[且并、无未]|同时/.test(limit)) return null;
  if (found.groups?.['money'] !== undefined && !MONEY.test(limit)) return null;
  // 不超过5次得满分，超过的扣1分: once, or for each of them?
  const each = /\d(?:次|件|个|起|人|处|项|条|例)/.test(limit) && text.startsWith('扣', at + found[0].length);
  return each ? null : found;
}

const otherwise: Reader = (text, at) => {
  const found = matchAt(ELSE, text, at) ?? beyondLimit(text, at);
  return found === null ? undefined : { body: { kind: 'else' }, end: at + found[0].length };
};

const joint: Reader = (text, at) => {
  const found = matchAt(JOINT, text, at);
  return found === null ? undefined : { body: { kind: 'and' }, end: at + found[0].length };
};

const SO_ON = /(?:依|以)[此次]类推/y;

/** 迟报1天扣0.5分，依此类推. */
const soOn: Reader = (text, at) => {
  const found = matchAt(SO_ON, text, at);
  return found === null ? undefined : { body: { kind: 'so-on' }, end: at + found[0].length };
};

export const joints: readonly Reader[] = [otherwise, joint, soOn];
export const days: readonly Reader[] = [day, stretch, dayAfter];
