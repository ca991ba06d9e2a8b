import type { SameKeys } from '../../same-keys.js';
import type { inspection as zh } from '../../zh-cn/refusal/inspection.js';

export const inspection: SameKeys<typeof zh> = {
  CHECK_UNKNOWN: 'There is no check of this quarter. Check the quarter, or open its check first.',
  CHECK_STAGE_NOT_OPEN:
    'Quarter {{quarter}} is checked during the execution, which is not open. Do it in that stage.',
  CHECK_QUARTER_NOT_ENDED: 'Quarter {{quarter}} has not ended. Open its check afterwards.',
  CHECK_WITHOUT_ITEMS: 'The plan has nothing to check in quarter {{quarter}}. Publish the plan first.',
  CHECK_PREVIOUS_MISSING: 'Quarter {{previous}} has not been checked. Check it before quarter {{quarter}}.',
  CHECK_PREVIOUS_OPEN:
    'The check of quarter {{previous}} is not closed. Close it before quarter {{quarter}}.',
  CHECK_ALREADY_OPEN: 'The check of quarter {{quarter}} is open, as of {{asOf}}. Go on with that one.',
  CHECK_CLOSED: 'This check is closed and does not open again. Take it up in the next quarter.',
  CHECK_UNCHECKED: 'This quarter is marked unchecked and stays so. Go on with the next quarter.',
  CHECK_ITEM_UNKNOWN: 'The check has no indicator "{{indicator}}". Check its number.',
  CHECK_ITEM_OF_OWN_UNIT:
    'Indicator {{indicator}} is of "{{unit}}", so you are recused. Somebody from outside it decides.',
  CHECK_CRITICISM_MISSING:
    '{{behind}} indicators of quarter {{quarter}} are behind and not criticised. Issue the circular, then close.',
  CHECK_QUARTER_NOT_BEFORE_PLAN:
    'Quarter {{quarter}} ended after the plan was published and has to be checked. Open its check.',
  CRITICISM_NOTHING_BEHIND:
    'Nothing is behind in quarter {{quarter}}, so there is nothing to criticise. Close the check.',
  CRITICISM_ITEM_NOT_DUE:
    'Nothing was due of indicator {{indicator}} in that quarter, so it cannot be criticised. Check the indicator.',
  CRITICISM_NUMBER_MISSING: 'The number of the circular is missing. Give it and send it again.',
  CRITICISM_ALREADY_ISSUED:
    'The circular ({{number}}) of this quarter is issued, so its check no longer changes. Close the check.',
  CATALOGUE_STAGE_CLOSED:
    'The catalogue of breaches cannot be issued in the stage {{open, stage}}. It needs: {{needed, stage}}.',
  CATALOGUE_EMPTY: 'The catalogue lists nothing. List at least one breach.',
  CATALOGUE_UNKNOWN: 'The cycle has no catalogue of breaches yet. The office issues one.',
  BREACH_CODE_INVALID: 'The code "{{code}}" is not usable. Use 1 to 40 letters, digits or "-".',
  BREACH_NAME_MISSING: 'The breach "{{code}}" has no name. Fill it in and send it again.',
  BREACH_REPEATED: 'The breach "{{breach}}" stands twice. List it once.',
  BREACH_PRICE_INVALID:
    'The price "{{points}}" of "{{code}}" is not usable. Write a plain number above 0 and up to 100 with at most two decimals, such as 0.5.',
  BREACH_CAP_INVALID:
    'The most "{{cap}}" of "{{code}}" is not usable. Write a number from its price {{points}} up to 100 with at most two decimals.',
  FINDING_STAGE_CLOSED:
    'Findings cannot be handled in the stage {{open, stage}}. It needs: {{needed, stage}}.',
  FINDING_UNKNOWN: 'The register has no finding "{{finding}}". Check its number.',
  FINDING_ALREADY_LOGGED:
    '"{{finding}}" is logged with other content. Look at the register, and log another one if needed.',
  FINDING_CLOSED:
    'The finding "{{finding}}" is {{status, value.findingStatus}}, so this can no longer be done. Log another one if things changed.',
  FINDING_TEXT_MISSING: '"{{field, input}}" is missing. Fill it in and send it again.',
  FINDING_WITHOUT_CHARGE: 'No unit is charged. Name at least one unit with its deduction.',
  FINDING_MODE_MISSING: 'The mode is missing. An inspection is open, undercover or joint: say which.',
  FINDING_MODE_UNFIT:
    'A finding from "{{source, value.findingSource}}" was not made by an inspection, so its mode cannot be "{{mode, value.inspectionMode}}". Leave it out, or send "joint" where it was looked into together.',
  FINDING_WITHOUT_INSPECTOR: 'No inspector is named. Name at least one.',
  FINDING_INSPECTORS_TOO_FEW: 'An inspection is made by at least {{needed}} people. Name another inspector.',
  FINDING_INSPECTOR_UNKNOWN:
    '"{{person}}" has no account that is in use and cannot go on an inspection. Check the person.',
  FINDING_TIME_INVALID: 'The time "{{foundAt}}" is later than now ({{now}}). Check the time.',
  FINDING_OUTSIDE_PERIOD:
    'It was found on {{day}}, and the cycle is from {{from}} to {{to}}. Check the time, or log it in the cycle of that day.',
  FINDING_PRICE_INVALID:
    'The price "{{points}}" is not usable. Write a plain number above 0 and up to 100 with at most two decimals.',
  FINDING_PRICE_IN_CATALOGUE:
    'The catalogue sets the price at {{expected}}, so it cannot be {{price}}. Leave the price out.',
  FINDING_PRECEDENT_DIFFERS:
    'The same breach cost {{points}} before (no. {{number}} of the {{book, value.findingBook}}), and "{{unit}}" is charged at {{price}}. Check the price; if it has to differ, send the reason in {{reasonIn}}.',
  FINDING_SHARES_NOT_WHOLE:
    'The shares of the units come to {{total}} percent, not to 100. Check them; where units are charged in full beside each other, or nobody bears the rest, send the reason in {{reasonIn}}.',
  BREACH_UNKNOWN: 'The catalogue has no breach "{{code}}". Look at the version in force.',
  BREACH_NAMED_OTHERWISE:
    'The breach "{{code}}" is called "{{name}}" and not "{{breach}}". Send one of the two.',
  FINDING_NOT_IN_CHARGE:
    'Your section is not in charge of this breach and cannot record it. Tell the section in charge, the office or the inspection team.',
  FINDING_INSPECTOR_UNFIT:
    '"{{person}}" is neither an inspector nor of the office, and cannot be named as inspecting. Name somebody whose task it is.',
  FINDING_FORMER_UNIT:
    '"{{person}}" has worked in "{{unit}}" and is recused. Let somebody else inspect or correct it.',
  FINDING_ANSWER_LATE:
    'The term of {{days}} working days ended on {{until}}, and today is {{today}}. Appeal during the public notice instead.',
  FINDING_ANSWER_AWAITED:
    '"{{units}}" may answer until {{until}} and has not (today is {{today}}). Confirm it after the answer or after that day.',
  FINDING_NOT_TO_VERIFY:
    'No section in charge recorded "{{finding}}", so nothing is to be verified. Confirm it.',
  FINDING_NOT_VERIFIED:
    '"{{finding}}" was recorded by the section in charge "{{unit}}" and is not verified. The office verifies it first.',
  FINDING_STEP_BEFORE_IS_YOURS:
    'Whoever logged, corrected or verified it does not take the next step. Let somebody else do it.',
  FINDING_SIGNER_AGAIN:
    '"{{person}}" has signed already, and a deputy does not sign a second time. Let another leader sign.',
  CORRECTION_OF_UNITS:
    'A correction keeps the units charged ({{units}}). Withdraw the finding and log it anew where a unit is wrong.',
  CORRECTION_NEEDS_LEADER: 'The finding is confirmed, so only a leader corrects it. Ask a supervisor.',
  CORRECTION_ABOVE_LIMIT:
    'It would cost {{total}} points, more than the {{limit}} above which two leaders sign; one leader cannot make it dearer. Withdraw it and log it anew, so that two sign.',
  CORRECTOR_IS_CONFIRMER: 'Nobody corrects what they confirmed. Let another leader correct it.',
  WITHDRAWER_IS_CONFIRMER:
    'Nobody withdraws what they, or the one they act for, confirmed. Let another leader withdraw it.',
  FINDING_INSPECTOR_REPEATED: 'The inspector "{{person}}" stands twice. Remove one of them.',
  FINDING_PHOTO_INVALID:
    'The photo or paper "{{photo}}" is not usable. Upload it again, then log the finding.',
  FINDING_UNIT_NOT_CHARGED:
    'The finding does not charge "{{unit}}", which therefore cannot answer. Let a charged unit answer.',
  FINDING_OWN_UNIT: 'The finding concerns "{{unit}}", so its people are recused. Let others handle it.',
  FINDING_CONFIRMER_IS_INSPECTOR:
    'Inspectors do not confirm their own findings. Let another leader confirm it.',
  CHARGE_REPEATED: 'The unit "{{unit}}" is charged twice. Charge each unit once.',
  CHARGE_POINTS_INVALID:
    'The deduction "{{points}}" of "{{unit}}" is not usable. Write a plain number above 0 and up to 100, such as 0.5.',
  CHARGE_HEADS_INVALID:
    'The charge of "{{unit}}" by head is not usable. Name both the heads, a whole number above 0, and the price of each, or neither.',
  CHARGE_HEADS_MISMATCH:
    'The charge of "{{unit}}" is {{points}}, but {{heads}} heads at {{perHead}} each are {{expected}}. Correct it.',
  CHARGE_PRICE_MISMATCH:
    '{{points}} is sent for "{{unit}}", but price, heads and share make {{expected}}. Correct it, or leave it out.',
  CHARGE_SHARE_INVALID:
    'The share "{{share}}" of "{{unit}}" is not usable. Write a percent above 0 and up to 100 with at most four decimals.',
  CHARGE_SHARE_OF_NOTHING:
    '"{{unit}}" bears {{share}}% of an incident without a price. Give the price, or the points themselves.',
  CHARGE_POINTS_TOO_PRECISE:
    'The deduction "{{points}}" of "{{unit}}" has more than {{decimals}} decimals. Correct it.',
  RECTIFICATION_STAGE_CLOSED:
    'Rectification cannot be handled in the stage {{open, stage}}. It needs: {{needed, stage}}; for the lowest grade, after the bulletin.',
  RECTIFICATION_UNKNOWN: 'There is no rectification order "{{order}}". Check its number.',
  RECTIFICATION_ALREADY_ORDERED:
    '"{{order}}" is ordered with other content. Look at the register, and give another order if needed.',
  RECTIFICATION_WRONG_STATUS:
    'The order is: {{status, value.rectificationStatus}}. This needs it to be: {{needed, value.rectificationStatus}}. Take the step before first.',
  RECTIFICATION_GRADE_NOT_LOWEST:
    'After the bulletin only units of the grade "{{lowest}}" are ordered to rectify; "{{unit}}" has "{{grade}}". Check the unit.',
  RECTIFICATION_FINDING_UNFIT:
    'The finding "{{finding}}" is not confirmed or does not charge "{{unit}}". Check its number.',
  RECTIFICATION_ORDERED_BEFORE:
    '"{{unit}}" has an order about the same finding or grade already (no. {{number}}). Go on with that one; if another is needed, send the reason in {{reasonIn}}.',
  RECTIFICATION_TEXT_MISSING: '"{{field, input}}" is missing. Fill it in and send it again.',
  RECTIFICATION_DAYS_INVALID:
    'A term of {{days}} working days is not usable: 1 to {{most}}, and the plan no later than the report. Correct it.',
  RECTIFICATION_CLOSER_UNKNOWN:
    '"{{person}}" has no account and cannot close anything off. Check the person.',
  RECTIFICATION_CLOSER_NOT_LEADER:
    'Listed supervision is closed off by a leader, which "{{person}}" is not. Name a leader.',
  RECTIFICATION_CLOSER_UNFIT:
    '"{{person}}" has no role that closes orders off. Name an inspector, somebody of the office or a leader.',
  RECTIFICATION_CLOSER_IS_ORDERER:
    '"{{person}}" ordered it and does not close it off. Name somebody else as the closer, or let the closer named do it in person.',
  RECTIFICATION_WAIVER_HAS_PART:
    '"{{person}}" ordered this or closes it off, and does not waive it. Ask another leader to waive it.',
  RECTIFICATION_OWN_UNIT: 'The order is for "{{unit}}", so its people are recused. Let others handle it.',
  RECTIFICATION_FORMER_UNIT:
    '"{{person}}" has worked in "{{unit}}" and is recused. Let somebody else re-inspect it or close it off.',
  RECTIFICATION_NOT_YOURS: 'The order is not for "{{unit}}". The unit that it is for handles it.',
  RECTIFICATION_WITHOUT_EVIDENCE: 'The report has no evidence. Add at least one file.',
  RECTIFICATION_INSPECTORS_TOO_FEW:
    'A re-inspection is made by at least {{needed}} different people. Name another inspector.',
  RECTIFICATION_INSPECTOR_UNFIT:
    '"{{person}}" is neither an inspector nor of the office, and cannot re-inspect. Name somebody whose task it is.',
  RECTIFICATION_INSPECTOR_UNKNOWN:
    '"{{person}}" has no account that is in use and cannot re-inspect it. Check the person.',
  RECTIFICATION_CLOSER_INSPECTS: '"{{person}}" closes it off and does not re-inspect it. Let somebody else.',
  RECTIFICATION_NOT_CLOSER: 'This order is closed off by "{{closer}}". Let that person do it.',
  SURCHARGE_INVALID:
    'The surcharge "{{points}}" is not usable. Write a plain number above 0 and up to 100 with at most two decimals.',
  SURCHARGE_TOO_LATE:
    'In the stage {{open, stage}} no deduction counts any more. Repeat it without a surcharge.',
  SURCHARGE_MISSING: 'A repetition comes with a surcharge. Give its points and send it again.',
  INCENTIVE_STAGE_CLOSED:
    'Incentives cannot be handled in the stage {{open, stage}}. It needs: {{needed, stage}}.',
  INCENTIVE_UNKNOWN: 'There is no incentive claim "{{incentive}}". Check its number.',
  INCENTIVE_ALREADY_CLAIMED:
    'The incentive "{{incentive}}" is claimed with other content. Claim another one if needed.',
  INCENTIVE_WRONG_STATUS:
    'The claim is {{status, value.incentiveStatus}}; this needs it to be: {{needed, value.incentiveStatus}}. Take the step before first.',
  INCENTIVE_TITLE_MISSING: 'The claim has no title. Say what it is for.',
  INCENTIVE_POINTS_INVALID:
    'The points "{{points}}" are not usable. Write a plain number above 0 and up to 100 with at most two decimals, such as 1.',
  INCENTIVE_POINTS_ABOVE_CLAIM:
    '{{points}} points are more than the {{claimed}} claimed. Give at most as many.',
  INCENTIVE_CLASS_MISSING: 'No class is named. Choose one of the catalogue ({{known}}).',
  INCENTIVE_CLASS_UNKNOWN:
    'The catalogue ({{known}}) has no class "{{class}}". Choose one of it; without a catalogue, name none.',
  INCENTIVE_WITHOUT_PROOF: 'The claim has no proof. Add at least one file.',
  INCENTIVE_PROOF_INVALID: 'The proof "{{proof}}" is not usable. Upload it again, then claim.',
  INCENTIVE_CLAIMED_BEFORE:
    'Claim no. {{number}} of the unit has the same title or some of the same proof, so this may be the same award. Check it; if they are two, send the reason in {{reasonIn}}.',
  INCENTIVE_PROOF_OF_ANOTHER_UNIT:
    'The proof "{{proof}}" was shown by "{{unit}}" for something of its own. Check whether it is the right file; if both earned it, send the reason in {{reasonIn}}.',
  INCENTIVE_OPINION_MISSING: 'The opinion is missing. Write one and send it again.',
  INCENTIVE_VERIFIER_IS_CLAIMER:
    'Nobody verifies their own claim. Let somebody else of the office verify it.',
  INCENTIVE_GRANTER_IS_VERIFIER: 'Nobody grants what they verified. Let another leader grant it.',
  INCENTIVE_FORMER_UNIT: 'You have worked in "{{unit}}" and are recused. Somebody else verifies its claims.',
  INCENTIVE_OWN_UNIT: 'The claim concerns "{{unit}}", so you are recused. Somebody from outside it decides.',
};
