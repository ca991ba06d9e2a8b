import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { aboutBonus, carryOutOnBonus, winningUnits, type CountedBonus } from './on-rank-bonus.js';

/** Awards a bonus by place anew from other counts, with the reason; the award before it stays on record. */
export class ReviseRankBonus extends UseCase<CountedBonus & { readonly reason: string }> {
  static readonly command = 'revise-rank-bonus';
}

@CommandHandler(ReviseRankBonus)
export class ReviseRankBonusHandler implements ICommandHandler<ReviseRankBonus> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: ReviseRankBonus): Promise<Outcome> {
    const views = await this.desk.lookUps();
    const command = { ...useCase.input, ...aboutBonus(views, useCase), type: 'ReviseRankBonus' } as const;
    return carryOutOnBonus(this.desk, useCase, winningUnits(views, useCase), command);
  }
}
