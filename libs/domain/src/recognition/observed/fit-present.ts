import type { Observation, RuleOf } from '../../scoring/rules/index.js';
import { isGrade } from '../combine/wordings.js';

/** A name that says that something is not there: 未制定方案, 无台账, 缺. */
const LACKS = /未|没|无(?!故|证|照)|缺|少(?!年|数|儿)|不(?=[完齐全健到足]|符合|规范|准确)/;

/**
 * “有”, “没有” of one clause: no plan is what 未制定方案 names, no accident is what 发生事故 does not. Undefined where several
 * clauses may be meant, or the observation tells more.
 */
export function presentAsNumber(
  names: readonly string[],
  { present, occurrences, missing, heads, failed, counts, value }: Observation,
): number | undefined {
  const [only = ''] = names;
  const told = [occurrences, missing, heads, failed, counts, value].some((field) => field !== undefined);
  if (present === undefined || told) return undefined;
  const lacking = names.length > 0 && names.every((name) => LACKS.test(name));
  const happened = names.length > 0 && names.every((name) => !LACKS.test(name) && !/^[^,]{0,4}不/.test(name));
  if (lacking && present) return 0;
  if (happened && !present) return 0;
  return names.length === 1 && only !== '' && (lacking || happened) ? 1 : undefined;
}

/** 未发生重大事故, 无投诉: what may be present is what is not to happen. 无纸化办公 and 零星工程 are things of their own. */
export const isNever = (name: string): boolean =>
  /^[^,;]{0,8}(?:未|没有?|不)(?:曾|有)?(?:发生|出现|发现|产生|造成)/.test(name) ||
  new RegExp(`^(?:全年|年内|当年|本年度|年度)?(?:无|零|没有|未有)[^,;]{0,12}${BREACH}$`).test(name);

const BREACH =
  '(?:事故|投诉|案件|信访|上访|积案|问题|差错|错误|隐患|通报|事件|舆情|故障|失误|拖欠|举报|处分|违纪|违法|违规|纠纷|伤亡|死亡|[瞒漏迟错]报|行为|现象|情况)';

/** 发生事故 and 未发生, 有方案 and 无方案: which of two outcomes there is. Undefined where it may be either. */
export function presentOutcome(
  { grades, otherwise }: RuleOf<'grade-map'>,
  present: boolean,
): string | undefined {
  const [one, other] = grades;
  const outcomes = grades.length + (otherwise === undefined ? 0 : 1);
  if (one === undefined || outcomes !== 2 || grades.some(({ name }) => PARTLY.test(name) || isGrade(name)))
    return undefined;
  const [absent, second] = [ABSENT.test(one.name), other !== undefined && ABSENT.test(other.name)];
  if (other !== undefined && absent === second) return undefined;
  // 无纸化办公得满分，否则得1分: 无 belongs to its name.
  if (other === undefined && absent && !isNever(one.name) && !/^(?:未|没)/.test(one.name)) return undefined;
  return present === absent ? (other?.name ?? '其他') : one.name;
}

const ABSENT = /未|没|无(?!故|证|照)|零/;
/** Neither there nor absent: 档案不完整, 未按时报送, 逾期报送. */
const PARTLY = /不|缺|[未没](?:能|有)?(?:按|及|准|如|全|完全)|逾期|延迟|迟|部分|基本|较/;

/** Two outcomes told by how often something happened: 无事故得满分，发生事故不得分. */
export function outcomeOf(rule: RuleOf<'grade-map'>, { occurrences }: Observation): string | undefined {
  const [one, other] = rule.grades;
  if (occurrences === undefined || one === undefined || other === undefined) return undefined;
  if (rule.grades.length !== 2 || rule.otherwise !== undefined) return undefined;
  const none = /无|没有|未(?:发生|发现|出现)|零|0/;
  const [never, ever] = none.test(one.name) ? [one, other] : [other, one];
  if (!none.test(never.name) || none.test(ever.name)) return undefined;
  return occurrences === 0 ? never.name : ever.name;
}
