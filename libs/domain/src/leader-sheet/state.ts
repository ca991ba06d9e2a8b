import type { LeaderSheetEvent, LeaderSheetMarked } from './events.js';

export type LeaderSheetState = OpenLeaderSheet | SubmittedLeaderSheet | AbsentLeaderSheet;

export type LeaderMarks = LeaderSheetMarked['data']['marks'];

/** Blank at first: a leader's sheet needs no opening. */
export interface OpenLeaderSheet {
  readonly status: 'open';
  readonly marks: LeaderMarks;
  readonly recused: readonly string[];
  /** An absence was recorded and withdrawn. */
  readonly back?: true;
}

/** What was drafted and recused before stands if the leader comes back. */
export interface AbsentLeaderSheet extends Omit<OpenLeaderSheet, 'status'> {
  readonly status: 'absent';
}

export interface SubmittedLeaderSheet {
  readonly status: 'submitted';
  readonly marks: LeaderMarks;
}

export const blankLeaderSheet: LeaderSheetState = { status: 'open', marks: [], recused: [] };

export function evolveLeaderSheet(state: LeaderSheetState, event: LeaderSheetEvent): LeaderSheetState {
  if (event.type === 'LeaderAbsenceWithdrawn')
    return state.status === 'absent' ? { ...state, status: 'open', back: true } : state;
  if (state.status !== 'open') return state;
  switch (event.type) {
    case 'LeaderSheetMarked':
      return { ...state, marks: event.data.marks };
    case 'LeaderRecused': {
      const { unit } = event.data;
      return {
        ...state,
        marks: state.marks.filter((mark) => mark.unit !== unit),
        recused: [...state.recused, unit],
      };
    }
    case 'LeaderSheetSubmitted':
      return { status: 'submitted', marks: event.data.marks };
    case 'LeaderAbsenceRecorded':
      return { ...state, status: 'absent' };
  }
}
