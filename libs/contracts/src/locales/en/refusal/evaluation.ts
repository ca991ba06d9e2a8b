import type { SameKeys } from '../../same-keys.js';
import type { evaluation as zh } from '../../zh-cn/refusal/evaluation.js';

export const evaluation: SameKeys<typeof zh> = {
  LEADER_EVALUATION_NOT_IN_SCHEME:
    'The scheme of this cycle has no leader evaluation, so there is nothing to mark.',
  LEADER_SHEET_STAGE_CLOSED: 'Leaders cannot mark in the stage {{open, stage}}. It needs: {{needed, stage}}.',
  LEADER_UNKNOWN: '"{{person}}" is not among the leaders of this cycle. Check the list with the office.',
  LEADER_SHEET_OF_OTHER: "This is another leader's sheet. Fill in your own.",
  LEADER_SHEET_SUBMITTED: 'The sheet is submitted and sealed; it no longer changes.',
  LEADER_ABSENT: 'This leader is recorded as not taking part this year. Tell the office if that is wrong.',
  LEADER_NOT_ABSENT: 'No absence of "{{person}}" is recorded, so none can be taken back. Check the person.',
  MARK_NOT_DECIMAL: 'The mark "{{mark}}" for "{{unit}}" is not usable. Write plain digits such as 9.5.',
  MARK_TOO_PRECISE: 'The mark "{{mark}}" for "{{unit}}" has more than {{decimals}} decimals. Correct it.',
  MARK_OUT_OF_RANGE: 'The mark {{mark}} for "{{unit}}" is out of range. Write one from {{min}} to {{max}}.',
  MARK_REPEATED: '"{{unit}}" is marked twice. Mark each unit once.',
  MARK_FOR_RECUSED_UNIT: 'You are recused from "{{unit}}" and cannot mark it. Leave it out.',
  SHEET_INCOMPLETE:
    'These units have neither a mark nor a recusal: {{units}}. Complete the sheet, then submit it.',
  PUBLIC_EVALUATION_NOT_IN_SCHEME: 'The scheme of this cycle has no public evaluation.',
  BALLOT_CODE_COUNT_INVALID: 'So many codes cannot be issued at once. Ask for 1 to {{max}}.',
  BALLOT_NOT_OPEN:
    'The public evaluation is not open (stage: {{open, stage}}). Vote while this is open: {{needed, stage}}.',
  BALLOT_CODES_CLOSED:
    'No codes are issued at this stage ({{open, stage}}). Issue them while one of these is open: {{needed, stage}}.',
  BALLOT_CODE_UNKNOWN: 'The code is not valid. Check it and enter it again.',
  BALLOT_UNIT_UNKNOWN: '"{{unit}}" is not evaluated. Rate the units on the ballot.',
  BALLOT_OPTION_UNKNOWN: 'That option is not there. Choose one of: {{options}}.',
  BALLOT_INCOMPLETE: 'These units are not rated: {{units}}. Rate every unit, then submit.',
  BALLOT_ALREADY_CAST: 'This code has been used to vote; each code votes once.',
};
