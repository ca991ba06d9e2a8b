import type { DomainEvent } from '../core/decider.js';
import { streamName } from '../core/streams.js';
import type { QuarterNumber } from '../cycle/events.js';

export const QUARTERLY_CHECK_CATEGORY = 'quarterlyCheck';

export const quarterlyCheckStream = (cycle: string, quarter: QuarterNumber): string =>
  streamName(QUARTERLY_CHECK_CATEGORY, cycle, String(quarter));

export type QuarterlyCheckEvent =
  | QuarterlyCheckOpened
  | QuarterlyCheckItemAdjusted
  | CriticismListAmended
  | CircularCriticismIssued
  | QuarterlyCheckClosed
  | QuarterMarkedUnchecked;

export interface CheckItem {
  readonly indicator: string;
  readonly units: readonly string[];
  /** Cumulative percent due by the end of the quarter. */
  readonly due: string;
  /** Percent reached by the rule on the latest progress; null when nothing was reported. */
  readonly reached: string | null;
  readonly status: CheckStatus;
}

/** 达序时、滞后、未到序时. */
export type CheckStatus = 'on-schedule' | 'behind' | 'not-due';

interface About {
  readonly cycle: string;
  readonly quarter: QuarterNumber;
}

/** What was due and how far it was, frozen as it stood. `afterwards`: the plan was published after this quarter. */
export type QuarterlyCheckOpened = DomainEvent<
  'QuarterlyCheckOpened',
  About & { readonly asOf: string; readonly afterwards: boolean; readonly items: readonly CheckItem[] }
>;

export type QuarterlyCheckItemAdjusted = DomainEvent<
  'QuarterlyCheckItemAdjusted',
  About & {
    readonly indicator: string;
    readonly from: CheckStatus;
    readonly to: CheckStatus;
    readonly adjustedBy: string;
    readonly reason: string;
  }
>;

/** One item put on the proposed list (what is behind) or taken off it, before the circular is issued. */
export type CriticismListAmended = DomainEvent<
  'CriticismListAmended',
  About & {
    readonly indicator: string;
    readonly units: readonly string[];
    readonly listed: boolean;
    readonly amendedBy: string;
    readonly reason: string;
  }
>;

/** 通报批评: what is behind, by unit, as the office confirmed the list; `reason` where it was put on it by hand. */
export type CircularCriticismIssued = DomainEvent<
  'CircularCriticismIssued',
  About & {
    readonly number: string;
    readonly issuedBy: string;
    readonly items: readonly {
      readonly indicator: string;
      readonly units: readonly string[];
      readonly reason?: string;
    }[];
  }
>;

export type QuarterlyCheckClosed = DomainEvent<
  'QuarterlyCheckClosed',
  About & {
    readonly closedBy: string;
    readonly onSchedule: number;
    readonly behind: number;
    readonly notDue: number;
  }
>;

/** The plan came too late for this quarter, and the office does not check it afterwards. */
export type QuarterMarkedUnchecked = DomainEvent<
  'QuarterMarkedUnchecked',
  About & { readonly markedBy: string; readonly reason: string }
>;
