import { matchAt } from '../numbers.js';
import { isPercent, isPlace, isTime, readMeasure, readQuantity, type Quantity } from '../measures.js';
import { nameEnd } from './name.js';
import { readOfTarget } from './flagged.js';
import type { Direction, Reader } from '../phrase.js';

const LATE =
  /(?:推迟|延迟|迟延|逾期|超期|延期|延后|拖延|滞后|延误|推后|超时|误期|误时|迟报|迟交|迟到|晚报|晚交|晚于|迟于|晚|迟|拖|超过(?:规定)?(?:时限|期限|时间)|超出(?:规定)?(?:时限|期限|时间)|超时限)/;
const LESS =
  /(?:减少|下降|降低|下滑|缺少|缺失|少于|低于|小于|降|少(?![数年先儿])|低(?!保|收入)|缺(?![席勤岗课考])|差|减(?!灾|排|负)|欠|落后|滞后|慢(?!性)|未完成|不足|未达)/;
const MORE =
  /(?:超过|超出|突破|高于|高出|多于|大于|增加|增长|提高|上升|提升|超|多(?!媒)|高(?![校新标质层危中])|增|升)/;

/** 每偏离, 每偏差, 每相差; 每偏差率 is a rate of its own. */
const UPWARD = '偏?(?:高|超|多|上升|上浮|增加|增长|提高|提升|升|增)[于过出]?';
const DOWNWARD = '偏?(?:低|少|下降|下浮|减少|降低|降|减|不足)于?';
/** 每增加（减少）1%: the other side in parentheses. */
const OTHER_SIDE = new RegExp(`\\((?:或者?)?(?:${UPWARD}|${DOWNWARD}|[正负])\\)`, 'y');
const APART = new RegExp(
  `(?:偏离|偏差|相差|相去|背离|浮动)(?!率|度|值)|(?:上下|增减|升降|高低)$|${UPWARD}(?:或者?|、|\\((?:或者?)?)${DOWNWARD}|${DOWNWARD}(?:或者?|、|\\((?:或者?)?)${UPWARD}`,
);

/** What a step may open with before its quantity: 每发现, 每少, 每低于目标值. */
const LEAD = /[^\d,;。:()~/]/;
const LONGEST_LEAD = 18;
const EACH = /每(?:再)?/y;
/** 每名干部全年撰写报告2篇: for each of them, no step. */
const FOR_EACH =
  /(?:名|人|个|户|家|位)(?!(?:次|百分点|档|位次|名次|季度|月|点|工作日|小时))(?:(?![扣减加得奖计][\d.一二两三]+分)(?:[^,;。\d少低缺差]|不少于|不低于)){2,}\d+(?:\.\d+)?(?:次|篇|条|份|个|件|场|期|学时|课时|小时|天)(?:(?![扣减加得奖计][\d.一二两三]+分)[^,;。])*(?=[,;。])/y;
/** 每万人发明专利拥有量, 每百户: part of the name of a rate. */
const PER_MANY = /(?:[百千]|十?万|亿)(?:人|户|元|家|名|辆|平方|常住|户籍|劳动|在校)(?![扣加得,])/y;
/** 每月迟报一次扣1分: the price is of the once. */
const PRICED_NEXT =
  /(?![^,;。:\d]{0,3}[一两二三](?:次|起|项|件|篇|处|人))(?:[^,;。:\d]{0,4})(?:,)?(?:可|应|再|各)?(?:扣|减|加|奖|得|计)/y;

const HEAD_AND_TIME =
  /(?:每(?:一|1)?|一|1)(人|名|家|户|个?单位)(?:每(?:一|1)?|一|1)(次|起|项|处|例)(?=[^,;。\d]{0,4}(?:扣|减|加|奖|得|计))/y;

/** 每人每次, 一人一次: each time counts for each. */
const headAndTime: Reader = (text, at) => {
  const found = matchAt(HEAD_AND_TIME, text, at);
  if (found === null) return undefined;
  const [whole, head = '', time = ''] = found;
  const measure = /人|名/.test(head) && time === '次' ? '人次' : time;
  const end = at + whole.length;
  const quantity = { value: '1', measure, at, end, implied: true };
  return { body: { kind: 'step', direction: 'each', lead: '', quantity }, end };
};

const ONE_EACH = /(?:1|一)(次|起|处|例|人次|件)(?=(?:的)?,?(?:分别|各)(?:可|应|再)?(?:扣|减))/y;

/** 迟报、漏报1次各扣0.5分: once of each of them, as often as it happens. */
const oneEach: Reader = (text, at) => {
  const found = matchAt(ONE_EACH, text, at);
  if (found === null) return undefined;
  const end = at + found[0].length;
  const quantity = { value: '1', measure: found[1] ?? '', at, end, implied: true };
  return { body: { kind: 'step', direction: 'each', lead: '', quantity }, end };
};

