import type { Decider } from '../core/decider.js';
import type { StageId } from '../scheme/scheme.js';
import { BALLOT_CATEGORY, type BallotCast, type BallotEvent } from './events.js';
import { refuseBallot } from './refusals.js';
import { assertBallotOpen } from './stage.js';

export type BallotState =
  { readonly status: 'none' } | { readonly status: 'cast'; readonly ratings: Ratings };

export type BallotCommand = CastBallotCommand;

type Ratings = BallotCast['data']['ratings'];

/** No actor and no time: a ballot belongs to nobody. */
export interface CastBallotCommand {
  readonly type: 'CastBallot';
  readonly cycle: string;
  /** Unit id → option id; every unit is rated. */
  readonly ratings: Ratings;
  /** Ids of the cycle's units in office order. */
  readonly units: readonly string[];
  /** Ids of the options that the scheme declares. */
  readonly options: readonly string[];
  /** Of the cycle. */
  readonly openStages: readonly StageId[];
}

export const noBallot: BallotState = { status: 'none' };

export function decideBallot(command: BallotCommand, state: BallotState): readonly BallotEvent[] {
  assertBallotOpen(command.openStages);
  assertRatings(command);
  // In office order, whatever the order of choosing was: that would tell something about the voter.
  const ratings = Object.fromEntries(command.units.map((unit) => [unit, command.ratings[unit] ?? '']));
  if (state.status === 'none') return [{ type: 'BallotCast', data: { cycle: command.cycle, ratings } }];
  if (areSame(state.ratings, ratings)) return [];
  throw refuseBallot.BALLOT_ALREADY_CAST();
}

export function evolveBallot(state: BallotState, event: BallotEvent): BallotState {
  return state.status === 'none' ? { status: 'cast', ratings: event.data.ratings } : state;
}

export const ballotDecider: Decider<BallotState, BallotCommand, BallotEvent> = {
  category: BALLOT_CATEGORY,
  initial: noBallot,
  decide: decideBallot,
  evolve: evolveBallot,
};

function assertRatings({ ratings, units, options }: CastBallotCommand): void {
  const stranger = Object.keys(ratings).find((unit) => !units.includes(unit));
  if (stranger !== undefined) throw refuseBallot.BALLOT_UNIT_UNKNOWN({ unit: stranger });
  const missing = units.filter((unit) => !Object.hasOwn(ratings, unit));
  if (missing.length > 0) throw refuseBallot.BALLOT_INCOMPLETE({ units: missing });
  const option = Object.values(ratings).find((chosen) => !options.includes(chosen));
  if (option !== undefined) throw refuseBallot.BALLOT_OPTION_UNKNOWN({ options });
}

function areSame(a: Ratings, b: Ratings): boolean {
  const units = Object.keys(a);
  return units.length === Object.keys(b).length && units.every((unit) => a[unit] === b[unit]);
}
