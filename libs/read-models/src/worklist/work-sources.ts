import {
  formerAmong,
  isActing,
  ownAmong,
  type Actor,
  type Indicator,
  type QuarterNumber,
} from '@kaoping/domain';
import type { CycleView } from '../cycles/cycle-view.js';
import type { Stamp } from '../facts.js';
import type { Cycles } from '../cycles/cycles.projection.js';
import type { Plans } from '../plan/plan.projection.js';
import type { QuarterlyChecks } from '../quarterly-check/quarterly-checks.projection.js';
import type { Assessments } from '../registers/assessments.projection.js';
import type { ConsequencesRegister } from '../registers/consequences.projection.js';
import type { DifficultiesRegister } from '../registers/difficulties.projection.js';
import type { DelegationsRegister } from '../registers/delegations.projection.js';
import { isUndecided, type FindingsRegister } from '../registers/findings.projection.js';
import type { IncentivesRegister } from '../registers/incentives.projection.js';
import type { LeaderSheets } from '../registers/leader-sheets.projection.js';
import type { NotApplicableRegister } from '../registers/not-applicable.projection.js';
import type { OrganisationRegister } from '../registers/organisation.projection.js';
import type { RankBonusesRegister } from '../registers/rank-bonuses.projection.js';
import type { RectificationsRegister } from '../registers/rectifications.projection.js';
import type { VetoesRegister } from '../registers/vetoes.projection.js';
import type { AppealsRegister } from '../registers/appeals.projection.js';
import type { RemindersRegister } from '../reminders/reminders.projection.js';
import type { Results } from '../results/results.projection.js';
import type { Standings } from '../standings/standings.projection.js';

/** The views that work and blockers follow from. */
export interface WorkSources {
  readonly cycles: Cycles;
  readonly delegations: DelegationsRegister;
  readonly organisation: OrganisationRegister;
  readonly plans: Plans;
  readonly assessments: Assessments;
  readonly notApplicable: NotApplicableRegister;
  readonly findings: FindingsRegister;
  readonly rectifications: RectificationsRegister;
  readonly incentives: IncentivesRegister;
  readonly rankBonuses: RankBonusesRegister;
  readonly difficulties: DifficultiesRegister;
  readonly vetoes: VetoesRegister;
  readonly consequences: ConsequencesRegister;
  readonly leaderSheets: LeaderSheets;
  readonly quarterlyChecks: QuarterlyChecks;
  readonly reminders: RemindersRegister;
  readonly results: Results;
  readonly appeals: AppealsRegister;
  readonly standings: Standings;
}

/** One thing that waits for somebody. Texts are in the language files under `work.*`. */
export interface WorkItem {
  readonly code: WorkCode;
  readonly subject: string;
  /** Units that it concerns. */
  readonly units: readonly string[];
  /** ISO date by which it must be done; null where nothing sets one. */
  readonly due: string | null;
  /** Since when it waits; null where nothing marks it. */
  readonly since: string | null;
  /** The principal whose work it is, for a deputy. */
  readonly onBehalfOf?: string;
}

export type WorkCode =
  | 'PROGRESS_TO_REPORT'
  | 'SELF_SCORE_TO_GIVE'
  | 'ASSESSMENT_TO_FILE'
  | 'ASSESSMENT_TO_AMEND'
  | 'ASSESSMENT_TO_CONFIRM'
  | 'ASSESSMENT_TO_OPEN'
  | 'SCORE_TO_VERIFY'
  | 'EXTERNAL_RESULT_PENDING'
  | 'EXTERNAL_RESULT_CHANGED'
  | 'FINDING_TO_ANSWER'
  | 'FINDING_ANSWERED'
  | 'FINDING_TO_VERIFY'
  | 'FINDING_TO_CONFIRM'
  | 'RECTIFICATION_TO_ORDER'
  | 'RECTIFICATION_TO_PLAN'
  | 'RECTIFICATION_TO_REPORT'
  | 'RECTIFICATION_TO_INSPECT'
  | 'RECTIFICATION_TO_CLOSE'
  | 'RECTIFICATION_TO_REPEAT'
  | 'INCENTIVE_TO_VERIFY'
  | 'INCENTIVE_TO_GRANT'
  | 'NOT_APPLICABLE_TO_APPROVE'
  | 'DIFFICULTY_TO_APPROVE'
  | 'VETO_TO_CONFIRM'
  | 'RANK_BONUS_TO_AWARD'
  | 'PLAN_TO_SUBMIT'
  | 'PLAN_TO_REVIEW'
  | 'PLAN_TO_PUBLISH'
  | 'PLAN_CHANGE_TO_APPROVE'
  | 'ORGANISATION_CHANGE_TO_CONFIRM'
  | 'TEAM_TO_DISSOLVE'
  | 'QUARTER_TO_OPEN'
  | 'QUARTER_TO_CLOSE'
  | 'TRANSITION_TO_REQUEST'
  | 'TRANSITION_TO_APPROVE'
  | 'ACTING_FOR'
  | 'DEPUTY_NAMED'
  | 'DELEGATION_REVOKED'
  | 'REMINDED'
  | 'PRESSED'
  | 'SUPERVISED'
  | 'ORDER_REMINDED'
  | 'ORDER_PRESSED'
  | 'ORDER_SUPERVISED'
  | 'ANSWER_REMINDED'
  | 'APPEAL_REMINDED'
  | 'SHEET_TO_FILL'
  | 'LEADER_SHEET_MISSING'
  | 'RESULT_TO_COMPUTE'
  | 'DECISION_TO_RECORD'
  | 'NOTICE_TO_OPEN'
  | 'RESULT_TO_FINALISE'
  | 'BULLETIN_TO_ISSUE'
  | 'APPEAL_TO_ACCEPT'
  | 'APPEAL_PANEL_TO_NAME'
  | 'APPEAL_TO_VOTE'
  | 'APPEAL_TO_VOTE_ANEW'
  | 'RESULT_TO_RECOMPUTE'
  | 'CORRECTION_TO_APPROVE'
  | 'CONSEQUENCES_TO_PROPOSE'
  | 'CONSEQUENCE_TO_CONFIRM'
  | 'CONSEQUENCE_TO_LIFT'
  | 'CONSEQUENCE_TO_TELL'
  | 'CONSEQUENCE_TO_ACKNOWLEDGE';

