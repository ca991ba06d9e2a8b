import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { cycleDecider, cycleStream, type CycleOpened } from '@kaoping/domain';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { assertNotFrozen } from '../core/frozen-cycle.js';
import { UseCase } from '../core/use-case.js';
import { schemeVersion } from './look-up.js';

export class OpenCycle extends UseCase<CycleOpened['data']> {
  static readonly command = 'open-cycle';
}

@CommandHandler(OpenCycle)
export class OpenCycleHandler implements ICommandHandler<OpenCycle> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: OpenCycle): Promise<Outcome> {
    const { input } = useCase;
    const views = await this.desk.lookUps();
    const { stages } = schemeVersion(views, input.scheme);
    const parentKnown = input.parent !== undefined && views.cycles.cycle(input.parent) !== undefined;
    return this.desk.carryOut(
      useCase,
      {},
      {
        decider: cycleDecider,
        stream: cycleStream(input.cycle),
        command: { ...input, type: 'OpenCycle', stages, parentKnown },
        precondition: () => {
          // The results of a cycle below it would come too late for what is final.
          if (input.parent !== undefined) assertNotFrozen(views, input.parent, OpenCycle.command);
        },
        id: input.cycle,
      },
    );
  }
}
