import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { gradeConsequences } from '@kaoping/read-models';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { aboutConsequences, carryOutOnConsequences } from './on-consequences.js';

/** Proposes everything that the scheme lets follow from the grades of the final result; what is there already stays. */
export class ProposeGradeConsequences extends UseCase<{ readonly cycle: string }> {
  static readonly command = 'propose-grade-consequences';
}

@CommandHandler(ProposeGradeConsequences)
export class ProposeGradeConsequencesHandler implements ICommandHandler<ProposeGradeConsequences> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: ProposeGradeConsequences): Promise<Outcome> {
    const { cycle } = useCase.input;
    const views = await this.desk.lookUps();
    const about = aboutConsequences(views, useCase);
    const entries = gradeConsequences(cycle, views);
    const command = { cycle, ...about, entries, type: 'ProposeGradeConsequences' } as const;
    return carryOutOnConsequences(this.desk, useCase, {}, command);
  }
}
