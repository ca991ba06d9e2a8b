import type { LeaderSheetEvent, LeaderSheetMarked } from './events.js';

export type LeaderSheetState = OpenLeaderSheet | SubmittedLeaderSheet | { readonly status: 'absent' };

export type LeaderMarks = LeaderSheetMarked['data']['marks'];

/** Blank at first: a leader's sheet needs no opening. */
export interface OpenLeaderSheet {
  readonly status: 'open';
  readonly marks: LeaderMarks;
  readonly recused: readonly string[];
}

export interface SubmittedLeaderSheet {
  readonly status: 'submitted';
  readonly marks: LeaderMarks;
}

export const blankLeaderSheet: LeaderSheetState = { status: 'open', marks: [], recused: [] };

export function evolveLeaderSheet(state: LeaderSheetState, event: LeaderSheetEvent): LeaderSheetState {
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
      return { status: 'absent' };
  }
}
