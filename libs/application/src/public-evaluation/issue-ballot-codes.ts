import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ballotRightDecider, ballotRightStream, type StageId } from '@kaoping/domain';
import { authorise } from '@kaoping/identity';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { cycleOf } from '../cycle/look-up.js';
import { ballotCode, rightHash } from './ballot-codes.js';
import { BALLOT_SECRETS, type BallotSecrets } from './ballot-secrets.js';
import { publicComponentOf } from './public-component.js';
import { refusePublicEvaluation } from './refusals.js';

/** How many codes one call may ask for. */
export const MAX_BALLOT_CODES = 5_000;
/** Appends in flight at once: they share a commit. */
const TOGETHER = 64;

/** The codes in the clear, which are kept nowhere: the log has their hashes. */
export interface IssuedBallotCodes extends Outcome {
  readonly codes: readonly string[];
}

/** Codes for voters (公众评议), one right to vote each. */
export class IssueBallotCodes extends UseCase<
  { readonly cycle: string; readonly count: number },
  IssuedBallotCodes
> {
  static readonly command = 'issue-ballot-codes';
}

@CommandHandler(IssueBallotCodes)
export class IssueBallotCodesHandler implements ICommandHandler<IssueBallotCodes> {
  constructor(
    private readonly desk: CommandDesk,
    @Inject(BALLOT_SECRETS) private readonly secrets: BallotSecrets,
  ) {}

  async execute(useCase: IssueBallotCodes): Promise<IssuedBallotCodes> {
    const { input, envelope } = useCase;
    authorise(envelope.actor, IssueBallotCodes.command, {});
    const views = await this.desk.lookUps();
    publicComponentOf(views, input.cycle);
    const { openStages } = cycleOf(views, input.cycle);
    assertCount(input.count);
    const secret = await this.secrets.secretOf(input.cycle);
    const codes = Array.from({ length: input.count }, (_, index) =>
      ballotCode(secret, envelope.commandId, index),
    );
    const outcomes = await this.issueAll(useCase, codes, openStages);
    const position = outcomes.map(({ position }) => BigInt(position ?? -1)).reduce((a, b) => (a > b ? a : b));
    const repeated = outcomes.every((outcome) => outcome.repeated);
    return {
      commandId: envelope.commandId,
      position: String(position),
      revision: undefined,
      repeated,
      codes,
    };
  }

  /**
   * One stream per right, so this is no single step: after a crash the same command issues the rest. The first one goes
   * alone, because its stream is where another payload under the same command id is refused before anything is written.
   */
  private async issueAll(
    useCase: IssueBallotCodes,
    codes: readonly string[],
    openStages: readonly StageId[],
  ): Promise<readonly Outcome[]> {
    const outcomes: Outcome[] = [];
    for (let at = 0; at < codes.length; at += at === 0 ? 1 : TOGETHER) {
      const batch = codes.slice(at, at === 0 ? 1 : at + TOGETHER);
      outcomes.push(...(await Promise.all(batch.map((code) => this.issue(useCase, code, openStages)))));
    }
    return outcomes;
  }

  private issue(useCase: IssueBallotCodes, code: string, openStages: readonly StageId[]): Promise<Outcome> {
    const { cycle } = useCase.input;
    const stream = ballotRightStream(cycle, rightHash(code));
    const step = {
      decider: ballotRightDecider,
      stream,
      command: { type: 'IssueBallotRight', cycle, openStages },
    } as const;
    return this.desk.carryOut(useCase, {}, step);
  }
}

function assertCount(count: number): void {
  if (Number.isInteger(count) && count >= 1 && count <= MAX_BALLOT_CODES) return;
  throw refusePublicEvaluation.BALLOT_CODE_COUNT_INVALID({ max: MAX_BALLOT_CODES });
}
