import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { breachCatalogueDecider, breachCatalogueStream, type Breach } from '@kaoping/domain';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { cycleOf } from '../cycle/look-up.js';

/** Issues the catalogue of breaches with their prices (扣分标准目录), or a new version of it. */
export class IssueBreachCatalogue extends UseCase<{
  readonly cycle: string;
  readonly breaches: readonly Breach[];
  readonly reason?: string;
}> {
  static readonly command = 'issue-breach-catalogue';
}

@CommandHandler(IssueBreachCatalogue)
export class IssueBreachCatalogueHandler implements ICommandHandler<IssueBreachCatalogue> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: IssueBreachCatalogue): Promise<Outcome> {
    const { input, envelope } = useCase;
    const { units, openStages } = cycleOf(await this.desk.lookUps(), input.cycle);
    return this.desk.carryOut(
      useCase,
      {},
      {
        decider: breachCatalogueDecider,
        stream: breachCatalogueStream(input.cycle),
        command: {
          ...{ ...input, type: 'IssueBreachCatalogue', openStages, actor: envelope.actor },
          units: units.map(({ id }) => id),
        },
        id: input.cycle,
      },
    );
  }
}
