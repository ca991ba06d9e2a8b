import type { DifficultyDeclared, DifficultyEvent } from './events.js';

export type DifficultyState =
  | { readonly status: 'none' }
  | { readonly status: 'declared' | 'approved'; readonly declared: DifficultyDeclared['data'] }
  | { readonly status: 'revoked' };

export const noDifficulty: DifficultyState = { status: 'none' };

export function evolveDifficulty(state: DifficultyState, event: DifficultyEvent): DifficultyState {
  switch (event.type) {
    case 'DifficultyDeclared':
      return { status: 'declared', declared: event.data };
    case 'DifficultyApproved':
      return state.status === 'declared' ? { ...state, status: 'approved' } : state;
    case 'DifficultyRevoked':
      return { status: 'revoked' };
  }
}
