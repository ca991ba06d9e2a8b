import type { AppealEvent, AppealFiled, AppealPanelNamed, AppealRuled, PanelVote } from './events.js';

export type AppealState =
  | { readonly status: 'none' }
  | { readonly status: 'filed' | 'withdrawn' | 'dismissed'; readonly filed: Filed }
  | ({ readonly status: 'accepted'; readonly filed: Filed } & Panel)
  | ({ readonly status: 'ruled'; readonly filed: Filed; readonly ruled: AppealRuled['data'] } & Panel);

interface Panel {
  /** Empty until a panel is named. */
  readonly members: readonly string[];
  readonly presiding: string | undefined;
  /** The last of each member, in the order of these. */
  readonly votes: readonly PanelVote[];
}

export type AppealStatus = Exclude<AppealState['status'], 'none'>;
export type KnownAppeal = Exclude<AppealState, { readonly status: 'none' }>;

type Filed = AppealFiled['data'];

const noPanel: Panel = { members: [], presiding: undefined, votes: [] };

export const noAppeal: AppealState = { status: 'none' };

export function evolveAppeal(state: AppealState, event: AppealEvent): AppealState {
  if (event.type === 'AppealFiled') return { status: 'filed', filed: event.data };
  if (state.status === 'none') return state;
  const { filed } = state;
  switch (event.type) {
    case 'AppealWithdrawn':
      return { status: 'withdrawn', filed };
    case 'AppealAccepted':
      return { status: 'accepted', filed, ...noPanel };
    case 'AppealDismissed':
      return { status: 'dismissed', filed };
    case 'AppealPanelNamed':
      return state.status === 'accepted' ? { ...state, ...panelOf(event.data, state) } : state;
    case 'AppealVoteCast': {
      if (state.status !== 'accepted' && state.status !== 'ruled') return state;
      const { votedBy: person, outcome, corrected, reasons } = event.data;
      const others = state.votes.filter((vote) => vote.person !== person);
      return { ...state, votes: [...others, { person, outcome, corrected, reasons }] };
    }
    case 'AppealRuled': {
      const { members, presiding, votes } = state.status === 'accepted' ? state : noPanel;
      return { status: 'ruled', filed, ruled: event.data, members, presiding, votes };
    }
  }
}

/** What a member has said stays said when others are named beside them. */
function panelOf({ members, presiding = members[0] }: AppealPanelNamed['data'], before: Panel): Panel {
  return { members, presiding, votes: before.votes.filter(({ person }) => members.includes(person)) };
}
