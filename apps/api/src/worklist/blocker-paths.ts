import type { BlockerCode } from '@kaoping/read-models';

type PathOf = (cycle: string, subject: string) => string;

const indicator: PathOf = (cycle, id) => `/cycles/${cycle}/indicators/${id}`;
const plan: PathOf = (cycle) => `/cycles/${cycle}/plan`;
const planChange: PathOf = (cycle, change) => `/cycles/${cycle}/plan/changes/${change}`;
const result: PathOf = (cycle) => `/cycles/${cycle}/result`;
/** The subject is a cycle below. */
const resultBelow: PathOf = (_, child) => `/cycles/${child}/result`;

const consequence: PathOf = (cycle, id) => `/cycles/${cycle}/consequences/${id}`;

/** Where what blocks is read and done, by kind; one that is forgotten does not compile. */
const PATHS: Readonly<Record<BlockerCode, PathOf>> = {
  PLAN_NOT_SUBMITTED: plan,
  PLAN_NOT_PUBLISHED: plan,
  PLAN_CHANGE_NOT_DECIDED: planChange,
  SCORES_NOT_SET_ASIDE: planChange,
  QUARTER_NOT_CHECKED: (cycle, quarter) => `/cycles/${cycle}/quarterly-checks/${quarter}`,
  SELF_SCORE_MISSING: indicator,
  ASSESSMENT_NOT_CONFIRMED: indicator,
  SCORE_NOT_VERIFIED: indicator,
  FINDING_NOT_DECIDED: (cycle, finding) => `/cycles/${cycle}/findings/${finding}`,
  RECTIFICATION_OPEN: (cycle, order) => `/cycles/${cycle}/rectifications/${order}`,
  INCENTIVE_NOT_DECIDED: (cycle, incentive) => `/cycles/${cycle}/incentives/${incentive}`,
  NOT_APPLICABLE_NOT_DECIDED: (cycle, declaration) => `/cycles/${cycle}/not-applicable/${declaration}`,
  ORGANISATION_CHANGE_NOT_DECIDED: (cycle, change) => `/cycles/${cycle}/organisation/changes/${change}`,
  DIFFICULTY_NOT_DECIDED: (cycle, unit) => `/cycles/${cycle}/difficulties/${unit}`,
  VETO_NOT_DECIDED: (cycle, unit) => `/cycles/${cycle}/vetoes/${unit}`,
  CHILD_RESULT_NOT_FINAL: resultBelow,
  CHILD_RESULT_MISSING: resultBelow,
  // A sheet is its leader's alone; who is missing one, the list tells everybody who asks.
  LEADER_SHEET_MISSING: (cycle) => `/cycles/${cycle}/leader-sheets`,
  BALLOTS_BELOW_MINIMUM: (cycle) => `/cycles/${cycle}/public-evaluation`,
  RESULT_NOT_COMPUTED: result,
  RESULT_OUTDATED: result,
  RESULT_NOT_DECIDED: result,
  APPEAL_NOT_DECIDED: (cycle, appeal) => `/cycles/${cycle}/appeals/${appeal}`,
  APPEAL_VOTES_OVERTAKEN: (cycle, appeal) => `/cycles/${cycle}/appeals/${appeal}`,
  RESULT_NOT_RECOMPUTED: result,
  RESULT_NOT_FINALISED: result,
  BULLETIN_NOT_ISSUED: result,
  CORRECTION_NOT_DECIDED: (cycle) => `/cycles/${cycle}/result/corrections?status=proposed`,
  CONSEQUENCE_NOT_CONFIRMED: consequence,
  CONSEQUENCE_GROUND_FALLEN: consequence,
};

/** Path of the resource under `/api/v1`. */
export function blockerPath(cycle: string, code: BlockerCode, subject: string): string {
  return `/api/v1${PATHS[code](cycle, subject)}`;
}
