import type { Actor } from '../core/actor.js';
import type { WorkCalendar } from '../core/working-days.js';
import type { StageId } from '../scheme/scheme.js';
import type { EarlierOrder, RectificationInspected, RectificationLevel } from './events.js';

export type RectificationCommand =
  | OrderRectificationCommand
  | PlanRectificationCommand
  | ReportRectificationCommand
  | InspectRectificationCommand
  | CloseRectificationCommand
  | RepeatRectificationCommand
  | WaiveRectificationCommand;

interface OnRectification {
  readonly cycle: string;
  readonly order: string;
  /** Of the cycle. */
  readonly openStages: readonly StageId[];
  readonly actor: Actor;
}

/** Working days from today. */
interface Terms {
  readonly planWorkingDays: number;
  readonly reportWorkingDays: number;
  readonly today: string;
  readonly calendar: WorkCalendar;
}

export interface RectificationSent {
  readonly unit: string;
  readonly level: RectificationLevel;
  readonly matter: string;
  readonly requirement: string;
  readonly finding?: string;
  readonly closer: string;
  readonly planWorkingDays: number;
  readonly reportWorkingDays: number;
  /** Why another order about the same finding or grade. */
  readonly acknowledgeEarlier?: string;
}

export interface OrderRectificationCommand extends OnRectification, Terms, RectificationSent {
  readonly type: 'OrderRectification';
  /** Ids of the cycle's units. */
  readonly units: readonly string[];
  /** The closer as the directory knows them; null for nobody. */
  readonly known: Actor | null;
  /** Units that the named finding was confirmed against; empty where there is none. */
  readonly confirmedAgainst: readonly string[];
  readonly bulletinIssued: boolean;
  /** Of the unit in the result, null before it; and the lowest there is. */
  readonly grade: string | null;
  readonly lowestGrade: string;
  /** An order about the same finding or grade that nobody has waived; null: none. */
  readonly earlier: EarlierOrder | null;
}

export interface PlanRectificationCommand extends OnRectification {
  readonly type: 'PlanRectification';
  readonly unit: string;
  readonly plan: string;
}

export interface ReportRectificationCommand extends OnRectification {
  readonly type: 'ReportRectification';
  readonly unit: string;
  readonly report: string;
  readonly evidence: readonly string[];
}

export interface InspectRectificationCommand extends OnRectification {
  readonly type: 'InspectRectification';
  readonly outcome: RectificationInspected['data']['outcome'];
  readonly opinion: string;
  readonly inspectors: readonly string[];
  /** Those without an enabled account here. */
  readonly unknownInspectors: readonly string[];
  /** Where they work, and where they worked before, as far as the directory knows. */
  readonly inspectorUnits: Readonly<Record<string, readonly string[]>>;
  /** Those with an account, but neither inspector nor of the office. */
  readonly unfitInspectors: readonly string[];
  readonly formerUnits: Readonly<Record<string, readonly string[]>>;
}

export interface CloseRectificationCommand extends OnRectification {
  readonly type: 'CloseRectification';
  /** The person named has come to the unit or to head it, or is gone: then a leader with no part in it closes it off. */
  readonly closerRecused: boolean;
}

export interface RepeatRectificationCommand extends OnRectification, Terms {
  readonly type: 'RepeatRectification';
  readonly reason: string;
  readonly surcharge?: string;
}

export interface WaiveRectificationCommand extends OnRectification {
  readonly type: 'WaiveRectification';
  readonly reason: string;
}
