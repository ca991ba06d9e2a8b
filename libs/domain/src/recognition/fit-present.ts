import type { Observation, RuleOf } from '../scoring/rules/index.js';

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
  const happened = names.length > 0 && names.every((name) => !LACKS.test(name));
  if (lacking && present) return 0;
  if (happened && !present) return 0;
  return names.length === 1 && only !== '' && (lacking || happened) ? 1 : undefined;
}

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
