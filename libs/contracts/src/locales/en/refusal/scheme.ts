import type { SameKeys } from '../../same-keys.js';
import type { scheme as zh } from '../../zh-cn/refusal/scheme.js';

export const scheme: SameKeys<typeof zh> = {
  SCHEME_UNKNOWN:
    'There is no version {{version}} of the scheme "{{scheme}}". Publish it first, or name a published version.',
  SCHEME_SHAPE_INVALID:
    'The scheme has the wrong shape{{path, place}}: {{problem, problem.shape}}. Expected: {{expected, problem.expected}}; found: {{found, problem.found}}. Correct it by the published format.',
  SCHEME_ID_INVALID: '"{{found}}" cannot be the id of a scheme. Use 1 to 40 of A-Z, a-z, 0-9 and "-".',
  SCHEME_ID_CHANGED:
    'These are the versions of the scheme "{{expected}}", and "{{found}}" was sent. Check the id.',
  SCHEME_VERSION_NOT_NEXT:
    'The next version is {{expected}}, and {{found}} was sent. Correct the version number.',
  SCHEME_VERSION_IN_FORCE:
    'Version {{version}} is published and never changes. Publish the change as a new version.',
  SCHEME_FIELD_EMPTY: '"{{path}}" of the scheme is empty. Fill it in.',
  SCHEME_TEXT_TOO_LONG: '"{{path}}" of the scheme has {{found}} characters, more than {{max}}. Shorten it.',
  SCHEME_DECIMAL_INVALID:
    '"{{path}}" of the scheme cannot be "{{found}}". Write a plain decimal, at least {{min}}.',
  SCHEME_NUMBER_INVALID:
    '"{{path}}" of the scheme cannot be "{{found}}". Write a whole number from {{min}} to {{max}}.',
  SCHEME_PERCENT_INVALID:
    '"{{path}}" of the scheme cannot be "{{found}}". Write a plain decimal above 0 and at most 100.',
  SCHEME_NUMBER_NOT_POSITIVE:
    '"{{path}}" of the scheme cannot be "{{found}}". Write a plain decimal above 0.',
  SCHEME_RANGE_EMPTY: 'The range of "{{path}}" is empty: {{min}} is not below {{max}}. Correct its ends.',
  SCHEME_FIELD_NEEDED: '"{{found}}" needs "{{field}}" as well{{path, place}}. Add it.',
  SCHEME_FIELD_UNUSED:
    '"{{found}}" never reads "{{field}}"{{path, place}}. Take it out, or use another method.',
  SCHEME_PERIOD_INVALID: '"{{found}}" is no month{{path, place}}. Write year and month, such as 2026-01.',
  SCHEME_NAME_REPEATED: '"{{found}}" stands twice in "{{path}}" of the scheme. Give each its own name.',
  SCHEME_NAME_INVALID:
    '"{{found}}"{{path, place}} cannot stand in a formula as a name. Begin with a letter, and use no blanks or signs.',
  SCHEME_COMPONENT_MISSING:
    'The scheme has no {{component, component}}{{path, place}}, so nothing can be ranked. Add that component; a ledger has incentives and deductions only.',
  SCHEME_COMPONENT_UNKNOWN:
    '"{{path}}" is about {{component, component}}, which the scheme does not have. Add that component, or take the setting out.',
  SCHEME_FORMULA_INVALID:
    'The formula is wrong behind character {{at}}: {{problem, problem.formula}} ("{{found}}"). Correct it.',
  SCHEME_COMPONENT_UNUSED:
    '"{{name}}" is declared and not in the formula. Put it into the formula, or take it out.',
  SCHEME_DIVISOR_NOT_CONSTANT:
    'The divisor "{{found}}" behind character {{at}} of the formula depends on scores and could come to 0. Divide by fixed numbers only.',
  SCHEME_BANDS_INVALID:
    'The grade bands are wrong{{path, place}}: {{problem, problem.bands}} ({{from}} to {{below}}; grades: {{names}}). Correct their ends.',
  SCHEME_GRADE_UNKNOWN:
    'The grade "{{found}}" at {{path}} is none of this scheme. Its grades are: {{known}}.',
  SCHEME_CLASS_UNKNOWN:
    'The class "{{found}}" at {{path}} is none of the incentive catalogue. Its classes are: {{known}}.',
  SCHEME_GRADE_LOWEST:
    '"{{path}}" limits the grade "{{found}}", and there is no grade below to fall to. Name a higher grade, or take the limit out.',
  SCHEME_BONUS_RISES:
    'The bonus {{found}} at {{path}} is more than the {{before}} of the place before. List them from the highest down.',
  SCHEME_TOTAL_DEVIATES:
    'The weights of the indicators add up to {{found}}, not to the declared {{expected}}{{path, place}}. Correct the weights; if they are meant, fill in acknowledgedTotal with the sum, a reason and who answers for it.',
  SCHEME_ACKNOWLEDGEMENT_WRONG:
    'The acknowledged total "{{found}}"{{path, place}} does not hold: it is {{expected}}. Write the real sum.',
  SCHEME_ACKNOWLEDGEMENT_NEEDLESS:
    'The declared total is {{found}} itself, so there is nothing to acknowledge{{path, place}}. Take acknowledgedTotal out.',
  SCHEME_INDICATOR_ID_INVALID:
    '"{{found}}"{{path, place}} cannot be the id of an indicator. Use 1 to 40 of A-Z, a-z, 0-9 and "-".',
  SCHEME_RULE_NUMBER_TOO_SMALL:
    '"{{path}}" of the rule is {{found}} and must be at least {{min}}. Correct it.',
  SCHEME_RULE_NUMBER_NOT_POSITIVE:
    '"{{path}}" of the rule is {{found}} and must lie above 0, as every step, interval, target and weight. Correct it.',
  SCHEME_RULE_NUMBER_TOO_LARGE:
    '"{{path}}" of the rule is {{found}} and must be at most {{max}}. Correct it.',
  SCHEME_RULE_POINTS_RISE:
    '"{{path}}" of the rule gives {{found}} points, more than the {{before}} of the places before. List them from the highest down.',
  SCHEME_RULE_POINTS_ABOVE_WEIGHT:
    '"{{path}}" of the rule gives {{found}} points, more than the weight of {{weight}}. Lower it, or change the weight.',
  SCHEME_RULE_LIST_EMPTY: '"{{path}}" of the rule is empty. Name at least one entry.',
  SCHEME_RULE_NAME_REPEATED:
    '"{{path}}" of the rule uses the name "{{found}}" again. Give each its own name.',
  SCHEME_RULE_BANDS_GAP:
    '"{{path}}" of the rule leaves a gap to its neighbour ({{from}} to {{to}}). Correct the ends, or say what everything else gives (otherwise).',
  SCHEME_RULE_BANDS_OVERLAP:
    '"{{path}}" of the rule overlaps its neighbour ({{to}} to {{from}}). Correct the ends, and say which are included.',
  SCHEME_RULE_BAND_EMPTY:
    '"{{path}}" of the rule holds no value: {{from}} is not below {{to}}. Correct its ends.',
  SCHEME_RULE_FIELD_NEEDED: '"{{path}}" of the rule lacks "{{field}}". Add it.',
  SCHEME_RULE_FIELD_UNUSED:
    '"{{found}}" never reads "{{field}}"{{path, place}}. Take it out, or use another way.',
  SCHEME_RULE_FIELD_ALONE:
    '"{{path}}" of the rule says nothing without "{{needs}}". Add "{{needs}}", or take "{{field}}" out.',
  SCHEME_RULE_CONTRADICTORY:
    '"{{path}}" of the rule contradicts itself: "{{one}}" and "{{other}}" cannot both hold. Correct one of them.',
  SCHEME_MILESTONES_INVALID:
    'The milestones "{{found}}" are not usable. Give four cumulative percents that never fall and end at 100.',
  SCHEME_STAGE_UNKNOWN:
    '"{{path}}" names "{{found, stage}}", which is not there or itself stands beside a stage. Correct it.',
  SCHEME_STAGE_NEEDED:
    'The stage "{{found, stage}}" is of no use without "{{needed, stage}}": the plan would never be assessed{{path, place}}. Add that stage.',
  SCHEME_STAGES_OUT_OF_ORDER:
    'The stage "{{found, stage}}" cannot follow "{{after, stage}}"{{path, place}}. Put the stages in the order of a year.',
  SCHEME_STAGES_MIXED:
    'The stage "{{found, stage}}" belongs to a year and cannot stand beside "{{with, stage}}", which begins a month{{path, place}}. Take one of them out.',
  SCHEME_RETURN_INVALID:
    '{{path}}: nothing returns to "{{found, stage}}". Name an earlier stage of this scheme that stands beside no other.',
  SCHEME_APPROVALS_INVALID:
    'The approvals at "{{path}}" are wrong: {{problem, problem.approvals}}. Correct them.',
};
