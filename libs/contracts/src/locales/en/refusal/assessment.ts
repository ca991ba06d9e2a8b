import type { SameKeys } from '../../same-keys.js';
import type { assessment as zh } from '../../zh-cn/refusal/assessment.js';

export const assessment: SameKeys<typeof zh> = {
  ASSESSMENT_STAGE_CLOSED: 'This cannot be done in the stage {{open, stage}}. It needs: {{needed, stage}}.',
  ASSESSMENT_WRONG_STATUS:
    'The dossier is {{status, value.assessmentStatus}}; this needs it to be: {{needed, value.assessmentStatus}}. Take the step before first.',
  UNIT_NOT_RESPONSIBLE:
    '"{{unit}}" is not responsible for indicator {{indicator}}. Let a responsible unit report.',
  UNIT_NOT_LEAD: '"{{unit}}" assists; the lead unit "{{lead}}" scores and files for all. Ask the lead unit.',
  PROGRESS_VALUES_MISCOUNTED:
    '{{expected}} values are expected and {{found}} were sent. Give one for each target, or one percent where there is no target.',
  PROGRESS_NOT_DECIMAL:
    'Value {{position}}, "{{value}}", is not usable. Write plain digits such as 7 or 12.5, not negative.',
  PROGRESS_ABOVE_HUNDRED:
    'Value {{position}} comes to {{total}} %, above 100 %. Check whether it is cumulative or of the period.',
  PROGRESS_TOTAL_TOO_LARGE:
    'Value {{position}} comes to {{total}}, which is too large. Check what was entered.',
  PROGRESS_FALLS:
    'Value {{position}} falls from {{total}} to {{found}}. A cumulative value does not fall; say why in a correction.',
  OBSERVATION_NEEDED:
    'Indicator {{indicator}} is scored by a rule ({{rule, ruleType}}). Send an observation and no values.',
  OBSERVATION_NOT_WANTED:
    'Indicator {{indicator}} has no rule that could read an observation. Send values, one a target.',
  OBSERVATION_OF_PERIOD: 'An observation says how things stand at the day. Report it as cumulative.',
  OBSERVATION_UNFIT:
    '{{count}} things keep the observation of indicator {{indicator}} from being read. Mend what is listed and send it again.',
  EXTERNAL_RESULT_NOT_EXPECTED:
    'Indicator {{indicator}} is not scored by another authority, so no result of one is registered. Check the id; a responsible unit reports on other indicators.',
  EXTERNAL_RESULT_INCOMPLETE:
    '"{{field}}" of the result is blank. Write the source and the document number as the paper has them.',
  EXTERNAL_RESULT_DATE_AHEAD:
    'The result is said to have arrived on {{arrivedOn}}, and today is {{today}}. Name the day that it did; what has not arrived is not registered.',
  EXTERNAL_RESULT_DATE_EARLY:
    'The result is said to have arrived on {{arrivedOn}}, before the cycle began on {{from}}. Check the day, and whether it is of this cycle.',
  EXTERNAL_RESULT_STANDS:
    'Indicator {{indicator}} has a result already, {{score}} ({{document}}), and this one differs. Say in a correction why it takes its place.',
  EXTERNAL_RESULT_AFTER_VERIFICATION:
    'Indicator {{indicator}} is verified at {{score}}, so no result is registered. Reopen the verification first, then register it.',
  EXTERNAL_RESULT_REGISTERED:
    'The office has registered the result for indicator {{indicator}} from {{document}}, so units report none. Ask the office for a correction.',
  PROGRESS_DATE_AHEAD:
    'The report reaches to {{asOf}}, and today is {{today}}. Name today or an earlier day.',
  PROGRESS_DATE_OUTSIDE:
    'The report reaches to {{asOf}}, which is outside the cycle. Name a day from {{from}} to {{to}}.',
  PROGRESS_OUT_OF_ORDER:
    'The report reaches to {{asOf}}, before the last one of {{last}}. Report in the order of time, or say in a correction why the last day was wrong.',
  EVIDENCE_REFERENCE_INVALID:
    '"{{field}}" of the evidence is not usable. Upload the file again and submit it.',
  EVIDENCE_ALREADY_SUBMITTED: 'The evidence id "{{evidence}}" is taken. Submit it under another one.',
  EVIDENCE_UNKNOWN: 'The indicator has no evidence "{{evidence}}". Check the id.',
  EVIDENCE_NOT_IN_PLACE:
    'The evidence "{{evidence}}" is {{standing, value.evidenceStanding}} and can be neither withdrawn nor replaced. Submit new evidence.',
  EVIDENCE_FILE_OF_ANOTHER_UNIT:
    'The same file is evidence of "{{unit}}" for indicator {{indicator}}. Check whether it is the right one; if it proves both, send the reason in {{reasonIn}}.',
  EVIDENCE_OF_OTHER_UNIT: 'The evidence "{{evidence}}" is of "{{unit}}". Let that unit do it.',
  EVIDENCE_MISSING: 'A self-score of {{score}} needs evidence. Submit evidence, then file.',
  SCORE_NOT_DECIMAL: '"{{score}}" is not a score. Write plain digits such as 1.8, not negative.',
  SCORE_TOO_PRECISE: 'The score "{{score}}" has more than {{decimals}} decimals. Correct it.',
  SCORE_ABOVE_WEIGHT:
    'The score {{score}} is above the weight {{weight}}. Write a score from 0 to {{weight}}.',
  SELF_SCORE_MISSING: 'There is no self-score yet. Give one, then file.',
  ASSESSMENT_DEADLINE_PAST:
    'The deadline {{deadline}} is past; today is {{today}}. Name today or a later day.',
  CONFIRMER_IS_FILER: 'Nobody confirms what they filed. Let the head of the unit confirm it.',
  VERIFIER_OF_OWN_UNIT:
    'This indicator concerns "{{unit}}", so you are recused. A member of the leading group from outside it decides.',
  EVIDENCE_FILE_UNKNOWN: 'There is no file {{sha256}}. Upload it first, then name it.',
  EVIDENCE_FILE_MISSING: 'No file came in. Choose one in the field "{{field}}" and upload it again.',
  EVIDENCE_EMPTY: 'The file is empty. Check it and upload it again.',
  EVIDENCE_TOO_LARGE: 'The file is too large; at most {{maxBytes, mib}} MiB are taken. Compress or split it.',
  EVIDENCE_TYPE_UNKNOWN: 'The type of the file "{{name}}" is not known. These are taken: {{allowed}}.',
  EVIDENCE_TYPE_NOT_ALLOWED: 'The file "{{name}}" is {{found}}, which is not taken. These are: {{allowed}}.',
  EVIDENCE_TYPE_MISMATCH:
    'The file "{{name}}" ends in {{extension}} and is {{found}} inside. Upload the original file.',
  EVIDENCE_UNAVAILABLE:
    'The storage of evidence files cannot be used at the moment ({{detail}}); nothing was taken in. Try again soon, else tell the system administrator.',
  EVIDENCE_DAMAGED:
    'The stored file {{sha256}} is damaged. Ask the system administrator to restore it from a backup.',
  NOT_APPLICABLE_STAGE_CLOSED:
    'What does not apply cannot be dealt with in the present stage ({{open, stage}}). It can while {{needed, stage}} is open.',
  NOT_APPLICABLE_UNKNOWN:
    'There is no declaration "{{declaration}}" that an indicator does not apply. Check its id.',
  NOT_APPLICABLE_ALREADY_DECLARED:
    'That indicator {{indicator}} does not apply to "{{unit}}" is {{status, value.notApplicableStatus}} already. Settle that first, or revoke it and declare it anew.',
  NOT_APPLICABLE_REVOKED:
    'The declaration about indicator {{indicator}} was revoked and cannot be approved. Declare it anew if need be.',
  NOT_APPLICABLE_APPROVER_IS_DECLARER:
    'Who declared that an indicator does not apply may not approve it. Ask another leader.',
  NOT_APPLICABLE_OWN_UNIT: 'You work in "{{unit}}" or head it and must step aside. Ask another leader.',
  NOT_APPLICABLE_NOT_CARRIED:
    '"{{unit}}" does not carry indicator {{indicator}}, so nothing is to be declared. Choose among its responsible units.',
  INDICATOR_NOT_APPLICABLE:
    'Indicator {{indicator}} was approved as not applicable to "{{units}}": there is nothing to do. Revoke that first if things have changed.',
};
