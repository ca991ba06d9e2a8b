import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { STAFF_DIRECTORY, type StaffDirectory } from '../staff/staff-directory.js';
import { aboutVeto, carryOutOnVeto, chairRecused, vetoedUnit, type NamedVeto } from './on-veto.js';

/** Takes a veto back (撤销一票否决), proposed or in force, also by the name of who took it over; what it suspended counts again. */
export class RevokeVeto extends UseCase<NamedVeto & { readonly reason: string }> {
  static readonly command = 'revoke-veto';
}

@CommandHandler(RevokeVeto)
export class RevokeVetoHandler implements ICommandHandler<RevokeVeto> {
  constructor(
    private readonly desk: CommandDesk,
    @Inject(STAFF_DIRECTORY) private readonly staff: StaffDirectory,
  ) {}

  async execute(useCase: RevokeVeto): Promise<Outcome> {
    const views = await this.desk.lookUps();
    const about = aboutVeto(views, useCase);
    const unit = vetoedUnit(views, useCase.input);
    return carryOutOnVeto(this.desk, useCase, {
      ...{ ...useCase.input, ...about, unit, type: 'RevokeVeto' },
      chairRecused: await chairRecused(this.staff, views, { ...useCase.input, unit }),
    });
  }
}
