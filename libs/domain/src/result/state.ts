import type {
  BulletinIssued,
  CollectiveDecisionRecorded,
  PublicNoticeOpened,
  ResultComputed,
  ResultEvent,
  ResultFinalised,
} from './events.js';

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
}

export interface ResultOnNotice extends Omit<DecidedResult, 'status'> {
  readonly status: 'on-notice';
  readonly notice: PublicNoticeOpened['data'];
}

/** Null: the scheme asks for no public notice, as a month's does not. */
export interface FinalResult extends Omit<ResultOnNotice, 'status' | 'notice'> {
  readonly status: 'final';
  readonly notice: PublicNoticeOpened['data'] | null;
  readonly finalised: ResultFinalised['data'];
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
      return state.status === 'computed' ? { ...state, status: 'decided', decision: event.data } : state;
    case 'PublicNoticeOpened':
      return state.status === 'decided' ? { ...state, status: 'on-notice', notice: event.data } : state;
    case 'ResultFinalised':
      if (state.status === 'decided')
        return { ...state, status: 'final', notice: null, finalised: event.data };
      return state.status === 'on-notice' ? { ...state, status: 'final', finalised: event.data } : state;
    case 'BulletinIssued':
      return state.status === 'final' ? { ...state, status: 'published', bulletin: event.data } : state;
  }
}
