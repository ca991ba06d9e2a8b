import type { Actor } from '../core/actor.js';
import type { StageId } from '../scheme/scheme.js';
import type { FindingLogged } from './events.js';

export type FindingCommand =
  LogFindingCommand | AnswerFindingCommand | ConfirmFindingCommand | WithdrawFindingCommand;

interface OnFinding {
  readonly cycle: string;
  readonly finding: string;
  /** Of the cycle. */
  readonly openStages: readonly StageId[];
  readonly actor: Actor;
}

export type LogFindingCommand = {
  readonly type: 'LogFinding';
  /** Ids of the cycle's units. */
  readonly units: readonly string[];
  /** Where the inspectors work, person → unit, as far as the directory knows. */
  readonly inspectorUnits: Readonly<Record<string, string>>;
} & OnFinding &
  FindingLogged['data'];

export interface AnswerFindingCommand extends OnFinding {
  readonly type: 'AnswerFinding';
  /** The unit charged that the actor answers for. */
  readonly unit: string;
  readonly text: string;
}

export interface ConfirmFindingCommand extends OnFinding {
  readonly type: 'ConfirmFinding';
  readonly reason?: string;
}

export interface WithdrawFindingCommand extends OnFinding {
  readonly type: 'WithdrawFinding';
  readonly reason: string;
}
