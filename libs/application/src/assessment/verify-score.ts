import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { schemeOf } from '../cycle/look-up.js';
import { assess } from './assess.js';
import { byOffice, type OnIndicator } from './concerning.js';

/** 核定. A reason is needed where the score differs from what the rule gives, or no rule applies. */
export class VerifyScore extends UseCase<OnIndicator & { readonly score: string; readonly reason?: string }> {
  static readonly command = 'verify-score';
}

@CommandHandler(VerifyScore)
export class VerifyScoreHandler implements ICommandHandler<VerifyScore> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: VerifyScore): Promise<Outcome> {
    const views = await this.desk.lookUps();
    const by = byOffice(views, useCase);
    const { scoreDecimals } = schemeOf(views, useCase.input.cycle);
    const inherited = views.latestReport(useCase.input.cycle, by.indicator);
    const given = { ...useCase.input, scoreDecimals, inherited };
    return assess(this.desk, useCase, { ...given, ...by, type: 'VerifyScore' });
  }
}
