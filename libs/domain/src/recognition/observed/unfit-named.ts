import type { Observation, ObservationFault, Rule } from '../../scoring/rules/index.js';
import { measureOf } from './measure-of.js';

/** What is counted under a name that the text does not have: 漏报 of 每迟报一次扣1分. Rules with classes look their names up themselves. */
export function unfitName(rule: Rule, { counts, failed }: Observation): ObservationFault | undefined {
  const subject = subjectOf(rule);
  if (subject === undefined) return undefined;
  const [path, names] = counts === undefined ? ['failed', failed ?? []] : ['counts', Object.keys(counts)];
  const found = names.find((name) => !isPart(name, subject));
  return found === undefined
    ? undefined
    : { code: 'OBSERVATION_NAME_UNKNOWN', path, params: { found, known: subject } };
}

const subjectOf = (rule: Rule): string | undefined =>
  (rule.type === 'deduct-per-occurrence' || rule.type === 'accumulate') && rule.prices === undefined
    ? rule.subject
    : undefined;

/** 宕机 for 系统宕机, and 信息迟报 for 迟报. */
const isPart = (name: string, subject: string): boolean => subject.includes(name) || name.includes(subject);

/** 信息4篇 of 信息不少于24篇，每少1篇扣0.5分: so many there are, or so many are missing? */
export const unfitShare = (
  rule: Rule,
  { counts, value, missing }: Observation,
): ObservationFault | undefined =>
  rule.type === 'shortfall' && counts !== undefined && value === undefined && missing === undefined
    ? { code: 'OBSERVATION_MISSING', path: 'value', params: { fields: 'value | missing' } }
    : undefined;

/** Shares of a whole; growth, changes and margins fall below nothing. */
const SHARE =
  /(?:满意|知晓|完成|合格|办结|覆盖|及时|达标|准确|执行|通过|整改|出勤|到位|公开|普及|落实|处置|响应|支出|入库|签约|履约|参与|参训|回复)[率度]$/;

/** 满意度-5%: no share of all is below nothing. */
export function unfitSign(rule: Rule, { value }: Observation): ObservationFault | undefined {
  if (value?.startsWith('-') !== true) return undefined;
  const share = measureOf(rule) === '%' && 'subject' in rule && SHARE.test(rule.subject ?? '');
  return share
    ? { code: 'OBSERVATION_VALUE_WRONG', path: 'value', params: { found: value, expected: '≥ 0' } }
    : undefined;
}
