import { parsePoints } from '../scoring/points-text.js';
import { comparePoints } from '../scoring/points.js';
import type { Observation, RuleOf } from '../scoring/rules/index.js';
import { outcomeOf } from './fit-present.js';

/** What makes one grade of another: 基本健全 is not 健全. */
const DEGREE = /基本|不|未|没|无|非|较|比较|部分|一般|欠|完全|大部分|大体|全部|有待|逾期|超|接近/;

/**
 * The grade that a shorter or longer name can only mean: 健全 for 制度健全, 完全达到 for 完全达到预期目标. What is left over says
 * nothing of a degree. Undefined where none or several may be meant.
 */
export function gradeMeant(names: readonly string[], said: string): string | undefined {
  if (said.length < 2 || names.includes(said)) return undefined;
  const meant = names.filter((name) => {
    const [long, short] = name.length > said.length ? [name, said] : [said, name];
    if (short.length < 2 || !(long.startsWith(short) || long.endsWith(short))) return false;
    return !DEGREE.test(long.replace(short, ''));
  });
  const [only, second] = meant;
  return second === undefined ? only : undefined;
}

/** Two outcomes can also be told as met or not. */
export function asGrade(rule: RuleOf<'grade-map'>, observation: Observation): Observation {
  const { counts } = observation;
  const named =
    observation.failed ??
    (counts === undefined ? [] : Object.keys(counts).filter((name) => (counts[name] ?? 0) > 0));
  const [only] = named;
  if (observation.grade === undefined && only !== undefined && named.length === 1) {
    const { failed: _failed, counts: _counts, ...rest } = observation;
    return { ...rest, grade: only };
  }
  const often = outcomeOf(rule, observation);
  if (observation.grade === undefined && often !== undefined) {
    const { occurrences: _occurrences, ...rest } = observation;
    return { ...rest, grade: often };
  }
  const names = rule.grades.map(({ name }) => name);
  const meant = observation.grade === undefined ? undefined : gradeMeant(names, observation.grade);
  if (meant !== undefined) return { ...observation, grade: meant };
  const met = observation.met ?? observation.present;
  if (observation.grade !== undefined || met === undefined) return observation;
  const outcomes = rule.grades.length + (rule.otherwise === undefined ? 0 : 1);
  if (outcomes !== 2) return observation;
  const [one, other] = rule.grades;
  if (one === undefined) return observation;
  const rest = other ?? { name: '其他', points: rule.otherwise ?? '0' };
  const better = comparePoints(parsePoints(one.points), parsePoints(rest.points)) >= 0 ? one : rest;
  return { ...observation, grade: met ? better.name : (better === one ? rest : one).name };
}