/** 每少1次, 每下降1个百分点, 每推迟10天, 每发现一处, 每次. */
const each: Reader = (text, at) => {
  const opened = matchAt(EACH, text, at);
  if (opened === null) return undefined;
  const start = at + opened[0].length;
  if (opensPeriod(text, start) || matchAt(FOR_EACH, text, start) !== null) return undefined;
  if (matchAt(PER_MANY, text, start) !== null) return undefined;
  for (let place = start; place <= start + LONGEST_LEAD; place += 1) {
    const lead = text.slice(start, place);
    const quantity = readQuantity(text, place) ?? impliedOne(text, place, lead);
    // 每季度末月25日前: a day of the calendar, and no step.
    if (quantity?.measure === '日' && /^(?:之|以)?前/.test(text.slice(quantity.end))) return undefined;
    if (quantity !== undefined) {
      // 每招引1个500强企业: a number that spells a name.
      const alone = quantity.implied === true || nameEnd(text, quantity.end) !== undefined;
      const second = alone ? undefined : readQuantity(text, quantity.end);
      if (second !== undefined && second.measure !== '分')
        return {
          body: {
            kind: 'step',
            direction: directionOf(lead, second),
            lead,
            quantity: second,
            from: quantity,
          },
          end: spanEnd(text, second),
        };
      const end = spanEnd(text, quantity);
      return { body: { kind: 'step', direction: directionOf(lead, quantity), lead, quantity }, end };
    }
    const other = matchAt(OTHER_SIDE, text, place);
    if (other !== null) {
      place += other[0].length - 1;
      continue;
    }
    if (!LEAD.test(text.charAt(place))) return undefined;
    // 每增加1起 is a step, 每加1分 is none.
    if (/^[扣得加]/.test(text.slice(place)) && !/[增参追获取]/.test(text.charAt(place - 1))) return undefined;
  }
  return undefined;
};

/** 每月至少开展1次 counts within periods; 每天扣1分 is a step. */
function opensPeriod(text: string, at: number): boolean {
  const period = matchAt(/个?(?:半年|季度|月|季|周|天|日|年)(?:度)?/y, text, at);
  return (
    period !== null &&
    matchAt(PRICED_NEXT, text, at + period[0].length) === null &&
    !/^个?(?:月|季度|周)(?:每)?少/.test(text.slice(at))
  );
}

/** 每次, 每少一: a measure without a number. Periods of the calendar only right before a price: 每天扣1分, not 每月报送. */
function impliedOne(text: string, at: number, lead: string): Quantity | undefined {
  const measure = readMeasure(text, at);
  if (measure === undefined || measure.name === '分') return undefined;
  if (measure.name === '期' && /[超逾延按定到]$/.test(lead)) return undefined;
  if (
    lead !== '' &&
    !/(?:少|低|缺|差|降|降低|下降|减少|超|超过|超出|突破|高|多|增加|提高|上升|晚|迟|推迟|延迟|逾期|发现|发生|出现|有|存在|缺少|后退|后移|获得|获|完成|采用)$/.test(
      lead,
    )
  )
    return undefined;
  if (isTime(measure.name) && matchAt(PRICED_NEXT, text, measure.end) === null) return undefined;
  return {
    value: '1',
    measure: measure.name,
    at,
    end: measure.end,
    implied: true,
    ...(measure.inPoints && { inPoints: true }),
  };
}

/** 每少1次（项）: the same said twice. */
function spanEnd(text: string, { end }: Quantity): number {
  const twice = matchAt(/\((?:次|项|个|处|条|篇|件|份|天|家)(?:[、次项个处条篇件份天家])*\)/y, text, end);
  return twice === null ? end : end + twice[0].length;
}

/** Which way a step leads, by the verb before its quantity. */
export function directionOf(lead: string, { measure }: Quantity): Direction {
  if (isPlace(measure))
    return /升|提(?!供|交)|(?<!引|招|新|培)进(?!修|入|行)|前/.test(lead)
      ? 'more'
      : /降|低|退|后|落|下|差/.test(lead)
        ? 'less'
        : 'each';
  if (isTime(measure) && (LATE.test(lead) || /[超慢]/.test(lead))) return 'late';
  // 每滞后1个百分点: a pace that is behind, not a day.
  if (isPercent(measure) && /滞后|落后|慢/.test(lead)) return 'less';
  // 每超期1件, 每迟报一次: so many cases, not so many days.
  if (
    /(?:发现|发生|出现|存在|查出)/.test(lead) ||
    (LATE.test(lead) && !isTime(measure) && !/超[过出]/.test(lead))
  )
    return 'each';
  if (APART.test(lead)) return 'apart';
  if (MORE.test(lead) && !LESS.test(lead)) return 'more';
  if (/^(?:超过|超出|高于|高出)/.test(lead)) return 'more';
  return LESS.test(lead) ? 'less' : 'each';
}

/** A quantity without anything that compares it: 一次, 6次. */
const bare: Reader = (text, at) => {
  // 增长率达到-3%.
  if (text.charAt(at) === '~' && /达到?$/.test(text.slice(Math.max(0, at - 2), at))) {
    const below = readQuantity(text, at + 1);
    if (below !== undefined && below.measure !== '分')
      return { body: { kind: 'bare', quantity: { ...below, value: `-${below.value}` } }, end: below.end };
  }
  const quantity = readQuantity(text, at) ?? readOfTarget(text, at);
  if (quantity === undefined) return undefined;
  // 达到80分得满分: points that are measured.
  return quantity.measure === '分' &&
    !/(?:达到?|达不到|考(?:试|核)?|评)$/.test(text.slice(Math.max(0, at - 3), at))
    ? plainPoints(text, quantity)
    : { body: { kind: 'bare', quantity }, end: quantity.end };
};

/** 2分, 3分/篇: points without a verb. */
function plainPoints(text: string, { value, end }: Quantity): ReturnType<Reader> {
  const body = { kind: 'points' as const, points: value, plain: true as const };
  const slash = matchAt(/\//y, text, end);
  if (slash === null) return { body, end };
  const per = readQuantity(text, end + 1);
  if (per?.measure !== undefined && per.measure !== '分') return { body: { ...body, per }, end: per.end };
  const measure = readMeasure(text, end + 1);
  if (measure === undefined || measure.name === '分') return { body, end };
  const one = { value: '1', measure: measure.name, at: end, end: measure.end, implied: true };
  return { body: { ...body, per: one }, end: measure.end };
}

export const steps: readonly Reader[] = [headAndTime, oneEach, each, bare];
export const lateWords = LATE;
export const moreWords = MORE;
