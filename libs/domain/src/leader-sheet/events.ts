import type { DomainEvent } from '../core/decider.js';
import { streamName } from '../core/streams.js';

export const LEADER_SHEET_CATEGORY = 'leaderSheet';

export const leaderSheetStream = (cycle: string, person: string): string =>
  streamName(LEADER_SHEET_CATEGORY, cycle, person);

export type LeaderSheetEvent =
  LeaderSheetMarked | LeaderSheetSubmitted | LeaderRecused | LeaderAbsenceRecorded | LeaderAbsenceWithdrawn;

interface About {
  readonly cycle: string;
  readonly person: string;
}

/** A draft; may be overwritten until it is submitted. Sealed from everybody else until the evaluation closes. */
export type LeaderSheetMarked = DomainEvent<
  'LeaderSheetMarked',
  About & { readonly marks: readonly { readonly unit: string; readonly mark: string }[] }
>;

/** Final, with all marks; still sealed until the evaluation stage closes. */
export type LeaderSheetSubmitted = DomainEvent<
  'LeaderSheetSubmitted',
  About & { readonly marks: readonly { readonly unit: string; readonly mark: string }[] }
>;

/** 回避: this leader does not mark this unit. */
export type LeaderRecused = DomainEvent<
  'LeaderRecused',
  About & { readonly unit: string; readonly reason: string }
>;

/** The leader hands in no sheet this year. */
export type LeaderAbsenceRecorded = DomainEvent<
  'LeaderAbsenceRecorded',
  About & { readonly recordedBy: string; readonly reason: string }
>;

/** The leader hands one in after all: the draft of before and the recusals stand as they did. */
export type LeaderAbsenceWithdrawn = DomainEvent<
  'LeaderAbsenceWithdrawn',
  About & { readonly withdrawnBy: string; readonly reason: string }
>;
