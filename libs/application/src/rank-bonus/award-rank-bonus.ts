import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import { UseCase } from '../core/use-case.js';
import { aboutBonus, carryOutOnBonus, winningUnits, type CountedBonus } from './on-rank-bonus.js';

/** Awards a bonus by place from what was counted (采稿量第一名加3分); it counts as incentive from here. */
export class AwardRankBonus extends UseCase<CountedBonus> {
  static readonly command = 'award-rank-bonus';
}

@CommandHandler(AwardRankBonus)
export class AwardRankBonusHandler implements ICommandHandler<AwardRankBonus> {
  constructor(private readonly desk: CommandDesk) {}

  async execute(useCase: AwardRankBonus): Promise<Outcome> {
    const views = await this.desk.lookUps();
    const command = { ...useCase.input, ...aboutBonus(views, useCase), type: 'AwardRankBonus' } as const;
    return carryOutOnBonus(this.desk, useCase, winningUnits(views, useCase), command);
  }
}
