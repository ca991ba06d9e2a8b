import {
  isGradeSaid,
  type Observation,
  type ObservationFault,
  type Rule,
} from '../../scoring/rules/index.js';
import { orBetter } from '../combine/or-better.js';
import { isNever } from './fit-present.js';

const missing = (fields: string): ObservationFault => ({
  code: 'OBSERVATION_MISSING',
  path: fields,
  params: { fields },
});

/** Yes and no, and grades, where the text does not plainly say of what. */
export function unfitAnswer(rule: Rule, observation: Observation): ObservationFault | undefined {
  if (rule.type === 'all-or-nothing' && rule.condition === undefined)
    return unfitJudged(rule.subject, observation);
  if (rule.type === 'composite')
    return rule.parts
      .map((part, index) => unfitAnswer(part.rule, observation.parts?.[index] ?? observation))
      .find((fault) => fault !== undefined);
  const { failed, grade } = observation;
  if (rule.type === 'grade-map' && grade === undefined && failed?.length === 1) {
    const [only = ''] = failed;
    const named = rule.grades.find(({ name }) => isGradeSaid(only, name));
    // 优秀 is no failure; 未上缴 is.
    return named !== undefined && Number(named.points) > 0 && !FAILS.test(named.name)
      ? missing('grade')
      : undefined;
  }
  if (rule.type === 'checklist') return unfitParts(rule.items, observation);
  return undefined;
}

const FAILS = /未|不|无|没|缺|少|逾期|超|迟|晚|延|差|漏|错/;

/** Of 有计划、有总结 a number, a name or yes and no tell what is there, and the rule reads what is not. */
function unfitParts(
  items: readonly { readonly name: string }[],
  { failed, missing: lacking, grade, present, counts, value, occurrences }: Observation,
): ObservationFault | undefined {
  if (failed !== undefined || lacking !== undefined) return undefined;
  const parts = items.some(({ name }) => !FAILS.test(name));
  // 优秀 is not 未获得优秀等次.
  const turned =
    grade !== undefined &&
    !DENIED.test(grade) &&
    items.some(({ name }) => DENIED.test(name) && name.includes(grade));
  if (turned) return missing('failed');
  const told = grade ?? counts ?? value ?? (occurrences === 0 ? undefined : occurrences);
  return parts && (told !== undefined || present === false) ? missing('failed') : undefined;
}

/** 未超过预算: does present speak of the excess or of its absence? */
function unfitJudged(
  subject: string | undefined,
  { met, present, grade }: Observation,
): ObservationFault | undefined {
  if (met !== undefined) return undefined;
  if (
    present !== undefined &&
    subject !== undefined &&
    /[未没无零免]|不(?!低于|少于|小于)|杜绝|防止|控制在/.test(subject)
  )
    return isNever(subject) ? undefined : missing('met');
  if (present !== undefined || grade === undefined || answerOf(subject, grade) !== undefined)
    return undefined;
  if (subject === undefined) return missing('met');
  return { code: 'OBSERVATION_NAME_UNKNOWN', path: 'grade', params: { found: grade, known: subject } };
}

/** What a grade says of the only thing that is judged; undefined where it may be another grade. */
export function answerOf(subject: string | undefined, grade: string): boolean | undefined {
  if (subject !== undefined && isGradeSaid(grade, subject)) return true;
  if (orBetter(subject ?? '')?.includes(grade) === true) return true;
  const [said, own] = [DENIED.test(grade), subject !== undefined && DENIED.test(subject)];
  if (said && !own) return false;
  if (own && !said && subject !== undefined && subject.includes(grade)) return false;
  return undefined;
}

const DENIED = /[不未无没否]/;
