import { filled, notNegative, objectOf, someOf } from '../../../shapes/index.js';
import { parsePoints } from '../../points-text.js';
import type { RuleKind } from '../rule-kind.js';
import type { GradeMapRule } from '../rule.js';
import { explained } from './explained.js';
import { atLeast, emptyList, emptyNames, notAboveWeight, repeatedNames } from './faults.js';
import { ruleFields } from './fields.js';
import { isDoubtful, meantBy, namesFitting, unknownNames } from './names.js';
import { needsField } from './needs.js';

/** 优秀得10分，良好得8分，一般得5分，较差得0分 (子洲 2020, item 14; 芷江 2026, B1 to B3). */
export const gradeMap: RuleKind<GradeMapRule> = {
  shape: ruleFields(
    'grade-map',
    { grades: someOf(objectOf({ name: filled(), points: notNegative })) },
    { otherwise: notNegative },
  ),
  faults: ({ grades, otherwise }, weight) => [
    ...emptyList('grades', grades),
    ...emptyNames('grades', namesOf({ grades })),
    ...repeatedNames('grades', namesOf({ grades })),
    ...grades.flatMap(({ points }, index) => [
      ...atLeast(`grades.${index}.points`, points, '0'),
      ...notAboveWeight(`grades.${index}.points`, points, weight),
    ]),
    ...atLeast('otherwise', otherwise, '0'),
    ...notAboveWeight('otherwise', otherwise, weight),
  ],
  needs: (rule, observation) => {
    const { grade } = observation;
    if (grade === undefined) return needsField(observation, 'grade');
    // 否则 is every other grade, not one that may be any of several.
    const { length } = namesFitting(grade, namesOf(rule), 'grade');
    if (length === 0 && rule.otherwise !== undefined && !isDoubtful(grade, namesOf(rule))) return [];
    return unknownNames('', [grade], namesOf(rule), 'grade').map((fault) => ({ ...fault, path: 'grade' }));
  },
  score: (rule, weight, { grade = '' }) => {
    const meant = meantBy(grade, namesOf(rule), 'grade');
    const points = rule.grades.find(({ name }) => name === meant)?.points;
    const params = { subject: rule.subject, grade: meant ?? grade };
    return points === undefined
      ? explained('rule.grade-otherwise', parsePoints(rule.otherwise ?? '0'), weight, params)
      : explained('rule.grade', parsePoints(points), weight, params);
  },
};

const namesOf = ({ grades }: Pick<GradeMapRule, 'grades'>): readonly string[] =>
  grades.map(({ name }) => name);
