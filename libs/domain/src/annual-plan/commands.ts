import type { Actor } from '../core/actor.js';
import type { Period, Quarter, QuarterNumber } from '../cycle/events.js';
import type { Milestone, PlanDrafted, PlanPublished, ScoredPolicy } from './events.js';
import type { Indicator } from './plan.js';

export type PlanCommand =
  | DraftPlanCommand
  | AddIndicatorCommand
  | ChangeIndicatorCommand
  | RemoveIndicatorCommand
  | SignPlanCommand
  | AcknowledgePlanFindingCommand
  | SubmitPlanCommand
  | PassReviewCommand
  | ReturnPlanCommand
  | PublishPlanCommand
  | RequestPlanChangeCommand
  | ApprovePlanChangeCommand
  | RejectPlanChangeCommand
  | ChangeMilestonesCommand;

/** What of the cycle a plan is checked against. */
export interface PlanBounds {
  /** Ids of the cycle's units. */
  readonly knownUnits: readonly string[];
  /** Due dates lie inside, both ends included. */
  readonly period: Period;
}

/** Replaces whatever the draft held; item by item begins with the categories and no indicators. */
export type DraftPlanCommand = { readonly type: 'DraftPlan' } & PlanDrafted['data'] & PlanBounds;

export interface AddIndicatorCommand extends PlanBounds {
  readonly type: 'AddIndicator';
  readonly indicator: Indicator;
}

/** The whole definition as it shall be; `id` says which one. */
export interface ChangeIndicatorCommand extends PlanBounds {
  readonly type: 'ChangeIndicator';
  readonly indicator: Indicator;
  readonly reason: string;
}

export interface RemoveIndicatorCommand {
  readonly type: 'RemoveIndicator';
  readonly indicator: string;
  readonly reason: string;
}

export interface SignPlanCommand {
  readonly type: 'SignPlan';
  /** One of `SIGNATURE_PLACES`. */
  readonly place: string;
  readonly actor: Actor;
}

export interface AcknowledgePlanFindingCommand {
  readonly type: 'AcknowledgePlanFinding';
  /** `PlanFinding.key` */
  readonly key: string;
  readonly reason: string;
  readonly actor: Actor;
}

export interface SubmitPlanCommand {
  readonly type: 'SubmitPlan';
  readonly actor: Actor;
}

export interface PassReviewCommand {
  readonly type: 'PassReview';
  readonly review: 1 | 2;
  readonly actor: Actor;
}

/** The second review can still return the plan after it passed, until the plan is published. */
export interface ReturnPlanCommand {
  readonly type: 'ReturnPlan';
  readonly review: 1 | 2;
  readonly reason: string;
  readonly actor: Actor;
}

export interface PublishPlanCommand {
  readonly type: 'PublishPlan';
  readonly publishedOn: string;
  /** One entry for each of `quarters` that ended before `publishedOn`, and no other. */
  readonly earlierQuarters: PlanPublished['data']['earlierQuarters'];
  /** Quarters of the cycle. */
  readonly quarters: readonly Quarter[];
}

/** What an indicator was given so far, as decimal strings; null where it was given none. */
export interface ScoredNow {
  readonly indicator: string;
  readonly selfScore: string | null;
  readonly verified: string | null;
}

export interface RequestPlanChangeCommand extends PlanBounds {
  readonly type: 'RequestPlanChange';
  readonly change: string;
  /** Whole new definitions of indicators that the plan has. */
  readonly indicators: readonly Indicator[];
  readonly added: readonly Indicator[];
  /** Ids. */
  readonly removed: readonly string[];
  /** For each changed indicator that has been scored what becomes of the score. */
  readonly policies: readonly ScoredPolicy[];
  /** Version of the plan that the requester has read. */
  readonly basedOn: number;
  readonly document?: string;
  readonly scored: readonly ScoredNow[];
  /** As in a change of milestones. */
  readonly checked: readonly QuarterNumber[];
  readonly milestoneSplit: readonly string[];
  /** Date in Asia/Shanghai, from the edge's clock. */
  readonly today: string;
  readonly reason: string;
  readonly actor: Actor;
}

export interface ApprovePlanChangeCommand {
  readonly type: 'ApprovePlanChange';
  readonly change: string;
  readonly scored: readonly ScoredNow[];
  /** Date in Asia/Shanghai, from the edge's clock. */
  readonly today: string;
  readonly actor: Actor;
}

/** By whoever may approve, or by the requester to take it back. */
export interface RejectPlanChangeCommand {
  readonly type: 'RejectPlanChange';
  readonly change: string;
  readonly reason: string;
  readonly actor: Actor;
}

/** Never by somebody of a unit that carries the indicator, nor by who heads one. */
export interface ChangeMilestonesCommand {
  readonly type: 'ChangeMilestones';
  readonly indicator: string;
  readonly milestones: readonly Milestone[];
  /** Quarters whose check is open, closed or left out: what was due by their end stays. */
  readonly checked: readonly QuarterNumber[];
  /** The scheme's, which holds where the plan says nothing. */
  readonly milestoneSplit: readonly string[];
  readonly reason: string;
  readonly actor: Actor;
}
