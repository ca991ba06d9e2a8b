import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { itemsCriticised, refuseQuarterlyCheck, type QuarterNumber } from '@kaoping/domain';
import type { CheckSheet } from '@kaoping/read-models';
import type { Envelope, Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { requireStage } from '../cycle/look-up.js';
import { CheckDesk, type CheckFacts } from './check-desk.js';

/** Closes a quarter for good, and with it the ones before that are still open. */
export class CloseQuarterlyCheck extends UseCase<{
  readonly cycle: string;
  readonly quarter: QuarterNumber;
}> {
  static readonly command = 'close-quarterly-check';
}

/**
 * Each quarter has a stream of its own and an append is one stream, so that closing is as many decisions as there are
 * quarters, the earliest first and all under the command's own id. What one of them would refuse is asked of all before
 * the first is closed: a refused command writes nothing. A process that ends in between leaves quarters closed in order,
 * and the same command again closes the rest.
 */
@CommandHandler(CloseQuarterlyCheck)
export class CloseQuarterlyCheckHandler implements ICommandHandler<CloseQuarterlyCheck> {
  constructor(private readonly checks: CheckDesk) {}

  async execute(useCase: CloseQuarterlyCheck): Promise<Outcome> {
    const { cycle, quarter } = useCase.input;
    const facts = await this.checks.facts(cycle, quarter);
    const before = openBefore(facts, quarter);
    const named = facts.views.quarterlyChecks.sheet(cycle, quarter);
    // A check that is not open is refused for what it is, by its own stream.
    if (before.length > 0 && named?.status === 'open') {
      requireStage(facts.cycle, 'execution');
      for (const sheet of [...before, named]) assertClosable(sheet);
      for (const sheet of before) await this.close(useCase, sheet.quarter, apart(useCase.envelope));
    }
    return this.close(useCase, quarter, useCase.envelope);
  }

  private close(useCase: CloseQuarterlyCheck, quarter: QuarterNumber, envelope: Envelope): Promise<Outcome> {
    const { cycle } = useCase.input;
    const { actor } = envelope;
    return this.checks.carryOut(new CloseQuarterlyCheck({ cycle, quarter }, envelope), ({ previous }) => ({
      ...{ type: 'CloseQuarterlyCheck', previous, actor },
    }));
  }
}

function openBefore({ cycle, views }: CheckFacts, quarter: QuarterNumber): readonly CheckSheet[] {
  return views.quarterlyChecks
    .list(cycle.cycle)
    .filter((sheet) => sheet.quarter < quarter && sheet.status === 'open');
}

/** As the quarter's own stream decides it. */
function assertClosable(sheet: CheckSheet): void {
  const behind = itemsCriticised(sheet).length;
  if (behind > 0 && sheet.criticisms.length === 0)
    throw refuseQuarterlyCheck.CHECK_CRITICISM_MISSING({ quarter: sheet.quarter, behind });
}

/** The revision that the sender has seen is that of the quarter which the command names. */
function apart({ expectedRevision: _, ...envelope }: Envelope): Envelope {
  return envelope;
}
