import type { SameKeys } from '../../same-keys.js';
import type * as zh from '../../zh-cn/refusal/appeal.js';

export const appeal: SameKeys<typeof zh.appeal> = {
  APPEAL_UNKNOWN: 'There is no appeal "{{appeal}}". Check its id.',
  APPEAL_NOTICE_NOT_OPEN: 'The result is not on public notice yet. Appeal while the notice lasts.',
  APPEAL_TOO_LATE: 'Appeals could be filed until {{deadline}}. It is now {{now}}: this one is too late.',
  APPEAL_STAGE_CLOSED:
    'Appeals are not heard in the present stage ({{open, stage}}). That is done while "{{needed, stage}}" is open.',
  APPEAL_ALREADY_FILED:
    'The appeal of "{{unit}}" against "{{subject}}" is {{status, value.appealStatus}}; an item is appealed once. See what became of it.',
  APPEAL_ITEM_UNKNOWN:
    'The result of "{{unit}}" has no "{{subject}}" ({{kind, value.itemKind}}). Check it and send it again.',
  APPEAL_GROUNDS_MISSING: 'The grounds are missing. Fill them in and send it again.',
  APPEAL_WITHOUT_EVIDENCE: 'There is no evidence with it. Attach at least one file.',
  APPEAL_EVIDENCE_INVALID: 'The evidence "{{evidence}}" is invalid. Upload it again first.',
  APPEAL_WRONG_STATUS:
    'The appeal is {{status, value.appealStatus}}; this can be done only when it is {{needed, value.appealStatus}}. See how it stands.',
  APPEAL_FORMER_UNIT: 'The appeal concerns "{{unit}}", where you have worked. Somebody else has to do this.',
  APPEAL_OWN_UNIT: 'The appeal concerns "{{unit}}", which is yours. Somebody else has to do this.',
  APPEAL_PANEL_NAMED_BY_CHAIR:
    'The chair names the panel; another leader does so only where the chair is recused. Ask the chair.',
  APPEAL_PANEL_TOO_SMALL: 'The panel has {{count}} members and needs at least {{least}}. Add some.',
  APPEAL_PANEL_MEMBER_REPEATED: 'The panel has "{{person}}" twice. Take one of them out.',
  APPEAL_PANEL_MEMBER_UNKNOWN: 'Nobody "{{person}}" could sit on a panel. Check the id.',
  APPEAL_PANEL_MEMBER_CONFLICTED:
    '"{{person}}" {{conflict, value.panelConflict}} and cannot sit on the panel. Choose somebody else.',
  APPEAL_PANEL_MEMBER_VOTED:
    '{{person}} has voted and stays on the panel. Keep whoever has voted; others can be added or replaced.',
  APPEAL_PRESIDING_NOT_ON_PANEL:
    '"{{person}}" presides and is no member of the panel. Name a member, or nobody: then the first one presides.',
  APPEAL_PANEL_MISSING: 'No panel hears this appeal yet. The chair has to name it first.',
  APPEAL_NOT_ON_PANEL: 'You are not on the panel of this appeal and have no vote. Its members have to vote.',
  APPEAL_CORRECTED_UNFIT:
    'The outcome "{{outcome, value.appealOutcome}}" does not go with the corrected value: give one when the appeal is upheld or upheld in part, none when it is rejected.',
  APPEAL_CORRECTED_INVALID:
    'The corrected value "{{found}}" is invalid. Points are from {{least}} to {{most}} with at most {{decimals}} decimals; a veto becomes "not-in-force", an indicator "not-applicable".',
  APPEAL_CORRECTED_NO_BETTER:
    'The corrected value "{{found}}" is no better for the unit than the original "{{original}}". If the appeal is not upheld, reject it.',
  RESULT_APPEALS_UNDECIDED:
    '{{count}} appeals are not decided ({{appeals}}), so the result cannot become final. Decide them first.',
  RESULT_NOT_RECOMPUTED:
    '{{count}} rulings are not counted, so the result cannot become final. Compute it anew first.',
  RESULT_NOTHING_TO_RECOMPUTE: 'There is no ruling that the result does not count. Nothing is to be done.',
  CORRECTION_BEFORE_FINAL:
    'The result is not final, so it is not corrected. Use an appeal, or compute it anew.',
  CORRECTION_UNKNOWN: 'There is no correction "{{correction}}". Check its id.',
  CORRECTION_PENDING:
    'The correction "{{correction}}" waits for its approval. Propose another one afterwards.',
  CORRECTION_ALREADY_DECIDED:
    'The correction "{{correction}}" is decided and cannot change. Propose another one if need be.',
  CORRECTION_WITHOUT_ITEMS: 'There is nothing to correct in it. Name at least one item.',
  CORRECTION_ITEM_UNKNOWN:
    'The result of "{{unit}}" has no "{{subject}}" ({{kind, value.itemKind}}). Check it and send it again.',
  CORRECTION_ITEM_REPEATED:
    '"{{subject}}" of "{{unit}}" is there twice. Name each item once, a joint indicator too.',
  CORRECTION_VALUE_INVALID:
    '"{{subject}}" of "{{unit}}" cannot become "{{found}}". Points are from {{least}} to {{most}} with at most {{decimals}} decimals; a veto is "in-force" or "not-in-force", an indicator "applicable" or "not-applicable".',
  CORRECTION_CHANGES_NOTHING: '"{{subject}}" of "{{unit}}" already is "{{found}}". Take the item out.',
  CORRECTION_APPROVER_IS_PROPOSER:
    'Who proposed the correction cannot approve it. Another leader has to do this.',
  CORRECTION_APPROVER_NOT_CHAIR:
    'The correction is about the veto of "{{unit}}": the chair approves it, or another leader where the chair is recused.',
  CORRECTION_VETO_CLASS_MISSING:
    'Say which trigger (class) the veto of "{{unit}}" is for. The scheme declares: {{known}}.',
  CORRECTION_VETO_CLASS_UNKNOWN: 'A veto class "{{class}}" cannot be given here. Known here: {{known}}.',
  CORRECTION_VETO_WITHOUT_PROOF:
    'A veto of "{{unit}}" needs proof. Upload the papers and name them in the evidence of the correction.',
  CORRECTION_OWN_UNIT: 'The correction concerns "{{unit}}", which is yours. Another leader has to do this.',
  BULLETIN_NOT_ISSUED: 'The bulletin is not issued yet. Read it afterwards.',
  DECISION_ATTACHMENT_MISSING:
    'The scheme wants the minutes themselves. Upload them first, then record the decision.',
  NOTICE_WORKING_DAYS_SHORT:
    'The notice holds {{days}} working days; the scheme asks for at least {{required}}. Make it longer.',
};
