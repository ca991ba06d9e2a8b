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
  | StageTransitionReturned;

/** A unit that is appraised (参评单位). Its order in the list is the office order (机构序). */
export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly rankingGroup: string;
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
    readonly seen: string;
  }
>;

export type StageTransitionReturned = DomainEvent<
  'StageTransitionReturned',
  { readonly request: string; readonly returnedBy: string; readonly reason: string }
>;
