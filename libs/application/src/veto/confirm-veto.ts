import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { STAFF_DIRECTORY, type StaffDirectory } from '../staff/staff-directory.js';
import { aboutVeto, carryOutOnVeto, chairRecused, type NamedVeto } from './on-veto.js';

/** Puts a proposed veto into force; the score is what the scheme says from here. */
export class ConfirmVeto extends UseCase<NamedVeto> {
  static readonly command = 'confirm-veto';
}

@CommandHandler(ConfirmVeto)
export class ConfirmVetoHandler implements ICommandHandler<ConfirmVeto> {
  constructor(
    private readonly desk: CommandDesk,
    @Inject(STAFF_DIRECTORY) private readonly staff: StaffDirectory,
  ) {}

  async execute(useCase: ConfirmVeto): Promise<Outcome> {
    const views = await this.desk.lookUps();
    const about = aboutVeto(views, useCase);
    return carryOutOnVeto(this.desk, useCase, {
      ...{ ...useCase.input, ...about, type: 'ConfirmVeto' },
      chairRecused: await chairRecused(this.staff, views, useCase.input),
    });
  }
}
