import type { SchemeEvent } from './events.js';
import type { Scheme } from './scheme.js';

export type SchemeState =
  | { readonly status: 'none' }
  | {
      readonly status: 'published';
      readonly id: string;
      /** In order; version n is at index n − 1. */
      readonly versions: readonly Scheme[];
    };

export const noScheme: SchemeState = { status: 'none' };

/** Keeps the versions in force, the newest one last; total. */
export function evolveScheme(state: SchemeState, event: SchemeEvent): SchemeState {
  const { scheme: id, content } = event.data;
  const earlier = state.status === 'none' ? [] : state.versions;
  return { status: 'published', id, versions: [...earlier, content] };
}
