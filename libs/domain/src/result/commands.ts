import type { Actor } from '../core/actor.js';
import type { WorkCalendar } from '../core/working-days.js';
import type { Blocker } from '../cycle/commands.js';
import type {
  BulletinIssued,
  CollectiveDecisionRecorded,
  CorrectionProposed,
  PublicNoticeOpened,
  PublicNoticeRevised,
  ResultComputed,
  ResultCorrected,
  ResultRecomputed,
} from './events.js';
import type { NoticeLimits } from '../scheme/notice-limits.js';
import type { VetoClass } from '../scheme/scheme.js';
import type { ItemInForce } from './scored-item.js';

export type ResultCommand =
  | ComputeResultCommand
  | RecordDecisionCommand
  | OpenPublicNoticeCommand
  | RevisePublicNoticeCommand
  | RecomputeResultCommand
  | FinaliseResultCommand
  | IssueBulletinCommand
  | CorrectionCommand;

export type CorrectionCommand = ProposeCorrectionCommand | ApproveCorrectionCommand | RejectCorrectionCommand;

/** The rows come from `scoring`, over what the caught-up view had seen; the number is the stream's to give. */
export type ComputeResultCommand = {
  readonly type: 'ComputeResult';
  /** What still has no verified score, no answer, no mark; a result is computed when nothing is left. */
  readonly blockers: readonly Blocker[];
  /** The computation whose decision crossed a return to an earlier stage, and does not hold; null: none did. */
  readonly overtaken: number | null;
  readonly actor: Actor;
} & Omit<ResultComputed['data'], 'number' | 'computedBy'>;

/** `computation` is the number that lay before the meeting: one that was computed anew since is not decided unseen. */
export type RecordDecisionCommand = {
  readonly type: 'RecordDecision';
  /** Today's date in Asia/Shanghai, from the edge's clock. */
  readonly today: string;
  /** The day of the computation, likewise; null where the log keeps no time. */
  readonly computedOn: string | null;
  /** The scheme wants the minutes themselves. */
  readonly attachmentRequired: boolean;
  readonly actor: Actor;
} & Omit<CollectiveDecisionRecorded['data'], 'cycle' | 'recordedBy'>;

export type OpenPublicNoticeCommand = NoticeTerms & {
  readonly type: 'OpenPublicNotice';
} & Pick<PublicNoticeOpened['data'], 'from' | 'until'>;

/** By whoever may open one, as long as it is not over. */
export type RevisePublicNoticeCommand = NoticeTerms & {
  readonly type: 'RevisePublicNotice';
} & Pick<PublicNoticeRevised['data'], 'from' | 'until' | 'reason'>;

interface NoticeTerms {
  /** Today's date in Asia/Shanghai. */
  readonly today: string;
  /** Calendar days that the scheme asks for, both ends included. */
  readonly noticeDays: number;
  /** Working days that it asks for as well, with the calendar that they are counted by; null: none. */
  readonly workingDays: { readonly required: number; readonly calendar: WorkCalendar } | null;
  /** Of the scheme: how far ahead it may begin, and how long it may last. */
  readonly limits: NoticeLimits;
  readonly actor: Actor;
}

/** `rulings` are all that upheld something so far; the decision keeps those that are new. */
export type RecomputeResultCommand = {
  readonly type: 'RecomputeResult';
  readonly actor: Actor;
} & Omit<ResultRecomputed['data'], 'number' | 'recomputedBy'>;

export interface FinaliseResultCommand {
  readonly type: 'FinaliseResult';
  /** Whether the scheme has a public notice (公示); without one the decision is what comes before. */
  readonly noticed: boolean;
  /** Appeals that nobody has ruled on yet, as the caught-up view knows them. */
  readonly undecidedAppeals: readonly string[];
  /** Rulings that upheld something, `stream@revision`: the result counts them all before it is final. */
  readonly rulings: readonly string[];
  /** Today's date in Asia/Shanghai, from the edge's clock. */
  readonly today: string;
  readonly actor: Actor;
}

export type IssueBulletinCommand = {
  readonly type: 'IssueBulletin';
  readonly actor: Actor;
} & Pick<BulletinIssued['data'], 'number' | 'problems' | 'requirements'>;

export type ProposeCorrectionCommand = {
  readonly type: 'ProposeCorrection';
  /** What is to change; what it changes from is the result's to say. */
  readonly items: readonly (Omit<CorrectionProposed['data']['items'][number], 'from'> & {
    /** Null: the unit has no such item in the result. */
    readonly inForce: ItemInForce | null;
  })[];
  /** What a veto can be proposed for, as the scheme declares; empty: it declares nothing. */
  readonly vetoClasses: readonly VetoClass[];
  readonly actor: Actor;
} & Pick<CorrectionProposed['data'], 'correction' | 'reason' | 'evidence'>;

/** The rows come from `scoring`, over the inputs with the corrected values in them. */
export type ApproveCorrectionCommand = {
  readonly type: 'ApproveCorrection';
  /** Units whose scores follow from an item of the correction. */
  readonly concerned: readonly string[];
  /** Everybody who chairs is recused from a unit whose veto is corrected; then another leader approves. */
  readonly chairRecused: boolean;
  readonly actor: Actor;
} & Omit<
  ResultCorrected['data'],
  'number' | 'sequence' | 'items' | 'reason' | 'proposedBy' | 'approvedBy' | 'cycle'
>;

export interface RejectCorrectionCommand {
  readonly type: 'RejectCorrection';
  readonly correction: string;
  readonly reason: string;
  readonly concerned: readonly string[];
  readonly actor: Actor;
}
