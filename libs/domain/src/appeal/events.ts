import type { DomainEvent } from '../core/decider.js';
import { streamName } from '../core/streams.js';
import type { ScoredItem } from '../result/scored-item.js';

export const APPEAL_CATEGORY = 'appeal';

/** The id follows from unit and item, so that the stream itself sees to it that nothing is appealed twice. */
export const appealStream = (cycle: string, appeal: string): string =>
  streamName(APPEAL_CATEGORY, cycle, appeal);

export type AppealEvent =
  | AppealFiled
  | AppealWithdrawn
  | AppealAccepted
  | AppealDismissed
  | AppealPanelNamed
  | AppealVoteCast
  | AppealRuled;

interface About {
  readonly cycle: string;
  readonly appeal: string;
  /** The unit that appeals. */
  readonly unit: string;
}

/** 申诉: what a unit holds to be wrong in the result on public notice, and why. */
export type AppealFiled = DomainEvent<
  'AppealFiled',
  About & {
    readonly item: ScoredItem;
    /** The value that it is appealed against: decimal points, or how a veto stood. */
    readonly value: string;
    readonly grounds: string;
    /** SHA-256 of the evidence in the evidence store; at least one. */
    readonly evidence: readonly string[];
    readonly filedBy: string;
    /** Last day on which it could be filed, and the working calendar by which that day was found, if any. */
    readonly deadline: string;
    readonly calendar?: string;
  }
>;

export type AppealWithdrawn = DomainEvent<
  'AppealWithdrawn',
  About & { readonly withdrawnBy: string; readonly reason: string }
>;

/** 受理. No judgement of the matter. */
export type AppealAccepted = DomainEvent<'AppealAccepted', About & { readonly acceptedBy: string }>;

/** 不予受理. */
export type AppealDismissed = DomainEvent<
  'AppealDismissed',
  About & { readonly dismissedBy: string; readonly reason: string }
>;

/** 复核组. A later one takes the place of an earlier one. */
export type AppealPanelNamed = DomainEvent<
  'AppealPanelNamed',
  About & {
    readonly members: readonly string[];
    /** Whose vote decides where no view has more than half of the panel; the first member, where nobody kept it. */
    readonly presiding?: string;
    readonly namedBy: string;
  }
>;

/** 全部支持、部分支持、不支持. */
export type AppealOutcome = 'upheld' | 'partly' | 'rejected';

/** What one member of a panel holds right. */
export interface PanelVote {
  readonly person: string;
  readonly outcome: AppealOutcome;
  /** Null where the member rejects the appeal. */
  readonly corrected: string | null;
  readonly reasons: string;
}

/** 表决. A later one of the same member takes the place of an earlier one; after the ruling it stands on record and moves nothing. */
export type AppealVoteCast = DomainEvent<
  'AppealVoteCast',
  About & {
    readonly outcome: AppealOutcome;
    readonly corrected: string | null;
    readonly reasons: string;
    readonly votedBy: string;
  }
>;

/**
 * 复核决定. The correction of the item itself: from here it counts with the corrected value, and the original stays where
 * it was first recorded. Both are said here, so that the ruling stands by itself.
 */
export type AppealRuled = DomainEvent<
  'AppealRuled',
  About & {
    readonly item: ScoredItem;
    readonly outcome: AppealOutcome;
    readonly original: string;
    /** Null where the appeal was rejected. */
    readonly corrected: string | null;
    readonly reasons: string;
    /** The member with whose vote the view prevailed; before votes were kept, who recorded it. */
    readonly ruledBy: string;
    /** How each member had voted, who dissented (不同意见) among them. */
    readonly votes?: readonly Omit<PanelVote, 'reasons'>[];
    /** Who presided and decided, where no view had more than half of the panel. */
    readonly presiding?: string;
  }
>;