/** For whom a worklist is made, and when: `today` is an ISO date in Asia/Shanghai. */
export interface WorkFor {
  readonly cycle: CycleView;
  readonly actor: Actor;
  readonly today: string;
  readonly views: WorkSources;
  /** Who chairs the leading group; empty where nobody knows. */
  readonly chairs: readonly Placed[];
}

/** Where somebody works and has worked, and what they head. */
export type Placed = Pick<Actor, 'unit' | 'formerUnits' | 'heads'>;

/** The quarter that a day lies in; null outside all of them. */
export function quarterOf(
  { quarters }: CycleView,
  day: string,
): { readonly quarter: QuarterNumber; readonly from: string; readonly to: string } | null {
  return quarters.find(({ from, to }) => from <= day && day <= to) ?? null;
}

/** An item about a subject that concerns units, waiting since a stamp if there is one. */
export function work(
  code: WorkCode,
  subject: string,
  units: readonly string[] = [],
  { due = null, since = null }: { readonly due?: string | null; readonly since?: string | null } = {},
): WorkItem {
  return { code, subject, units, due, since };
}

/** What a unit carries and what applies to it, each with those of its units that it is demanded of. */
export function demandedOf(views: WorkSources, cycle: string, unit: string): readonly Indicator[] {
  return views.plans
    .carriedBy(cycle, unit)
    .map((indicator) => views.notApplicable.demanded(cycle, indicator))
    .filter(({ units }) => units.some((carrier) => carrier.unit === unit));
}

/** Whether a step was done by, or for, the one who is asked or acted for. */
export function hadPart(
  actor: Actor,
  step: { readonly by: string | null; readonly stamp: Stamp } | null | undefined,
): boolean {
  return step !== null && step !== undefined && isActing(actor, step.by ?? undefined, step.stamp.onBehalfOf);
}

/** Nobody is sent what concerns a unit they work in or head. */
export function concerns(actor: Placed, units: readonly string[]): boolean {
  return ownAmong(actor, units) !== undefined;
}

/** The same, of what nobody finds out or judges where they have worked. */
export function concernsEver(actor: Placed, units: readonly string[]): boolean {
  return (ownAmong(actor, units) ?? formerAmong(actor, units)) !== undefined;
}

/** The chair decides; where everybody who chairs is recused, another leader. */
export function decidesAsChair(
  { actor, chairs }: WorkFor,
  units: readonly string[],
  recused: (chair: Placed, units: readonly string[]) => boolean = concerns,
): boolean {
  if (actor.roles.includes('chair')) return true;
  return chairs.length > 0 && chairs.every((chair) => recused(chair, units));
}

/** What a section in charge recorded and nobody of the office has looked at. */
export function findingsToVerify({ cycle }: CycleView, views: WorkSources): readonly WorkItem[] {
  return views.findings
    .list(cycle)
    .filter((line) => isUndecided(line) && line.inCharge !== null && line.verified === null)
    .map(({ finding, charges, logged }) =>
      work(
        'FINDING_TO_VERIFY',
        finding,
        charges.map(({ unit }) => unit),
        { since: logged.at },
      ),
    );
}
