import type { DomainEvent } from '../core/decider.js';
import { streamName } from '../core/streams.js';

export const DIFFICULTY_CATEGORY = 'difficulty';

export const difficultyStream = (cycle: string, unit: string): string =>
  streamName(DIFFICULTY_CATEGORY, cycle, unit);

export type DifficultyEvent = DifficultyDeclared | DifficultyApproved | DifficultyRevoked;

interface About {
  readonly cycle: string;
  readonly unit: string;
  readonly reason: string;
}

export type DifficultyDeclared = DomainEvent<
  'DifficultyDeclared',
  About & {
    /** Exact decimal within the bounds of the scheme; it multiplies the target score. */
    readonly factor: string;
    readonly declaredBy: string;
  }
>;

/** In force from here; factor and reason are the declaration's, so that the fact stands by itself. */
export type DifficultyApproved = DomainEvent<
  'DifficultyApproved',
  About & { readonly factor: string; readonly approvedBy: string }
>;

/** Of a factor that is declared or in force: the unit has none again, and another one may be declared. */
export type DifficultyRevoked = DomainEvent<'DifficultyRevoked', About & { readonly revokedBy: string }>;
