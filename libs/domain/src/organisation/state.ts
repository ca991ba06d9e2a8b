import type { Unit } from '../cycle/events.js';
import type { Handed, OrganisationChangeProposed, OrganisationEvent, Reorganisation } from './events.js';

export interface KnownChange {
  readonly proposed: OrganisationChangeProposed['data'];
  readonly status: 'proposed' | 'confirmed' | 'rejected';
  /** Who decided; null while nobody has. */
  readonly by: string | null;
}

/** What has changed since the cycle was opened. */
export interface OrganisationState {
  readonly changes: readonly KnownChange[];
  /** Names given by a renaming, by unit. */
  readonly names: Readonly<Record<string, string>>;
  /** Ids of the renamings themselves. */
  readonly renamings: readonly string[];
  /** Who took over, by the unit that is no longer. */
  readonly gone: Readonly<Record<string, string>>;
  readonly founded: readonly Unit[];
  /** What each temporary team was given, by its id. */
  readonly teams: Readonly<Record<string, readonly Handed[]>>;
}

export const unchanged: OrganisationState = {
  ...{ changes: [], names: {}, renamings: [], gone: {}, founded: [], teams: {} },
};

export function evolveOrganisation(state: OrganisationState, event: OrganisationEvent): OrganisationState {
  switch (event.type) {
    case 'UnitRenamed': {
      const { unit, to, change } = event.data;
      const renamings = [...state.renamings, change];
      return { ...state, names: { ...state.names, [unit]: to }, renamings };
    }
    case 'OrganisationChangeProposed': {
      const change: KnownChange = { proposed: event.data, status: 'proposed', by: null };
      return { ...state, changes: [...state.changes, change] };
    }
    case 'OrganisationChangeRejected':
      return settled(state, event.data.change, 'rejected', event.data.rejectedBy);
    case 'UnitsMerged':
    case 'UnitClosed':
    case 'TeamDissolved':
      return takenOver(confirmed(state, event.data), event.data);
    case 'TeamFormed': {
      const { into, handed } = event.data;
      const after = confirmed(state, event.data);
      return { ...after, teams: { ...after.teams, [into]: handed } };
    }
  }
}

/** Who acts for a unit now: itself, or the last one in the row of those that took over. */
export function heirIn(gone: OrganisationState['gone'], unit: string): string {
  return lastHeir(unit, (one) => (Object.hasOwn(gone, one) ? gone[one] : undefined));
}

/** @param intoOf who took a unit over; undefined for one that stands */
export function lastHeir(unit: string, intoOf: (unit: string) => string | undefined): string {
  let heir = unit;
  // Nothing is handed back to who is gone, so the row ends; a damaged log must not be walked for ever.
  const seen = new Set([unit]);
  for (let into = intoOf(heir); into !== undefined && !seen.has(into); into = intoOf(heir)) {
    seen.add(into);
    heir = into;
  }
  return heir;
}

function confirmed(
  state: OrganisationState,
  { change, confirmedBy, founded }: Reorganisation & { readonly confirmedBy: string },
): OrganisationState {
  const after = settled(state, change, 'confirmed', confirmedBy);
  return founded === undefined ? after : { ...after, founded: [...after.founded, founded] };
}

function takenOver(state: OrganisationState, { units, into }: Reorganisation): OrganisationState {
  const gone = Object.fromEntries(units.map((unit) => [unit, into]));
  return { ...state, gone: { ...state.gone, ...gone } };
}

function settled(
  state: OrganisationState,
  id: string,
  status: KnownChange['status'],
  by: string,
): OrganisationState {
  const changes = state.changes.map((one) => (one.proposed.change === id ? { ...one, status, by } : one));
  return { ...state, changes };
}
