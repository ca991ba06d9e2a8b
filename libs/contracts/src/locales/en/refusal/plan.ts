import type { SameKeys } from '../../same-keys.js';
import type { plan as zh } from '../../zh-cn/refusal/plan.js';

export const plan: SameKeys<typeof zh> = {
  PLAN_TOTAL_INVALID:
    'The total "{{total}}" of the plan is not usable. Write a plain number above 0, such as 100.',
  PLAN_CATEGORY_REPEATED: 'The category number "{{category}}" stands twice. Give each its own.',
  PLAN_GROUP_REPEATED: 'The group number "{{group}}" stands twice. Give each its own.',
  PLAN_INDICATOR_REPEATED:
    'The indicator "{{indicator}}" is there already. Use another number, or change the one there is.',
  PLAN_INDICATOR_ID_INVALID:
    '"{{indicator}}" cannot be the id of an indicator. Use 1 to 40 of A-Z, a-z, 0-9 and "-".',
  PLAN_TITLE_MISSING: 'Indicator {{indicator}} has no title. Give it one.',
  PLAN_CATEGORY_UNKNOWN:
    'Indicator {{indicator}} belongs to category "{{category}}", which the plan has not. Add or correct it.',
  PLAN_GROUP_UNKNOWN:
    'Indicator {{indicator}} belongs to group "{{group}}", which category "{{category}}" has not. Correct the group.',
  PLAN_UNIT_UNKNOWN:
    'Indicator {{indicator}} names the unit "{{unit}}", which this cycle has not. Choose one from the list.',
  PLAN_UNIT_MISSING:
    'Indicator {{indicator}} has no responsible unit. Name at least one, the lead unit first.',
  PLAN_UNIT_REPEATED: 'Indicator {{indicator}} names the unit "{{unit}}" twice. Remove one of them.',
  PLAN_SHARE_INVALID:
    'Indicator {{indicator}} gives the unit "{{unit}}" the share "{{share}}". Write a whole number above 0.',
  PLAN_ROLES_INCOMPLETE:
    'Indicator {{indicator}} says of only some of its units whether they lead or assist, or none of them leads. Say it of each unit, with at least one that leads, or of none where all carry it alike.',
  PLAN_WEIGHT_INVALID:
    'The weight "{{weight}}" of {{category}}{{group}}{{indicator}} is not usable. Write a plain number above 0 and up to 1000 with at most four decimals, such as 1.5.',
  PLAN_TARGET_INVALID:
    'A target of indicator {{indicator}} is not usable. Write a plain number, or the words of a qualitative target.',
  PLAN_DUE_INVALID:
    'The due date "{{due}}" of indicator {{indicator}} is not usable. Write a date from {{from}} to {{to}}.',
  PLAN_MILESTONES_INVALID:
    'The milestones of indicator {{indicator}} are not usable. Give cumulative percents by quarter that never fall and end at 100.',
  PLAN_RULE_INVALID:
    'The rule of indicator {{indicator}} is wrong at {{path}}: {{problem, problem.rule}} ({{found}}). Mend it by the page on rule kinds.',
  PLAN_UNKNOWN: 'This cycle has no annual plan yet. Draft or import one first.',
  PLAN_NOT_EDITABLE:
    'The plan is {{status, value.planStatus}} and cannot be edited. Have it returned; a published plan changes by request.',
  PLAN_INDICATOR_UNKNOWN: 'The plan has no indicator "{{indicator}}". Check its number.',
  PLAN_PLACE_UNKNOWN: 'The form has no place "{{place}}" to sign. There are: {{places, value.planPlace}}.',
  PLAN_PLACE_SIGNED:
    'The place "{{place, value.planPlace}}" is signed by somebody else already. A change of the plan voids the signatures.',
  PLAN_PLACE_NOT_YOURS:
    'The place "{{place, value.planPlace}}" is for: {{roles, role}}. Let one of them sign it.',
  PLAN_SIGNED_BY_YOU_ALREADY:
    'You signed the place "{{place, value.planPlace}}". Let another person sign this one.',
  PLAN_FINDING_UNKNOWN: 'No sum "{{key, sum}}" differs; it may have been corrected. Check the sums again.',
  PLAN_EMPTY: 'The plan has no indicators yet. Add some, then submit it.',
  PLAN_SUMS_OPEN:
    'Weights do not add up in {{count}} places. First {{key, sum}}: expected {{expected}}, found {{found}}, off by {{difference}}. All of them (found/expected): {{findings, sum}}. Correct the weights, or acknowledge each difference with a reason.',
  PLAN_SIGNATURES_MISSING: 'Signatures are missing: {{places, value.planPlace}}. Have them signed first.',
  PLAN_NOT_IN_REVIEW: 'The plan is {{status, value.planStatus}} and not in review. Submit it first.',
  PLAN_REVIEW_OUT_OF_TURN:
    'Review {{review}} is not due (the plan is {{status, value.planStatus}}). The second review follows the first.',
  PLAN_REVIEWER_IS_SUBMITTER: 'Nobody reviews a plan that they submitted. Let another leader review it.',
  PLAN_REVIEWER_PASSED_FIRST: 'You passed the first review. The second one is for another leader.',
  PLAN_NOT_REVIEWED:
    'The plan is {{status, value.planStatus}} and has not passed both reviews. Publish it after them.',
  PLAN_ALREADY_PUBLISHED:
    'The plan was published on {{publishedOn}}. Ask for a change of the indicators instead.',
  PLAN_QUARTER_TREATMENT_MISSING:
    'Quarter {{quarters}} had ended before publication. Say for each whether it is checked afterwards or stays unchecked.',
  PLAN_QUARTER_NOT_EARLIER:
    'Quarter {{quarters}} had not ended by {{publishedOn}}, or stands twice. Leave it out.',
  PLAN_NOT_PUBLISHED:
    'The plan is {{status, value.planStatus}} and not published. Until then edit the draft itself.',
  PLAN_CHANGE_EMPTY: 'The change names no indicator. Name at least one.',
  PLAN_CHANGE_WITHOUT_DIFFERENCE:
    'Indicator {{indicator}} is in the plan just so. Say what shall change, or leave it out.',
  PLAN_CHANGE_OUTDATED:
    'The request is based on version {{basedOn}} of the plan, and version {{version}} is in force: somebody changed it meanwhile. Read the plan in force and ask again.',
  PLAN_INDICATOR_ID_USED: 'The plan has, or had, an indicator {{indicator}}. Give the new one another id.',
  PLAN_CHANGE_POLICY_MISSING:
    'Indicator {{indicator}} has been given {{score}}, and nothing says what becomes of it. Declare that it is kept or re-opened, with the reason.',
  PLAN_CHANGE_POLICY_UNFIT:
    'Indicator {{indicator}} is none that the change alters. Take its declaration out.',
  PLAN_CHANGE_POLICY_REPEATED:
    'What becomes of the score of indicator {{indicator}} is declared twice. Leave one.',
  PLAN_CHANGE_DEADLINE_TOO_LATE:
    'The score of {{indicator}} is to be given anew by {{latest}} at the latest, and not by {{deadline}}. Name an earlier day.',
  PLAN_CHANGE_DEADLINE_INVALID:
    'The day "{{deadline}}" by which indicator {{indicator}} is scored anew does not do. Give a date from today ({{today}}) on; if it has passed, reject the change and ask again.',
  PLAN_CHANGE_KEPT_ABOVE_WEIGHT:
    'Indicator {{indicator}} has been given {{score}}, more than its new weight {{weight}}, so that the score cannot be kept. Declare it re-opened, or give another weight.',
  PLAN_CHANGE_PENDING: 'A change ({{change}}) is waiting for approval already. Ask again once it is decided.',
  PLAN_CHANGE_UNKNOWN:
    'No change "{{change}}" is waiting for approval; it may be decided already. Reload and look.',
  PLAN_APPROVER_IS_REQUESTER: 'Nobody approves a change that they asked for. Let another leader decide.',
  MILESTONE_QUARTER_CHECKED:
    'The check of quarter {{quarter}} is open, closed or left out, so the {{due}} % that indicator {{indicator}} owed by its end stay. Change only the quarters after it.',
  MILESTONE_OF_OWN_UNIT:
    'Indicator {{indicator}} is carried by your own unit or one that you head ({{unit}}). Let somebody else change its milestones.',
  PLAN_IMPORT_UNREADABLE:
    'The file cannot be read: {{detail}}. Check that it is a whole CSV or JSON file in UTF-8.',
  PLAN_IMPORT_UNSEEN_CHARACTER:
    'The text at "{{at}}" has a control character, or one of no width, in it. Take it out and import again.',
  PLAN_IMPORT_INVALID:
    'The imported plan has {{count}} mistakes: {{errors, problem.import}}. Correct them all and import it again.',
  PLAN_IMPORT_SOURCE_MISSING: 'There is nothing to import. Send the content of the file.',
  CASE_UNKNOWN: 'There is no case "{{case}}". Check its name.',
  SCHEME_WITHOUT_INDICATORS:
    'Version {{version}} of the scheme {{scheme}} brings no indicators to draft from. Draft in another way, or publish a version with indicators.',
  PREVIOUS_PLAN_UNKNOWN:
    'The cycle "{{cycle}}" has no plan to begin from. Check the id, or draft the plan another way.',
};
