import type {
  BulletinIssued,
  CollectiveDecisionRecorded,
  CorrectionProposed,
  PublicNoticeOpened,
  PublicNoticeRevised,
  ResultComputed,
  ResultCorrected,
  ResultEvent,
  ResultFinalised,
  RowChange,
} from './events.js';
import { mergedChanges } from './row-changes.js';

export type ResultState =
  | { readonly status: 'none' }
  | ComputedResult
  | DecidedResult
  | ResultOnNotice
  | FinalResult
  | PublishedResult;

/** The latest computation; `computed` of the later states is the one that was decided. */
export interface ComputedResult {
  readonly status: 'computed';
  readonly computed: ComputationRecord;
}

/** What of a computation the next steps ask for; its rows are in the event and in the read model. */
export type ComputationRecord = Pick<
  ResultComputed['data'],
  'cycle' | 'number' | 'inputsDigest' | 'computedBy'
>;

export interface DecidedResult extends Omit<ComputedResult, 'status'> {
  readonly status: 'decided';
  readonly decision: CollectiveDecisionRecorded['data'];
  /** Rulings on appeals that a computation has counted, `stream@revision`. */
  readonly rulings: readonly string[];
  /** What they came to, from the result that was decided. */
  readonly changes: readonly RowChange[];
}

export interface ResultOnNotice extends Omit<DecidedResult, 'status'> {
  readonly status: 'on-notice';
  readonly notice: Notice;
}

/** With the dates in force, and how it came to them last. */
export type Notice = PublicNoticeOpened['data'] & { readonly revised?: PublicNoticeRevised['data'] };

/** Null: the scheme asks for no public notice, as a month's does not. */
export interface FinalResult extends Omit<ResultOnNotice, 'status' | 'notice'> {
  readonly status: 'final';
  readonly notice: Notice | null;
  readonly finalised: ResultFinalised['data'];
  readonly corrections: Corrections;
}

/** One waits for its approval at a time, so that each is judged by the result as it then stands. */
export interface Corrections {
  readonly pending: CorrectionProposed['data'] | null;
  readonly decided: readonly DecidedCorrection[];
}

export interface DecidedCorrection {
  readonly correction: string;
  readonly by: string;
  /** Null: rejected. */
  readonly corrected: Pick<ResultCorrected['data'], 'year' | 'sequence'> | null;
}

export interface PublishedResult extends Omit<FinalResult, 'status'> {
  readonly status: 'published';
  readonly bulletin: BulletinIssued['data'];
}

export const noResult: ResultState = { status: 'none' };

export function evolveResult(state: ResultState, event: ResultEvent): ResultState {
  switch (event.type) {
    case 'ResultComputed': {
      const { cycle, number, inputsDigest, computedBy } = event.data;
      return { status: 'computed', computed: { cycle, number, inputsDigest, computedBy } };
    }
    case 'CollectiveDecisionRecorded':
      if (state.status !== 'computed') return state;
      return { ...state, status: 'decided', decision: event.data, rulings: [], changes: [] };
    case 'PublicNoticeOpened':
      return state.status === 'decided' ? { ...state, status: 'on-notice', notice: event.data } : state;
    case 'PublicNoticeRevised': {
      if (state.status !== 'on-notice') return state;
      const { from, until, calendar } = event.data;
      const notice = { ...state.notice, from, until, ...(calendar !== undefined && { calendar }) };
      return { ...state, notice: { ...notice, revised: event.data } };
    }
    case 'ResultRecomputed': {
      if (state.status !== 'on-notice') return state;
      const { cycle, number, inputsDigest, recomputedBy: computedBy, rulings, changes } = event.data;
      return {
        ...state,
        computed: { cycle, number, inputsDigest, computedBy },
        rulings: [...state.rulings, ...rulings],
        changes: mergedChanges(state.changes, changes),
      };
    }
    case 'ResultFinalised':
      if (state.status === 'decided')
        return { ...state, status: 'final', notice: null, finalised: event.data, corrections: noCorrections };
      if (state.status !== 'on-notice') return state;
      return { ...state, status: 'final', finalised: event.data, corrections: noCorrections };
    case 'BulletinIssued':
      return state.status === 'final' ? { ...state, status: 'published', bulletin: event.data } : state;
    case 'CorrectionProposed':
    case 'CorrectionRejected':
    case 'ResultCorrected':
      if (state.status !== 'final' && state.status !== 'published') return state;
      return { ...state, ...correct(state, event) };
  }
}

const noCorrections: Corrections = { pending: null, decided: [] };

function correct(
  { computed, corrections }: FinalResult | PublishedResult,
  event: Extract<ResultEvent, { type: 'CorrectionProposed' | 'CorrectionRejected' | 'ResultCorrected' }>,
): Pick<FinalResult, 'computed' | 'corrections'> {
  const { decided } = corrections;
  switch (event.type) {
    case 'CorrectionProposed':
      return { computed, corrections: { pending: event.data, decided } };
    case 'CorrectionRejected': {
      const { correction, rejectedBy: by } = event.data;
      const rejected = { correction, by, corrected: null };
      return { computed, corrections: { pending: null, decided: [...decided, rejected] } };
    }
    case 'ResultCorrected': {
      const { cycle, number, inputsDigest, approvedBy: by, correction, year, sequence } = event.data;
      const approved = { correction, by, corrected: { year, sequence } };
      return {
        computed: { cycle, number, inputsDigest, computedBy: by },
        corrections: { pending: null, decided: [...decided, approved] },
      };
    }
  }
}
