import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { schemeOf } from '../cycle/look-up.js';
import { assess } from './assess.js';
import { byUnit, type OnIndicator } from './concerning.js';

/** The lead unit's own score (自评得分); below the full weight with a reason. */
export class GiveSelfScore extends UseCase<
  OnIndicator & { readonly unit: string; readonly score: string; readonly reason?: string }
> {
  static readonly command = 'give-self-score';
}

@CommandHandler(GiveSelfScore)
export class GiveSelfScoreHandler implements ICommandHandler<GiveSelfScore> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: GiveSelfScore): Promise<Outcome> {
    const views = await this.desk.lookUps();
    const by = byUnit(views, useCase);
    const { scoreDecimals } = schemeOf(views, useCase.input.cycle);
    return assess(this.desk, useCase, { ...useCase.input, ...by, scoreDecimals, type: 'GiveSelfScore' });
  }
}
