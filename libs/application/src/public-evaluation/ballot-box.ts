import { Inject, Injectable } from '@nestjs/common';
import {
  ballotDecider,
  ballotRightDecider,
  ballotRightStream,
  ballotStream,
  refuseBallot,
  type BallotRightEvent,
  type BallotRightState,
  type CastBallotCommand,
  type StageId,
} from '@kaoping/domain';
import {
  answeredWithin,
  canonicalJson,
  commandDigest,
  PATIENCE_MS,
  transact,
  type AppendOrigin,
  type EventStore,
} from '@kaoping/event-store';
import { derivedId } from '@kaoping/platform';
import { EVENT_STORE } from '../core/tokens.js';
import { ballotId, rightHash } from './ballot-codes.js';
import { BALLOT_SECRETS, type BallotSecrets } from './ballot-secrets.js';

type Written = Awaited<ReturnType<typeof transact>>;

/** A ballot that is in the log was cast in time, so its right is used whatever has closed since. */
const WHEN_CAST: readonly StageId[] = ['evaluation'];

/**
 * Where ballots go in, beside the desk that carries out every other command: neither the ballot nor the use of the
 * right says who, when or in which request. Two streams and no step that spans them, so the order is a protocol: the
 * right is there, then the ballot, then the right is used. Cut off in between, the same voter's retry meets the same
 * ballot, because its id follows from the code, and goes on from there.
 */
@Injectable()
export class BallotBox {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(BALLOT_SECRETS) private readonly secrets: BallotSecrets,
  ) {}

  /**
   * @param precondition refuses before the decision, but never a ballot that is in the log
   * @returns where the use of the right stands; of the ballot nothing is told that leads to it.
   * @throws BALLOT_CODE_UNKNOWN, BALLOT_ALREADY_CAST for another choice, and what the ballot itself refuses
   */
  async cast(code: string, command: CastBallotCommand, precondition: () => void): Promise<Written> {
    return answeredWithin(PATIENCE_MS, () => this.castInTime(code, command, precondition));
  }

  private async castInTime(
    code: string,
    command: CastBallotCommand,
    precondition: () => void,
  ): Promise<Written> {
    const { cycle } = command;
    const hash = rightHash(code);
    const right = await this.right(ballotRightStream(cycle, hash));
    if (right.status === 'none') throw refuseBallot.BALLOT_CODE_UNKNOWN();
    const ballot = ballotId(await this.secrets.secretOf(cycle), code);
    const kept = await this.keep(ballot, { command, precondition }, right);
    const used = await this.use(cycle, hash);
    return { ...used, repeated: kept.repeated && used.repeated };
  }

  private async right(stream: string): Promise<BallotRightState> {
    let state = ballotRightDecider.initial;
    for await (const event of this.store.read(stream))
      state = ballotRightDecider.evolve(state, event as BallotRightEvent);
    return state;
  }

  private keep(
    ballot: string,
    { command, precondition }: { readonly command: CastBallotCommand; readonly precondition: () => void },
    right: BallotRightState,
  ): Promise<Written> {
    const { cycle, ratings } = command;
    return transact(this.store, {
      stream: ballotStream(cycle, ballot),
      decider: ballotDecider,
      decide: (state) => {
        precondition();
        // With the secret lost the ballot of a used right is not found again; it was cast all the same.
        if (right.status === 'used' && state.status === 'none') throw refuseBallot.BALLOT_ALREADY_CAST();
        return ballotDecider.decide(command, state);
      },
      // Another choice is another command, so that the ballot refuses it and not the store.
      origin: nameless(derivedId('cast-ballot', ballot, canonicalJson(ratings)), { cycle, ratings }),
    });
  }

  private use(cycle: string, hash: string): Promise<Written> {
    const command = { type: 'UseBallotRight', cycle, openStages: WHEN_CAST } as const;
    return transact(this.store, {
      stream: ballotRightStream(cycle, hash),
      decider: ballotRightDecider,
      decide: (state) => ballotRightDecider.decide(command, state),
      origin: nameless(derivedId('use-ballot-right', cycle, hash), { cycle }),
    });
  }
}

/** No actor, no time, no correlation id; the voter's own command id is not kept either. */
function nameless(commandId: string, payload: object): AppendOrigin {
  return { commandId, digest: commandDigest(payload), metadata: {} };
}
