import type { SameKeys } from '../../same-keys.js';
import type { ledger as zh } from '../../zh-cn/refusal/ledger.js';

export const ledger: SameKeys<typeof zh> = {
  RANK_BONUS_STAGE_CLOSED:
    'Bonuses by place cannot be handled in the stage {{open, stage}}. It needs: {{needed, stage}}.',
  RANK_BONUS_UNKNOWN: 'The scheme has no bonus by place "{{bonus}}". Check its id.',
  RANK_BONUS_NOT_AWARDED:
    'The bonus "{{bonus}}" is not awarded, so there is nothing to revise. Award it first.',
  RANK_BONUS_ALREADY_AWARDED: 'The bonus "{{bonus}}" is awarded from other counts. Revise it, and say why.',
  RANK_BONUS_WITHOUT_COUNTS: 'No counts are given. Give the count of at least one unit.',
  RANK_BONUS_COUNT_INVALID: 'The count "{{count}}" of "{{unit}}" is not usable. Write a whole number from 0.',
  RANK_BONUS_OWN_UNIT:
    'By these counts "{{unit}}" wins, or it had won before, so you are recused. Let somebody of the office from another unit do it; where it is the office\'s own unit, a leader may.',
  RANK_BONUS_UNIT_REPEATED: 'The unit "{{unit}}" is counted twice. Count each unit once.',
  VETO_STAGE_CLOSED: 'Vetoes cannot be handled in the stage {{open, stage}}. It needs: {{needed, stage}}.',
  VETO_NOT_IN_SCHEME: 'The scheme of this cycle knows no veto, so none can be proposed. Check the scheme.',
  VETO_UNKNOWN: 'No veto was ever proposed on "{{unit}}". Check the unit.',
  VETO_ALREADY_PROPOSED:
    'The veto on "{{unit}}" is {{status, value.vetoStatus}} already. Settle it, or revoke it and propose another one.',
  VETO_REVOKED: 'The veto on "{{unit}}" is revoked and cannot be confirmed. Propose it anew if needed.',
  VETO_CLASS_MISSING: 'No trigger is named. Choose one of those that the scheme declares ({{known}}).',
  VETO_CLASS_UNKNOWN:
    'The triggers of the scheme ({{known}}) do not include "{{class}}". Choose one of them; where there are none, name none.',
  VETO_WITHOUT_PROOF: 'There is no proof. Attach at least one file, such as who was found responsible.',
  VETO_PROOF_INVALID: 'The proof "{{proof}}" is not valid. Upload the file again before proposing.',
  VETO_CONFIRMER_NOT_CHAIR:
    'A veto is confirmed by the chair. Submit it to the chair; only where the chair is recused may another leader confirm.',
  VETO_REVOKER_NOT_CHAIR:
    'A veto is revoked by the chair. Submit it to the chair; only where the chair is recused may another leader revoke it.',
  VETO_CONFIRMER_IS_PROPOSER: 'Whoever proposed a veto does not confirm it. Let another leader confirm it.',
  VETO_FORMER_UNIT: 'You have worked in "{{unit}}" and are recused. Somebody else proposes the veto.',
  VETO_OWN_UNIT:
    'You work in "{{unit}}" or head it and are recused. Let somebody else handle it; on the unit of the office itself an inspector or a leader proposes.',
  DIFFICULTY_STAGE_CLOSED:
    'Difficulty factors cannot be dealt with in the present stage ({{open, stage}}). They can while {{needed, stage}} is open.',
  DIFFICULTY_NOT_IN_SCHEME: 'The scheme of this cycle knows no difficulty factor. Check the scheme.',
  DIFFICULTY_OUT_OF_BOUNDS:
    'The factor "{{factor}}" is not valid. Write a plain number from {{min}} to {{max}}.',
  DIFFICULTY_UNKNOWN: 'No difficulty factor was declared for "{{unit}}". Check the unit.',
  DIFFICULTY_ALREADY_DECLARED:
    'The factor {{factor}} of "{{unit}}" is {{status, value.difficultyStatus}} already. Revoke it first, then declare another.',
  DIFFICULTY_REVOKED:
    'The factor of "{{unit}}" was revoked and cannot be approved. Declare it anew if need be.',
  DIFFICULTY_APPROVER_IS_DECLARER: 'Who declared a difficulty factor may not approve it. Ask another leader.',
  DIFFICULTY_OWN_UNIT: 'You work in "{{unit}}" or head it and must step aside. Ask another leader.',
};
