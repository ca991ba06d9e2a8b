import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { schemeOf } from '../cycle/look-up.js';
import { assess } from './assess.js';
import { byOffice, type OnIndicator } from './concerning.js';

/** Corrects a verified score; the original stays in the log. */
export class CorrectScore extends UseCase<OnIndicator & { readonly to: string; readonly reason: string }> {
  static readonly command = 'correct-score';
}

@CommandHandler(CorrectScore)
export class CorrectScoreHandler implements ICommandHandler<CorrectScore> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: CorrectScore): Promise<Outcome> {
    const views = await this.desk.lookUps();
    const by = byOffice(views, useCase);
    const { scoreDecimals } = schemeOf(views, useCase.input.cycle);
    return assess(this.desk, useCase, { ...useCase.input, ...by, scoreDecimals, type: 'CorrectScore' });
  }
}
