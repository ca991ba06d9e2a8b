import { describe, expect, it } from '@jest/globals';
import { given } from '../core/testing/given.js';
import { ballotDecider, decideBallot, type CastBallotCommand } from './cast.js';
import type { BallotEvent, BallotRightEvent } from './events.js';
import { ballotRightDecider, type BallotRightCommand } from './right.js';

const cycle = 'y2024';
const issue: BallotRightCommand = { type: 'IssueBallotRight', cycle, openStages: ['execution'] };
const use: BallotRightCommand = { type: 'UseBallotRight', cycle, openStages: ['verification', 'evaluation'] };
const issued: BallotRightEvent = { type: 'BallotRightIssued', data: { cycle } };
const used: BallotRightEvent = { type: 'BallotRightUsed', data: { cycle } };

describe('the right to vote', () => {
  it('is issued and used once; again changes nothing', () => {
    given(ballotRightDecider, []).when(issue).then([issued]);
    given(ballotRightDecider, [issued]).when(use).then([used]);
    given(ballotRightDecider, [issued, used]).when(use).then([]);
    given(ballotRightDecider, [issued, used]).when(issue).then([]);
  });

  it('is not issued before the plan is in force, nor once it could no longer be used', () => {
    const needed = ['execution', 'self-evaluation', 'verification', 'evaluation'];
    for (const stage of ['review', 'computation', 'public-notice'] as const)
      given(ballotRightDecider, [])
        .when({ ...issue, openStages: [stage] })
        .refuses('BALLOT_CODES_CLOSED', { open: [stage], needed });
  });

  it('comes with a code that was issued', () => {
    given(ballotRightDecider, []).when(use).refuses('BALLOT_CODE_UNKNOWN', {});
  });

  it('is used only during the evaluation', () => {
    given(ballotRightDecider, [issued])
      .when({ ...use, openStages: ['self-evaluation'] })
      .refuses('BALLOT_NOT_OPEN', { open: ['self-evaluation'], needed: ['evaluation'] });
  });
});

const cast = (change: Partial<CastBallotCommand> = {}): CastBallotCommand => ({
  type: 'CastBallot',
  cycle,
  ratings: { u01: 'good', u02: 'poor' },
  units: ['u01', 'u02'],
  options: ['good', 'fair', 'poor'],
  openStages: ['evaluation'],
  ...change,
});
const ballotCast: BallotEvent = {
  type: 'BallotCast',
  data: { cycle, ratings: { u01: 'good', u02: 'poor' } },
};

describe('a ballot', () => {
  it('rates every unit with one of the options', () => {
    given(ballotDecider, []).when(cast()).then([ballotCast]);
    given(ballotDecider, [])
      .when(cast({ ratings: { u02: 'good' } }))
      .refuses('BALLOT_INCOMPLETE', { units: ['u01'] });
    given(ballotDecider, [])
      .when(cast({ ratings: { u01: 'good', u02: 'poor', u03: 'good' } }))
      .refuses('BALLOT_UNIT_UNKNOWN', { unit: 'u03' });
    given(ballotDecider, [])
      .when(cast({ ratings: { u01: 'good', u02: 'best' } }))
      .refuses('BALLOT_OPTION_UNKNOWN', { options: ['good', 'fair', 'poor'] });
  });

  it('is not fooled by names that every object has', () => {
    const ratings = JSON.parse('{ "u01": "good", "u02": "poor", "__proto__": "good" }') as Record<
      string,
      string
    >;
    given(ballotDecider, []).when(cast({ ratings })).refuses('BALLOT_UNIT_UNKNOWN');
    given(ballotDecider, [])
      .when(cast({ units: ['toString'], ratings: {} }))
      .refuses('BALLOT_INCOMPLETE');
  });

  it('counts once: the same again changes nothing, another choice is refused', () => {
    given(ballotDecider, [ballotCast])
      .when(cast({ ratings: { u02: 'poor', u01: 'good' } }))
      .then([]);
    given(ballotDecider, [ballotCast])
      .when(cast({ ratings: { u01: 'fair', u02: 'poor' } }))
      .refuses('BALLOT_ALREADY_CAST', {});
  });

  it('does not tell in which order the voter chose', () => {
    const [event] = decideBallot(cast({ ratings: { u02: 'poor', u01: 'good' } }), ballotDecider.initial);
    expect(JSON.stringify(event)).toBe(JSON.stringify(ballotCast));
  });

  it('is cast only during the evaluation', () => {
    given(ballotDecider, [])
      .when(cast({ openStages: ['computation'] }))
      .refuses('BALLOT_NOT_OPEN', { open: ['computation'], needed: ['evaluation'] });
  });
});
