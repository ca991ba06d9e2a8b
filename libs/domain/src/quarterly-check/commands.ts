import type { Actor } from '../core/actor.js';
import type { QuarterNumber } from '../cycle/events.js';
import type { CheckStatus, QuarterlyCheckOpened } from './events.js';

export type QuarterlyCheckCommand =
  | OpenQuarterlyCheckCommand
  | AdjustCheckItemCommand
  | AmendCriticismListCommand
  | IssueCriticismCommand
  | CloseQuarterlyCheckCommand
  | MarkQuarterUncheckedCommand;

/** What became of the quarter before; `none` also for the first quarter, which has none before it. */
export type PreviousCheck = 'none' | 'open' | 'closed' | 'unchecked';

/** `items` are computed from the caught-up view and frozen as they stand. */
export type OpenQuarterlyCheckCommand = {
  readonly type: 'OpenQuarterlyCheck';
  readonly previous: PreviousCheck;
  /** Whether the quarter's last day lies behind. */
  readonly quarterEnded: boolean;
  /** Whether the publication of the plan left this quarter unchecked. */
  readonly leftOut: boolean;
  /** Whether a stage is open in which quarters are checked. */
  readonly stageOpen: boolean;
} & QuarterlyCheckOpened['data'];

/** Corrects one finding of the check before the circular; never by somebody of a unit that carries the indicator. */
export interface AdjustCheckItemCommand {
  readonly type: 'AdjustCheckItem';
  readonly indicator: string;
  readonly to: CheckStatus;
  readonly reason: string;
  readonly actor: Actor;
}

/** Puts one item on the proposed list or takes it off; never by somebody of a unit that carries the indicator. */
export interface AmendCriticismListCommand {
  readonly type: 'AmendCriticismList';
  readonly indicator: string;
  readonly listed: boolean;
  readonly reason: string;
  readonly actor: Actor;
}

/** Confirms the list as it stands and issues it. */
export interface IssueCriticismCommand {
  readonly type: 'IssueCriticism';
  /** Document number of the circular. */
  readonly number: string;
  readonly actor: Actor;
}

export interface CloseQuarterlyCheckCommand {
  readonly type: 'CloseQuarterlyCheck';
  readonly previous: PreviousCheck;
  readonly actor: Actor;
}

export interface MarkQuarterUncheckedCommand {
  readonly type: 'MarkQuarterUnchecked';
  readonly cycle: string;
  readonly quarter: QuarterNumber;
  /** Whether the plan was published after the quarter's last day. */
  readonly endedBeforePublication: boolean;
  readonly reason: string;
  readonly actor: Actor;
}
