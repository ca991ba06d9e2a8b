/**
 * Codes of `Blocker`; the texts are in the language files under `blocker.*`. Another kind is a code here, a check in
 * `blocker-checks.ts`, its place in CHECKS of `blockers.ts`, and where to do it in the API's `blocker-paths.ts`.
 */
export type BlockerCode =
  | 'PLAN_NOT_SUBMITTED'
  | 'PLAN_NOT_PUBLISHED'
  | 'ORGANISATION_CHANGE_NOT_DECIDED'
  | 'PLAN_CHANGE_NOT_DECIDED'
  | 'SCORES_NOT_SET_ASIDE'
  | 'QUARTER_NOT_CHECKED'
  | 'SELF_SCORE_MISSING'
  | 'ASSESSMENT_NOT_CONFIRMED'
  | 'SCORE_NOT_VERIFIED'
  | 'FINDING_NOT_DECIDED'
  | 'RECTIFICATION_OPEN'
  | 'INCENTIVE_NOT_DECIDED'
  | 'NOT_APPLICABLE_NOT_DECIDED'
  | 'DIFFICULTY_NOT_DECIDED'
  | 'VETO_NOT_DECIDED'
  | 'CHILD_RESULT_NOT_FINAL'
  | 'CHILD_RESULT_MISSING'
  | 'LEADER_SHEET_MISSING'
  | 'BALLOTS_BELOW_MINIMUM'
  | 'RESULT_NOT_COMPUTED'
  | 'RESULT_OUTDATED'
  | 'RESULT_NOT_DECIDED'
  | 'APPEAL_NOT_DECIDED'
  | 'RESULT_NOT_RECOMPUTED'
  | 'RESULT_NOT_FINALISED'
  | 'BULLETIN_NOT_ISSUED';
