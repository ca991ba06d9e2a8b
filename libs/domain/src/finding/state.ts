import type { ByDeputy } from '../core/actor.js';
import type { FindingEvent, FindingLogged } from './events.js';

export type FindingState =
  | { readonly status: 'none' }
  | LoggedFinding
  | ConfirmedFinding
  | { readonly status: 'withdrawn'; readonly logged: Logged; readonly first: Logged };

export interface LoggedFinding {
  readonly status: 'logged';
  /** As corrected. */
  readonly logged: Logged;
  /** As it was logged. */
  readonly first: Logged;
  /** The last answer of each unit charged, since the last correction. */
  readonly answers: Readonly<Record<string, string>>;
  /** Who has corrected it so far: what is confirmed is theirs as well. */
  readonly correctedBy: readonly string[];
  /** With whom they acted for, as of all that follow. */
  readonly verifiedBy?: readonly string[];
  /** The first of two signatures. */
  readonly signature?: { readonly by: string; readonly onBehalfOf?: string };
}

/** Its deductions are imposed; it can be corrected, or withdrawn and they with it. */
export interface ConfirmedFinding {
  readonly status: 'confirmed';
  readonly logged: Logged;
  readonly first: Logged;
  /** With whom they acted for: neither corrects or withdraws it alone. */
  readonly confirmedBy: readonly string[];
}

type Logged = FindingLogged['data'];

/** Who did it, and for whom. */
function hands({ onBehalfOf }: ByDeputy, by: string): readonly string[] {
  return onBehalfOf === undefined ? [by] : [by, onBehalfOf];
}

export const noFinding: FindingState = { status: 'none' };

export function evolveFinding(state: FindingState, event: FindingEvent): FindingState {
  if (event.type === 'FindingLogged')
    return { status: 'logged', logged: event.data, first: event.data, answers: {}, correctedBy: [] };
  if (state.status === 'none') return state;
  const { first } = state;
  switch (event.type) {
    case 'FindingAnswered':
      if (state.status !== 'logged') return state;
      return { ...state, answers: { ...state.answers, [event.data.unit]: event.data.text } };
    case 'FindingVerified':
      return state.status === 'logged'
        ? { ...state, verifiedBy: hands(event.data, event.data.verifiedBy) }
        : state;
    case 'FindingSigned': {
      if (state.status !== 'logged') return state;
      const { signedBy: by, onBehalfOf } = event.data;
      return { ...state, signature: onBehalfOf === undefined ? { by } : { by, onBehalfOf } };
    }
    case 'FindingConfirmed': {
      const confirmedBy = hands(event.data, event.data.confirmedBy);
      return { status: 'confirmed', logged: state.logged, first, confirmedBy };
    }
    case 'DeductionImposed':
    case 'DeductionCorrected':
      // Says again, per unit, what the confirmation or the correction beside it decided.
      return state;
    case 'FindingCorrected': {
      const { corrected, answerBy, precedent } = event.data;
      const logged = {
        ...{ ...state.logged, ...corrected },
        ...(answerBy && { answerBy }),
        ...(precedent && { precedent }),
      };
      // What was answered, verified or signed was the finding as it stood before.
      return state.status === 'logged'
        ? {
            ...{ status: 'logged', logged, first, answers: {} },
            correctedBy: [...state.correctedBy, ...hands(event.data, event.data.correctedBy)],
          }
        : { ...state, logged };
    }
    case 'FindingWithdrawn':
      return { status: 'withdrawn', logged: state.logged, first };
  }
}
