import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { LiftingCause } from '@kaoping/domain';
import { groundFallen, rulingsAbout } from '@kaoping/read-models';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import {
  aboutConsequences,
  carryOutOnConsequences,
  unitConcerned,
  type NamedConsequence,
} from './on-consequences.js';

/** Takes a consequence back, for a ruling on appeal (申诉裁定), a withdrawn finding, a revoked veto, or another reason. */
export class LiftConsequence extends UseCase<
  NamedConsequence & { readonly cause: LiftingCause; readonly reason: string }
> {
  static readonly command = 'lift-consequence';
}

@CommandHandler(LiftConsequence)
export class LiftConsequenceHandler implements ICommandHandler<LiftConsequence> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: LiftConsequence): Promise<Outcome> {
    const { input } = useCase;
    const views = await this.desk.lookUps();
    const line = views.consequences.consequence(input.cycle, input.consequence);
    const fallen = line === undefined ? null : groundFallen(line, views);
    const rulings = line === undefined ? [] : rulingsAbout(line, views);
    const about = aboutConsequences(views, useCase);
    const command = { ...input, ...about, fallen, rulings, type: 'LiftConsequence' } as const;
    return carryOutOnConsequences(this.desk, useCase, unitConcerned(views, input), command);
  }
}
