import type { Actor } from '../core/actor.js';
import type { Blocker } from '../cycle/commands.js';
import type {
  BulletinIssued,
  CollectiveDecisionRecorded,
  PublicNoticeOpened,
  ResultComputed,
} from './events.js';

export type ResultCommand =
  | ComputeResultCommand
  | RecordDecisionCommand
  | OpenPublicNoticeCommand
  | FinaliseResultCommand
  | IssueBulletinCommand;

/** The rows come from `scoring`, over what the caught-up view had seen; the number is the stream's to give. */
export type ComputeResultCommand = {
  readonly type: 'ComputeResult';
  /** What still has no verified score, no answer, no mark; a result is computed when nothing is left. */
  readonly blockers: readonly Blocker[];
  readonly actor: Actor;
} & Omit<ResultComputed['data'], 'number' | 'computedBy'>;

/** `computation` is the number that lay before the meeting: one that was computed anew since is not decided unseen. */
export type RecordDecisionCommand = {
  readonly type: 'RecordDecision';
  /** Today's date in Asia/Shanghai, from the edge's clock. */
  readonly today: string;
  readonly actor: Actor;
} & Omit<CollectiveDecisionRecorded['data'], 'cycle' | 'recordedBy'>;

export type OpenPublicNoticeCommand = {
  readonly type: 'OpenPublicNotice';
  /** Calendar days that the scheme asks for, both ends included. */
  readonly noticeDays: number;
  readonly actor: Actor;
} & Pick<PublicNoticeOpened['data'], 'from' | 'until'>;

export interface FinaliseResultCommand {
  readonly type: 'FinaliseResult';
  /** Whether the scheme has a public notice (公示); without one the decision is what comes before. */
  readonly noticed: boolean;
  /** Today's date in Asia/Shanghai, from the edge's clock. */
  readonly today: string;
  readonly actor: Actor;
}

export type IssueBulletinCommand = {
  readonly type: 'IssueBulletin';
  readonly actor: Actor;
} & Pick<BulletinIssued['data'], 'number' | 'problems' | 'requirements'>;
