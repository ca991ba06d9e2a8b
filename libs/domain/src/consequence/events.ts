import type { DomainEvent } from '../core/decider.js';
import { streamName } from '../core/streams.js';
import type { ConsequenceKind } from '../scheme/scheme.js';

export const CONSEQUENCES_CATEGORY = 'consequences';

/** One register (结果运用台账) for a cycle, so that what follows from its grades is recorded in one step. */
export const consequencesStream = (cycle: string): string => streamName(CONSEQUENCES_CATEGORY, cycle);

export type ConsequenceEvent =
  | ConsequenceRecorded
  | ConsequenceConfirmed
  | ConsequenceLifted
  | ConsequenceUpheld
  | ConsequenceTold
  | ConsequenceAcknowledged;

interface About {
  readonly cycle: string;
  readonly consequence: string;
  /** The unit responsible. */
  readonly unit: string;
}

/** What it follows from; `ref` is the finding, the quarter of the criticism, the unit of the veto, or the grade. */
export interface ConsequenceGround {
  readonly kind: 'finding' | 'criticism' | 'veto' | 'grade';
  readonly ref: string;
}

/**
 * A ruling on appeal took its points away, the finding was withdrawn or costs nothing any more, the veto was revoked, or a
 * correction of the final result gave the unit another grade.
 */
export type FallenGround = 'ruling' | 'finding-withdrawn' | 'cost-gone' | 'veto-revoked' | 'grade-corrected';

/** Why it no longer holds; `ref` is the ruling or the finding, null where there is none. */
export interface LiftingCause {
  readonly kind: FallenGround | 'other';
  readonly ref: string | null;
}

/** Proposed: it holds once it is confirmed. */
export type ConsequenceRecorded = DomainEvent<
  'ConsequenceRecorded',
  About & {
    readonly kind: ConsequenceKind;
    /** Absent: it concerns the unit as a whole. */
    readonly person?: string;
    /** In words, as a notice would say it. */
    readonly text: string;
    readonly ground: ConsequenceGround;
    /** Points that the work failure cost the unit, where it followed from a finding. */
    readonly cost?: string;
    /** Last day that it holds; absent: no end. */
    readonly until?: string;
    readonly recordedBy: string;
  }
>;

export type ConsequenceConfirmed = DomainEvent<
  'ConsequenceConfirmed',
  About & { readonly kind: ConsequenceKind; readonly person?: string; readonly confirmedBy: string }
>;

export type ConsequenceLifted = DomainEvent<
  'ConsequenceLifted',
  About & { readonly cause: LiftingCause; readonly reason: string; readonly liftedBy: string }
>;

/** It holds on although what it follows from has fallen in this way; another fall is decided on anew. */
export type ConsequenceUpheld = DomainEvent<
  'ConsequenceUpheld',
  About & { readonly fallen: FallenGround; readonly reason: string; readonly upheldBy: string }
>;

/** These persons were told of it as it stood then. */
export type ConsequenceTold = DomainEvent<
  'ConsequenceTold',
  About & {
    readonly persons: readonly string[];
    /** 书面送达、谈话…… */
    readonly how: string;
    readonly toldBy: string;
  }
>;

export type ConsequenceAcknowledged = DomainEvent<
  'ConsequenceAcknowledged',
  About & { readonly acknowledgedBy: string }
>;
