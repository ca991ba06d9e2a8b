import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { aboutVeto, carryOutOnVeto, type NamedVeto } from './on-veto.js';

/** Puts a proposed veto into force; the score is what the scheme says from here. */
export class ConfirmVeto extends UseCase<NamedVeto> {
  static readonly command = 'confirm-veto';
}

@CommandHandler(ConfirmVeto)
export class ConfirmVetoHandler implements ICommandHandler<ConfirmVeto> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: ConfirmVeto): Promise<Outcome> {
    const views = await this.desk.lookUps();
    const command = { ...useCase.input, ...aboutVeto(views, useCase), type: 'ConfirmVeto' } as const;
    return carryOutOnVeto(this.desk, useCase, command);
  }
}
