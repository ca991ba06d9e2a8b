import type { Actor } from '../core/actor.js';
import type { ItemInForce, ScoredItem } from '../result/scored-item.js';
import type { StageId } from '../scheme/scheme.js';
import type { AppealOutcome } from './events.js';

export type AppealCommand =
  | FileAppealCommand
  | WithdrawAppealCommand
  | AcceptAppealCommand
  | DismissAppealCommand
  | NameAppealPanelCommand
  | VoteOnAppealCommand;

interface OnAppeal {
  readonly cycle: string;
  readonly appeal: string;
  /** Of the cycle. */
  readonly openStages: readonly StageId[];
  readonly actor: Actor;
}

export interface FileAppealCommand extends OnAppeal {
  readonly type: 'FileAppeal';
  readonly unit: string;
  readonly item: ScoredItem;
  /** As the result counts it; null: the unit has no such item in it. */
  readonly inForce: ItemInForce | null;
  readonly grounds: string;
  readonly evidence: readonly string[];
  /** 公示; null while there is none. Appeals can be filed as long as it lasts. */
  readonly notice: { readonly from: string; readonly until: string; readonly calendar?: string } | null;
  /** Date in Asia/Shanghai, and that date with the time of day as it is shown to who comes too late. */
  readonly today: string;
  readonly clock: string;
}

export interface WithdrawAppealCommand extends OnAppeal {
  readonly type: 'WithdrawAppeal';
  readonly reason: string;
}

export interface AcceptAppealCommand extends OnAppeal {
  readonly type: 'AcceptAppeal';
}

export interface DismissAppealCommand extends OnAppeal {
  readonly type: 'DismissAppeal';
  readonly reason: string;
}

/** Somebody named for a panel, as the staff directory knows them. */
export interface PanelMember {
  readonly person: string;
  /** Has an account with business here. */
  readonly known: boolean;
  readonly unit?: string;
  readonly formerUnits?: readonly string[];
  readonly heads: readonly string[];
}

export interface NameAppealPanelCommand extends OnAppeal {
  readonly type: 'NameAppealPanel';
  readonly members: readonly PanelMember[];
  /** One of them; the first, where nobody is named. */
  readonly presiding?: string;
  /** Everybody whose score follows from the item. */
  readonly units: readonly string[];
  /** Everybody who had a hand in the item: inspected, logged, verified, confirmed, marked. */
  readonly hands: readonly string[];
  /** Everybody who chairs works in one of the units, heads it or has worked there; then another leader names the panel. */
  readonly chairRecused: boolean;
}

export interface VoteOnAppealCommand extends OnAppeal {
  readonly type: 'VoteOnAppeal';
  readonly outcome: AppealOutcome;
  readonly corrected?: string;
  readonly reasons: string;
  readonly inForce: ItemInForce | null;
}
