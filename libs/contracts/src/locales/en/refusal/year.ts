import type { SameKeys } from '../../same-keys.js';
import type { year as zh } from '../../zh-cn/refusal/year.js';

export const year: SameKeys<typeof zh> = {
  CASE_NOT_JSON: 'The case is not JSON: {{what}}. Check the file.',
  CASE_NOT_A_PLAN:
    'The case is of the kind "{{found}}"; only an annual plan has a year to play. Choose another case.',
  CASE_FIELD_INVALID: '"{{field}}" of the case is missing or wrong. Correct the file.',
  CASE_PLAN_INVALID: 'The plan in the case is wrong: {{errors, problem.import}}. Correct the file.',
  CASE_OFFICE_MISSING: 'The case has no unit "{{name}}", where the appraisal office sits. Add it.',
};
