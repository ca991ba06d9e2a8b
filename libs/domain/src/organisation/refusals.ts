import { refusals } from '../core/refusal.js';

export const organisationRefusals = {
  /** `open`, `needed` */
  ORGANISATION_STAGE_CLOSED: 'conflict',
  /** `change` */
  ORGANISATION_CHANGE_UNKNOWN: 'not-found',
  /** `change`, `status` (`confirmed`, `rejected`) */
  ORGANISATION_CHANGE_DECIDED: 'conflict',
  /** Without the number of a paper (文号). */
  ORGANISATION_DOCUMENT_MISSING: 'invalid',
  /** `date`, `from`, `to`: of the cycle. */
  ORGANISATION_DATE_OUTSIDE: 'invalid',
  /** `effectiveOn`, `today` */
  ORGANISATION_NOT_YET_EFFECTIVE: 'conflict',
  /** `unit`: the actor works there or heads it. */
  ORGANISATION_OWN_UNIT: 'forbidden',
  ORGANISATION_CONFIRMER_IS_PROPOSER: 'forbidden',
  /** `unit`, `into`: merged or closed; `into` has taken over. */
  ORGANISATION_UNIT_GONE: 'conflict',
  /** `unit` hands over to itself, or is named twice. */
  ORGANISATION_INTO_ITSELF: 'invalid',
  /** `unit`, `change`: of the other change, which waits for its decision. */
  ORGANISATION_CHANGE_PENDING: 'conflict',
  /** `unit`, `into`, `change`: the other change would hand over the other way round. */
  ORGANISATION_CIRCULAR: 'conflict',
  /** `unit`: the id or the name of another unit. */
  ORGANISATION_UNIT_TAKEN: 'invalid',
  ORGANISATION_NAME_MISSING: 'invalid',
  /** `unit`, `name`: it is called so already. */
  ORGANISATION_NAME_UNCHANGED: 'conflict',
  /** `kind`, `found`: how many units give everything up. */
  ORGANISATION_UNITS_INVALID: 'invalid',
  /** `unit` is no temporary team, or is one and ends as one. */
  ORGANISATION_NOT_A_TEAM: 'invalid',
  /** `indicator`, `unit` */
  ORGANISATION_INDICATOR_NOT_CARRIED: 'invalid',
  /** `indicator`, `unit`: handed over twice. */
  ORGANISATION_INDICATOR_REPEATED: 'invalid',
  /** `indicator`, `sum`: of the percentages, which are whole numbers above 0 and come to 100. */
  ORGANISATION_SHARES_NOT_WHOLE: 'invalid',
  /** `from`, `until` */
  ORGANISATION_TEAM_DATES_INVALID: 'invalid',
  /** `person` */
  ORGANISATION_TEAM_PERSON_UNKNOWN: 'not-found',
  /** `head`: without the role that confirms what a unit hands in. */
  ORGANISATION_TEAM_HEAD_UNFIT: 'invalid',
  /** Nobody of it may report. */
  ORGANISATION_TEAM_WITHOUT_CLERK: 'invalid',
  /** `change`, `indicator`: a change of the plan that waits for its decision. */
  ORGANISATION_PLAN_CHANGE_PENDING: 'conflict',
  /** `unit`, `subject`: declared or proposed about the unit, and not decided. */
  ORGANISATION_DECLARATION_PENDING: 'conflict',
  /** `unit`, `into`: the actor works in a unit that is no longer; `into` acts now. */
  UNIT_HANDED_OVER: 'forbidden',
  /** `indicator`, `into`: closed at the state reached when it was handed over. */
  INDICATOR_CLOSED_AT_HANDOVER: 'conflict',
  /** `unit` */
  UNIT_UNKNOWN: 'not-found',
  DATE_INVALID: 'invalid',
  REASON_MISSING: 'invalid',
} as const;

export const refuseOrganisation = refusals(organisationRefusals);
