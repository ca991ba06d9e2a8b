import type { SameKeys } from '../../same-keys.js';
import type { scheme as zh } from '../../zh-cn/refusal/scheme.js';

export const scheme: SameKeys<typeof zh> = {
  SCHEME_UNKNOWN:
    'There is no version {{version}} of the scheme "{{scheme}}". Publish it first, or name a published version.',
  SCHEME_SHAPE_INVALID:
    'The scheme has the wrong shape at {{path}}: missing, of another type, or not a field of a scheme. Correct it by the published format.',
  SCHEME_ID_INVALID: '"{{found}}" cannot be the id of a scheme. Use 1 to 40 of A-Z, a-z, 0-9 and "-".',
  SCHEME_ID_CHANGED:
    'These are the versions of the scheme "{{expected}}", and "{{found}}" was sent. Check the id.',
  SCHEME_VERSION_NOT_NEXT:
    'The next version is {{expected}}, and {{found}} was sent. Correct the version number.',
  SCHEME_VERSION_IN_FORCE:
    'Version {{version}} is published and never changes. Publish the change as a new version.',
  SCHEME_FIELD_EMPTY: '"{{path}}" of the scheme is empty. Fill it in.',
  SCHEME_DECIMAL_INVALID:
    '"{{path}}" of the scheme cannot be "{{found}}". Write a plain decimal, at least {{min}}.',
  SCHEME_NUMBER_INVALID:
    '"{{path}}" of the scheme cannot be "{{found}}". Write a whole number from {{min}} to {{max}}.',
  SCHEME_RANGE_EMPTY: 'The range of "{{path}}" is empty: {{min}} is not below {{max}}. Correct its ends.',
  SCHEME_NAME_REPEATED: '"{{found}}" stands twice in "{{path}}" of the scheme. Give each its own name.',
  SCHEME_NAME_INVALID:
    '"{{found}}" at {{path}} cannot stand in a formula as a name. Begin with a letter, and use no blanks or signs.',
  SCHEME_COMPONENT_MISSING:
    'The scheme has no {{component, component}}, so nothing can be ranked. Add that component.',
  SCHEME_FORMULA_INVALID:
    'The formula is wrong behind character {{at}}: {{problem, problem.formula}} ("{{found}}"). Correct it.',
  SCHEME_COMPONENT_UNUSED:
    '"{{name}}" is declared and not in the formula. Put it into the formula, or take it out.',
  SCHEME_DIVISOR_NOT_CONSTANT:
    'The divisor "{{found}}" depends on scores and could come to 0. Divide by fixed numbers only.',
  SCHEME_BANDS_INVALID:
    'The grade bands are wrong: {{problem, problem.bands}} ({{from}} to {{below}}). Correct their ends.',
  SCHEME_MILESTONES_INVALID:
    'The milestones "{{found}}" are not usable. Give four cumulative percents that never fall and end at 100.',
  SCHEME_STAGE_UNKNOWN:
    '"{{path}}" names "{{found, stage}}", which is not there or itself stands beside a stage. Correct it.',
  SCHEME_STAGES_OUT_OF_ORDER:
    'The stage "{{found, stage}}" cannot follow "{{after, stage}}" ({{path}}). Put the stages in the order of a year.',
  SCHEME_APPROVALS_INVALID:
    'The approvals at "{{path}}" are wrong: {{problem, problem.approvals}}. Correct them.',
};
