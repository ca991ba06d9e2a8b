import type { DomainEvent } from '../core/decider.js';
import { streamName } from '../core/streams.js';
import type { WorkingDeadline } from '../core/working-days.js';

export const RECTIFICATION_CATEGORY = 'rectification';

export const rectificationStream = (cycle: string, order: string): string =>
  streamName(RECTIFICATION_CATEGORY, cycle, order);

export type RectificationEvent =
  | RectificationOrdered
  | RectificationPlanned
  | RectificationReported
  | RectificationInspected
  | RectificationClosed
  | RectificationRepeated
  | SurchargeImposed
  | RectificationWaived;

interface About {
  readonly cycle: string;
  readonly order: string;
  /** That has to put it right. */
  readonly unit: string;
}

/** `listed`: 挂牌督办, which a leader closes off. */
export type RectificationLevel = 'ordinary' | 'listed';

/** 交办. */
export type RectificationOrdered = DomainEvent<
  'RectificationOrdered',
  About & {
    readonly level: RectificationLevel;
    /** What is wrong, and what is to be reached. */
    readonly matter: string;
    readonly requirement: string;
    /** The confirmed finding that it follows from. */
    readonly finding?: string;
    /** The grade that it follows from, after the bulletin. */
    readonly grade?: string;
    /** Who closes it off (销号责任人). */
    readonly closer: string;
    readonly orderedBy: string;
    /** The leader for whom a deputy ordered it. */
    readonly onBehalfOf?: string;
    readonly planBy: WorkingDeadline;
    readonly reportBy: WorkingDeadline;
    /** An order of before about the same finding or grade of the unit, and why there is another. */
    readonly earlier?: EarlierOrder & { readonly reason: string };
  }
>;

/** As the register numbers it. */
export interface EarlierOrder {
  readonly order: string;
  readonly number: number;
}

export type RectificationPlanned = DomainEvent<
  'RectificationPlanned',
  About & { readonly plan: string; readonly plannedBy: string }
>;

export type RectificationReported = DomainEvent<
  'RectificationReported',
  About & {
    readonly report: string;
    /** SHA-256 of files in the evidence store. */
    readonly evidence: readonly string[];
    readonly reportedBy: string;
  }
>;

/** 复查. */
export type RectificationInspected = DomainEvent<
  'RectificationInspected',
  About & {
    readonly outcome: 'passed' | 'failed';
    readonly opinion: string;
    readonly inspectors: readonly string[];
    readonly recordedBy: string;
  }
>;

/** 销号. */
export type RectificationClosed = DomainEvent<'RectificationClosed', About & { readonly closedBy: string }>;

/** After a failed re-inspection: the unit plans and reports anew. */
export type RectificationRepeated = DomainEvent<
  'RectificationRepeated',
  About & {
    /** Counts from 2. */
    readonly round: number;
    readonly reason: string;
    readonly repeatedBy: string;
    readonly planBy: WorkingDeadline;
    readonly reportBy: WorkingDeadline;
  }
>;

/** In the same batch as the repetition: the fact that a point lost is traced to. */
export type SurchargeImposed = DomainEvent<
  'SurchargeImposed',
  About & { readonly round: number; readonly points: string }
>;

/** Lets the year end although it is not put right. */
export type RectificationWaived = DomainEvent<
  'RectificationWaived',
  About & { readonly reason: string; readonly waivedBy: string }
>;
