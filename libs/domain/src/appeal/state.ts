import type { AppealEvent, AppealFiled, AppealRuled } from './events.js';

export type AppealState =
  | { readonly status: 'none' }
  | { readonly status: 'filed' | 'withdrawn' | 'dismissed'; readonly filed: Filed }
  | { readonly status: 'accepted'; readonly filed: Filed; readonly members: readonly string[] }
  | { readonly status: 'ruled'; readonly filed: Filed; readonly ruled: AppealRuled['data'] };

export type AppealStatus = Exclude<AppealState['status'], 'none'>;
export type KnownAppeal = Exclude<AppealState, { readonly status: 'none' }>;

type Filed = AppealFiled['data'];

export const noAppeal: AppealState = { status: 'none' };

export function evolveAppeal(state: AppealState, event: AppealEvent): AppealState {
  if (event.type === 'AppealFiled') return { status: 'filed', filed: event.data };
  if (state.status === 'none') return state;
  const { filed } = state;
  switch (event.type) {
    case 'AppealWithdrawn':
      return { status: 'withdrawn', filed };
    case 'AppealAccepted':
      return { status: 'accepted', filed, members: [] };
    case 'AppealDismissed':
      return { status: 'dismissed', filed };
    case 'AppealPanelNamed':
      return state.status === 'accepted' ? { ...state, members: event.data.members } : state;
    case 'AppealRuled':
      return { status: 'ruled', filed, ruled: event.data };
  }
}
