import type { DomainEvent } from '../core/decider.js';
import { streamName } from '../core/streams.js';
import type { StageId } from '../scheme/scheme.js';

export const CYCLE_CATEGORY = 'cycle';

export const cycleStream = (cycle: string): string => streamName(CYCLE_CATEGORY, cycle);

export type CycleEvent =
  | CycleOpened
  | StageOpened
  | StageClosed
  | StageTransitionRequested
  | StageTransitionApproved
  | StageTransitionReturned
  | StageTransitionForced
  | TransitionApproverAdded;

/** A unit that is appraised (参评单位). Its order in the list is the office order (机构序). */
export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly rankingGroup: string;
  /** Id of the unit that it belongs to (所属单位), whose results from other authorities it may inherit. */
  readonly parent?: string;
}

/** Days are ISO dates in Asia/Shanghai, both ends included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

export interface Quarter extends Period {
  readonly quarter: QuarterNumber;
}

export type QuarterNumber = 1 | 2 | 3 | 4;

/** A leader who marks the units (领导评价) and may answer for indicators (分管领导). */
export interface Leader {
  readonly person: string;
  /** Post, e.g. `副组长·应急救援`; never a name. */
  readonly post: string;
  /** Units in this leader's charge; what concerns them is approved by somebody else. */
  readonly heads: readonly string[];
}

export type CycleOpened = DomainEvent<
  'CycleOpened',
  {
    readonly cycle: string;
    readonly name: string;
    readonly organisation: string;
    readonly year: number;
    readonly period: Period;
    readonly quarters: readonly Quarter[];
    readonly parent?: string;
    readonly scheme: { readonly id: string; readonly version: number };
    readonly units: readonly Unit[];
    /** Where the appraisal office sits; its own matters are verified from outside. */
    readonly officeUnit: string;
    readonly leaders: readonly Leader[];
  }
>;

export type StageOpened = DomainEvent<'StageOpened', { readonly stage: StageId }>;

/** Facts of this stage that land behind this event are late: kept, shown, never counted. */
export type StageClosed = DomainEvent<'StageClosed', { readonly stage: StageId }>;

export type StageTransitionRequested = DomainEvent<
  'StageTransitionRequested',
  {
    readonly request: string;
    readonly from: StageId;
    readonly to: StageId;
    readonly requestedBy: string;
    /** Where the requester works; whoever works there approves nothing of it. */
    readonly requesterUnit?: string;
    /** Last event that the gate had seen, `stream@revision`. */
    readonly seen: string;
  }
>;

export type StageTransitionApproved = DomainEvent<
  'StageTransitionApproved',
  {
    readonly request: string;
    readonly approvedBy: string;
    readonly as: 'supervisor' | 'chair';
    /** `named`: the scheme asks for this person; `added`: asked on top (加签). Absent: by role. */
    readonly seat?: 'named' | 'added';
    /** Whom a deputy acted for: 甲（代乙）. */
    readonly onBehalfOf?: string;
    readonly seen: string;
  }
>;

export type StageTransitionReturned = DomainEvent<
  'StageTransitionReturned',
  {
    readonly request: string;
    readonly returnedBy: string;
    readonly onBehalfOf?: string;
    readonly reason: string;
    /** The open stage, where nothing had been requested. */
    readonly from?: StageId;
    /** The earlier stage that opens again (退回至某环节); absent: the stage stays open. */
    readonly to?: StageId;
  }
>;

/** The chair moved the cycle on although something blocked it. */
export type StageTransitionForced = DomainEvent<
  'StageTransitionForced',
  {
    readonly request: string;
    /** The request that had been waiting, which this overrules. */
    readonly over?: string;
    readonly from: StageId;
    readonly to: StageId;
    readonly forcedBy: string;
    readonly reason: string;
    /** What blocked the way out at that moment. */
    readonly blockers: readonly BlockerSnapshot[];
    readonly seen: string;
  }
>;

export interface BlockerSnapshot {
  readonly code: string;
  readonly subject: string;
  readonly units: readonly string[];
}

/** 加签: one more person must approve. */
export type TransitionApproverAdded = DomainEvent<
  'TransitionApproverAdded',
  {
    readonly request: string;
    readonly person: string;
    readonly addedBy: string;
    readonly reason: string;
  }
>;
