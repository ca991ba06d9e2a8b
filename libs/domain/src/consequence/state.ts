import type { ConsequenceEvent, ConsequenceRecorded, FallenGround } from './events.js';

/** The entries of one cycle, by id. */
export type ConsequencesState = ReadonlyMap<string, ConsequenceEntry>;

export type ConsequenceStatus = 'recorded' | 'confirmed' | 'lifted';

export interface ConsequenceEntry {
  readonly status: ConsequenceStatus;
  readonly recorded: ConsequenceRecorded['data'];
  /** Who was told of it as it stands now; a confirmation or a lifting is told anew. */
  readonly told: readonly string[];
  readonly acknowledged: readonly string[];
  /** In spite of which fall of its ground it was upheld last. */
  readonly upheld?: { readonly fallen: FallenGround };
}

export const noConsequences: ConsequencesState = new Map();

export function evolveConsequences(state: ConsequencesState, event: ConsequenceEvent): ConsequencesState {
  const { consequence } = event.data;
  if (event.type === 'ConsequenceRecorded') {
    const entry = { status: 'recorded', recorded: event.data, told: [], acknowledged: [] } as const;
    return new Map(state).set(consequence, entry);
  }
  const entry = state.get(consequence);
  return entry === undefined ? state : new Map(state).set(consequence, changed(entry, event));
}

function changed(
  entry: ConsequenceEntry,
  event: Exclude<ConsequenceEvent, ConsequenceRecorded>,
): ConsequenceEntry {
  switch (event.type) {
    case 'ConsequenceConfirmed':
      return { ...entry, status: 'confirmed', told: [], acknowledged: [] };
    case 'ConsequenceLifted':
      return { ...entry, status: 'lifted', told: [], acknowledged: [] };
    case 'ConsequenceUpheld':
      return { ...entry, upheld: { fallen: event.data.fallen } };
    case 'ConsequenceTold':
      return { ...entry, told: [...new Set([...entry.told, ...event.data.persons])] };
    case 'ConsequenceAcknowledged':
      return { ...entry, acknowledged: [...entry.acknowledged, event.data.acknowledgedBy] };
  }
}
