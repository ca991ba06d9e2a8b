import type { ByDeputy } from '../core/actor.js';
import type { DomainEvent } from '../core/decider.js';
import { streamName } from '../core/streams.js';
import type { Unit } from '../cycle/events.js';

export const ORGANISATION_CATEGORY = 'organisation';

/** One stream for all units of a cycle: whether a change is still possible depends on every change before it. */
export const organisationStream = (cycle: string): string => streamName(ORGANISATION_CATEGORY, cycle);

export type OrganisationEvent =
  | UnitRenamed
  | OrganisationChangeProposed
  | OrganisationChangeRejected
  | UnitsMerged
  | UnitClosed
  | TeamFormed
  | TeamDissolved;

/** The paper that a change rests on (文号). */
export interface ChangeDocument {
  readonly number: string;
  readonly title?: string;
}

/** Why, by which paper, and from which day by that paper. ISO date in Asia/Shanghai. */
export interface Basis {
  readonly effectiveOn: string;
  readonly reason: string;
  readonly document: ChangeDocument;
}

/** Moves no score: the id stays, and whoever reads an earlier fact finds the same unit. */
export type UnitRenamed = DomainEvent<
  'UnitRenamed',
  Basis & {
    readonly cycle: string;
    /** Id of this renaming. */
    readonly change: string;
    readonly unit: string;
    readonly from: string;
    readonly to: string;
    readonly renamedBy: string;
  }
>;

/** 合并、撤销、组建专班、专班解散. */
export type ChangeKind = 'merger' | 'closure' | 'team' | 'team-end';

/**
 * What becomes of indicators that change hands whole. `ongoing`: they go on with what has been reported. `as-reached`:
 * they are closed at the state reached, nothing more is reported, and the successor scores them as they stand.
 */
export type Carry = 'ongoing' | 'as-reached';

/** What one unit hands on of one indicator, in percent of its own share. */
export interface Handed {
  readonly indicator: string;
  readonly from: string;
  readonly to: readonly { readonly unit: string; readonly percent: number }[];
}

/** Who works in a temporary team (专班), and how long. Days are ISO dates, both included. */
export interface TeamTerms {
  /** Unit whose people act for the team too. */
  readonly lead?: string;
  /** Person who answers for it. */
  readonly head: string;
  readonly members: readonly string[];
  readonly from: string;
  readonly until: string;
}

export interface Reorganisation extends Basis {
  readonly cycle: string;
  readonly change: string;
  /** That give up everything and are units no longer; none where a team is formed. */
  readonly units: readonly string[];
  /** That takes over what they had; of a team being formed its own id. */
  readonly into: string;
  /** `into` is a new unit. */
  readonly founded?: Unit;
  readonly carry: Carry;
  /** Proposed: what does not simply go to `into`. Confirmed: everything that was handed over. */
  readonly handed: readonly Handed[];
  readonly team?: TeamTerms;
}

export type OrganisationChangeProposed = DomainEvent<
  'OrganisationChangeProposed',
  Reorganisation & ByDeputy & { readonly kind: ChangeKind; readonly proposedBy: string }
>;

/** By a leader, or taken back by whoever had proposed it. */
export type OrganisationChangeRejected = DomainEvent<
  'OrganisationChangeRejected',
  {
    readonly cycle: string;
    readonly change: string;
    /** That it would have concerned. */
    readonly units: readonly string[];
    readonly rejectedBy: string;
    readonly reason: string;
  }
>;

/** The handover itself: from here in the log on, not from the day that the paper names. */
export type Confirmed = Reorganisation & { readonly proposedBy: string; readonly confirmedBy: string };

export type UnitsMerged = DomainEvent<'UnitsMerged', Confirmed>;
export type UnitClosed = DomainEvent<'UnitClosed', Confirmed>;
export type TeamFormed = DomainEvent<'TeamFormed', Confirmed>;
export type TeamDissolved = DomainEvent<'TeamDissolved', Confirmed>;

/** Every unit that gives, takes or leads: nobody who works in one or heads one has a say. */
export function concernedBy({
  units,
  into,
  handed,
  team,
}: Pick<Reorganisation, 'units' | 'into' | 'handed' | 'team'>): readonly string[] {
  const hands = handed.flatMap(({ from, to }) => [from, ...to.map(({ unit }) => unit)]);
  return [...new Set([...units, into, ...hands, ...(team?.lead === undefined ? [] : [team.lead])])];
}
