import type { Observation, RuleOf } from '../../scoring/rules/index.js';

const LATE =
  /逾期|超期|延期|延迟|推迟|延后|滞后|拖延|延误|迟报|迟交|晚报|超时|迟到|未(?:能)?(?:按|及|准|如)(?:规定|要求)?(?:时|期)|不(?:按|及)(?:时|期)|超过(?:规定)?(?:时限|期限|时间)/;
const IN_TIME = /^(?!.*(?:未|没|不)).*(?:按时|按期|准时|及时|如期|时限内|期限内|规定时间)/;

/** 逾期的扣2分 told by days: it applies from the first day on. Only where one clause is about time. */
export function lateClauses(
  { items }: RuleOf<'checklist'>,
  observation: Observation,
  late: number | undefined,
): Observation | undefined {
  const about = items.filter(({ name }) => LATE.test(name));
  const [only] = about;
  if (late === undefined || only === undefined || about.length > 1) return undefined;
  const { daysLate: _daysLate, date: _date, ...rest } = observation;
  return { ...rest, failed: late > 0 ? [only.name] : [] };
}

/** 逾期的得2分，按期的得满分 told by days. */
export function lateGrade(
  { grades, otherwise }: RuleOf<'grade-map'>,
  observation: Observation,
  late: number | undefined,
): Observation | undefined {
  if (late === undefined) return undefined;
  const [inTime, secondInTime] = grades.filter(({ name }) => IN_TIME.test(name));
  const [behind, secondBehind] = grades.filter(({ name }) => LATE.test(name));
  const both = grades.length === 2 && inTime !== undefined && behind !== undefined;
  const one = grades.length === 1 && otherwise !== undefined && (inTime ?? behind) !== undefined;
  if ((!both && !one) || secondInTime !== undefined || secondBehind !== undefined) return undefined;
  const { daysLate: _daysLate, date: _date, ...rest } = observation;
  return { ...rest, grade: (late > 0 ? behind : inTime)?.name ?? '其他' };
}
