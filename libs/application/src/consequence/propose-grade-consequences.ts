import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { GradeEntry } from '@kaoping/domain';
import { derivedId } from '@kaoping/platform';
import type { ReadModels } from '@kaoping/read-models';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { schemeOf } from '../cycle/look-up.js';
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
    const entries = gradeEntries(views, cycle);
    const command = { cycle, ...about, entries, type: 'ProposeGradeConsequences' } as const;
    return carryOutOnConsequences(this.desk, useCase, {}, command);
  }
}

function gradeEntries(views: ReadModels, cycle: string): readonly GradeEntry[] | null {
  const result = views.results.result(cycle);
  if (result === undefined || result.finalised === null) return null;
  const { bands } = schemeOf(views, cycle);
  return result.computed.units.flatMap(({ unit, grade }) =>
    (bands.find(({ name }) => name === grade)?.consequences ?? []).map(({ zh, kind = 'other' }, place) => ({
      consequence: derivedId('consequence', cycle, unit, grade ?? '', String(place)),
      ...{ unit, grade: grade ?? '', kind, text: zh },
    })),
  );
}
