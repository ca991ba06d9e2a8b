import type { Breach } from '../breach-catalogue/events.js';
import type { Actor } from '../core/actor.js';
import type { WorkCalendar } from '../core/working-days.js';
import type { StageId } from '../scheme/scheme.js';
import type { Charge, FindingLogged, Precedent } from './events.js';

export type FindingCommand =
  | LogFindingCommand
  | AnswerFindingCommand
  | VerifyFindingCommand
  | ConfirmFindingCommand
  | CorrectFindingCommand
  | WithdrawFindingCommand;

interface OnFinding {
  readonly cycle: string;
  readonly finding: string;
  /** Of the cycle. */
  readonly openStages: readonly StageId[];
  readonly actor: Actor;
  /** ISO date in Asia/Shanghai. */
  readonly today: string;
}

/** A charge as it is sent: the points may be left to the price. */
export type ChargeSent = Omit<Charge, 'points'> & { readonly points?: string };

/** An earlier finding of the same breach, the latest of its liability and kind of price. */
export type EarlierPrice = Omit<Precedent, 'reason'> & {
  readonly liability: Charge['liability'];
  readonly byHead: boolean;
};

/** What prices are held against. */
interface Priced {
  /** The last of each liability; of the whole organisation, so of a year's other months too. */
  readonly earlier: readonly EarlierPrice[];
  /** Why this finding costs another price than the earlier one. */
  readonly acknowledgePrecedent?: string;
  /** Why the shares do not come to the whole price: the units are charged in full beside each other, or nobody bears the rest. */
  readonly acknowledgeShares?: string;
  /** Working days that the units charged have to answer; null: the scheme sets none. */
  readonly answerWorkingDays: number | null;
  readonly calendar: WorkCalendar;
}

type Found = Pick<
  FindingLogged['data'],
  'source' | 'mode' | 'description' | 'place' | 'photos' | 'foundAt'
> & { readonly inspectors?: readonly string[] };

/** What is sent of a finding. It names the breach by its code or in words. */
export interface FindingSent extends Found {
  readonly breach?: string;
  readonly breachCode?: string;
  readonly charges: readonly ChargeSent[];
  /** What the incident costs, where the catalogue does not say and the charges are shares of it. */
  readonly price?: string;
  readonly acknowledgePrecedent?: string;
  readonly acknowledgeShares?: string;
}

export interface LogFindingCommand extends OnFinding, Priced, FindingSent {
  readonly type: 'LogFinding';
  readonly inspectors: readonly string[];
  /** As `foundAt`, an instant in UTC to the millisecond. */
  readonly now: string;
  /** The day of `foundAt` in Asia/Shanghai, where it was sent and is an instant. */
  readonly foundOn?: string;
  /** Of the cycle. */
  readonly period: { readonly from: string; readonly to: string };
  /** Ids of the cycle's units. */
  readonly units: readonly string[];
  /** Where the inspectors work, person → unit, as far as the directory knows. */
  readonly inspectorUnits: Readonly<Record<string, readonly string[]>>;
  /** Those without an enabled account here. */
  readonly unknownInspectors: readonly string[];
  /** Those with an account, but neither inspector nor of the office. */
  readonly unfitInspectors: readonly string[];
  /** Where they worked before. */
  readonly formerUnits: Readonly<Record<string, readonly string[]>>;
  /** The version in force; null: the cycle has none. */
  readonly catalogue: { readonly version: number; readonly breaches: readonly Breach[] } | null;
}

export interface AnswerFindingCommand extends OnFinding {
  readonly type: 'AnswerFinding';
  /** The unit charged that the actor answers for. */
  readonly unit: string;
  readonly text: string;
}

/** By the office, of what a section in charge recorded. */
export interface VerifyFindingCommand extends OnFinding {
  readonly type: 'VerifyFinding';
  readonly opinion?: string;
}

export interface ConfirmFindingCommand extends OnFinding {
  readonly type: 'ConfirmFinding';
  readonly reason?: string;
  /** Of what was logged before this one, as it costs now: two that were logged at once did not know of each other. */
  readonly earlier: readonly EarlierPrice[];
  readonly acknowledgePrecedent?: string;
  /** Points above which two leaders sign; null: the scheme sets no limit. */
  readonly secondSignatureAbove: string | null;
}

export interface CorrectFindingCommand extends OnFinding, Priced {
  readonly type: 'CorrectFinding';
  readonly reason: string;
  /** What is left out stays. */
  readonly description?: string;
  readonly place?: string;
  readonly charges?: readonly ChargeSent[];
  readonly price?: string;
  /** Of the scheme; null: one leader confirms whatever it costs. */
  readonly secondSignatureAbove: string | null;
}

export interface WithdrawFindingCommand extends OnFinding {
  readonly type: 'WithdrawFinding';
  readonly reason: string;
}
