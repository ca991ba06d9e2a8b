import type { FindingEvent, FindingLogged } from './events.js';

export type FindingState =
  | { readonly status: 'none' }
  | LoggedFinding
  | ConfirmedFinding
  | { readonly status: 'withdrawn'; readonly logged: Logged };

export interface LoggedFinding {
  readonly status: 'logged';
  readonly logged: Logged;
  /** The last answer of each unit charged. */
  readonly answers: Readonly<Record<string, string>>;
}

/** Its deductions are imposed; it can only be withdrawn, and they with it. */
export interface ConfirmedFinding {
  readonly status: 'confirmed';
  readonly logged: Logged;
}

type Logged = FindingLogged['data'];

export const noFinding: FindingState = { status: 'none' };

export function evolveFinding(state: FindingState, event: FindingEvent): FindingState {
  if (event.type === 'FindingLogged') return { status: 'logged', logged: event.data, answers: {} };
  if (state.status === 'none') return state;
  switch (event.type) {
    case 'FindingAnswered':
      if (state.status !== 'logged') return state;
      return { ...state, answers: { ...state.answers, [event.data.unit]: event.data.text } };
    case 'FindingConfirmed':
      return { status: 'confirmed', logged: state.logged };
    case 'DeductionImposed':
      // Says again, per unit, what the confirmation beside it decided.
      return state;
    case 'FindingWithdrawn':
      return { status: 'withdrawn', logged: state.logged };
  }
}
