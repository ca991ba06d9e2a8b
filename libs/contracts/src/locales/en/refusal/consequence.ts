/** Refusals of the register of consequences (结果运用). */
export const consequence = {
  CONSEQUENCE_CYCLE_ARCHIVED: 'The cycle is archived and its register closed. Read it there.',
  CONSEQUENCE_UNKNOWN: 'The register has no consequence "{{consequence}}". Check the id.',
  CONSEQUENCE_WRONG_STATUS:
    'The consequence is "{{status, value.consequenceStatus}}"; this can be done only while it is "{{needed, value.consequenceStatus}}". Take the step before it first.',
  CONSEQUENCE_GROUND_NOT_ESTABLISHED:
    'The ground "{{ground, value.consequenceGround}} {{ref}}" is not established, or does not concern "{{unit}}". Record it once that is confirmed, issued or final.',
  CONSEQUENCE_WITHOUT_COST:
    '"{{ground, value.consequenceGround}} {{ref}}" cost "{{unit}}" no points, so that no eligibility is lost for it. Choose another kind or another ground.',
  CONSEQUENCE_ALREADY_RECORDED:
    'The same ({{kind, value.consequenceKind}}) is recorded from {{ground, value.consequenceGround}} {{ref}} already: {{consequence}}. Lift that one first to change it.',
  CONSEQUENCE_GRADES_NOT_FINAL:
    'The result is not final, and nothing follows from its grades yet. Wait until it is made final.',
  CONSEQUENCE_TEXT_MISSING: 'Nothing is written. Say what it is, or how it was told, and send it again.',
  CONSEQUENCE_PERSON_UNKNOWN: 'There is nobody with the id "{{person}}". Check the id.',
  CONSEQUENCE_PERSON_NOT_OF_UNIT: '"{{person}}" does not work in "{{unit}}". Check person and unit.',
  CONSEQUENCE_ALREADY_OVER: 'It would end on {{until}}, before today ({{today}}). Give a later day.',
  CONSEQUENCE_CONFIRMER_IS_RECORDER: 'Whoever recorded it does not confirm it. Ask another leader.',
  CONSEQUENCE_OWN_UNIT:
    'It concerns "{{unit}}", where you work or which you head. Leave it to another leader.',
  CONSEQUENCE_CAUSE_MISSING:
    'To lift it for "{{cause, value.liftingCause}}", name the appeal that was ruled on. Add it and send it again.',
  CONSEQUENCE_CAUSE_NOT_SO:
    '"{{cause, value.liftingCause}}" ({{ref}}) is not so, or is not what the consequence follows from. Check it and send it again.',
  CONSEQUENCE_GROUND_STANDS:
    'What consequence {{consequence}} follows from stands: there is nothing to uphold it against. Leave it as it is.',
  CONSEQUENCE_NOBODY_TOLD: 'It does not say who was told. Name at least one person.',
  CONSEQUENCE_NOT_TOLD:
    'You were not told of consequence "{{consequence}}", so there is nothing to acknowledge. Ask the office.',
};
