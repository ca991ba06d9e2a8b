import type { TeamTerms, Unit } from '@kaoping/domain';
import type { EventRef } from '../facts.js';

/** A unit with what has become of it since the cycle was opened. */
export interface RolledUnit extends Unit {
  /** Names that it has had, oldest first; only where it was renamed. */
  readonly formerNames?: readonly string[];
  /** Only of a temporary team (专班). */
  readonly team?: TeamTerms;
  /** Only of one that is no longer. */
  readonly gone?: UnitGone;
}

/** Merged, closed, or dissolved: who took over, and by which paper. */
export interface UnitGone {
  readonly kind: 'merger' | 'closure' | 'team-end';
  readonly into: string;
  readonly change: string;
  readonly effectiveOn: string;
  /** Its number (文号). */
  readonly document: string;
  readonly ref: EventRef;
}
