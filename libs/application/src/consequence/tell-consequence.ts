import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { STAFF_DIRECTORY, type StaffDirectory } from '../staff/staff-directory.js';
import { aboutConsequences, carryOutOnConsequences, type NamedConsequence } from './on-consequences.js';

/** Records who was told of a consequence, and how; they acknowledge it themselves. */
export class TellConsequence extends UseCase<
  NamedConsequence & { readonly persons: readonly string[]; readonly how: string }
> {
  static readonly command = 'tell-consequence';
}

@CommandHandler(TellConsequence)
export class TellConsequenceHandler implements ICommandHandler<TellConsequence> {
  constructor(
    private readonly desk: CommandDesk,
    @Inject(STAFF_DIRECTORY) private readonly staff: StaffDirectory,
  ) {}

  async execute(useCase: TellConsequence): Promise<Outcome> {
    const { input } = useCase;
    const views = await this.desk.lookUps();
    const known = await Promise.all(input.persons.map((person) => this.staff.actorOf(person)));
    const unknown = input.persons.filter((_, place) => known[place] === undefined);
    const about = aboutConsequences(views, useCase);
    const command = { ...input, ...about, unknown, type: 'TellConsequence' } as const;
    return carryOutOnConsequences(this.desk, useCase, {}, command);
  }
}
