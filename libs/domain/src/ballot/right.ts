import type { Decider } from '../core/decider.js';
import type { StageId } from '../scheme/scheme.js';
import { BALLOT_RIGHT_CATEGORY, type BallotRightEvent } from './events.js';
import { refuseBallot } from './refusals.js';
import { assertBallotOpen, assertCodesOpen } from './stage.js';

/** Deliberately bare: nothing in a right may lead to a ballot. */
export type BallotRightState =
  { readonly status: 'none' } | { readonly status: 'issued' } | { readonly status: 'used' };

export type BallotRightCommand = IssueBallotRightCommand | UseBallotRightCommand;

/** Codes are handed out before the evaluation opens, and none that could no longer be used. */
export interface IssueBallotRightCommand {
  readonly type: 'IssueBallotRight';
  readonly cycle: string;
  /** Of the cycle. */
  readonly openStages: readonly StageId[];
}

/**
 * Using it twice changes nothing, so that a voter whose ballot was interrupted can go on. It follows that whoever casts
 * must see to it that one right leads to one ballot id.
 */
export interface UseBallotRightCommand {
  readonly type: 'UseBallotRight';
  readonly cycle: string;
  /** Of the cycle. */
  readonly openStages: readonly StageId[];
}

export const noBallotRight: BallotRightState = { status: 'none' };

export function decideBallotRight(
  command: BallotRightCommand,
  state: BallotRightState,
): readonly BallotRightEvent[] {
  const { cycle } = command;
  switch (command.type) {
    case 'IssueBallotRight':
      if (state.status !== 'none') return [];
      assertCodesOpen(command.openStages);
      return [{ type: 'BallotRightIssued', data: { cycle } }];
    case 'UseBallotRight':
      assertBallotOpen(command.openStages);
      if (state.status === 'none') throw refuseBallot.BALLOT_CODE_UNKNOWN();
      return state.status === 'used' ? [] : [{ type: 'BallotRightUsed', data: { cycle } }];
  }
}

export function evolveBallotRight(state: BallotRightState, event: BallotRightEvent): BallotRightState {
  switch (event.type) {
    case 'BallotRightIssued':
      return state.status === 'none' ? { status: 'issued' } : state;
    case 'BallotRightUsed':
      return { status: 'used' };
  }
}

export const ballotRightDecider: Decider<BallotRightState, BallotRightCommand, BallotRightEvent> = {
  category: BALLOT_RIGHT_CATEGORY,
  initial: noBallotRight,
  decide: decideBallotRight,
  evolve: evolveBallotRight,
};
