import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { AwardRankBonus, ReviseRankBonus, type Envelope } from '@kaoping/application';
import { refuseRankBonus } from '@kaoping/domain';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { FromEnvelope } from '../http/request-facts.js';
import { AwardRankBonusDto, ReviseRankBonusDto, type UnitCountDto } from './rank-bonus.dto.js';

@ApiTags('rank-bonuses')
@Controller('cycles/:cycle/rank-bonuses/:bonus')
export class RankBonusesController {
  constructor(private readonly commands: CommandBus) {}

  @Post('award')
  @HttpCode(200)
  @Policy('award-rank-bonus', 'Award a bonus by place from what was counted')
  award(
    @Id('cycle') cycle: string,
    @Id('bonus') bonus: string,
    @Body() { counts }: AwardRankBonusDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    const input = { cycle, bonus, counts: byUnit(counts) };
    return this.commands.execute(new AwardRankBonus(input, envelope));
  }

  @Post('revise')
  @HttpCode(200)
  @Policy('revise-rank-bonus', 'Award a bonus anew from other counts, with the reason')
  revise(
    @Id('cycle') cycle: string,
    @Id('bonus') bonus: string,
    @Body() { counts, reason }: ReviseRankBonusDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    const input = { cycle, bonus, counts: byUnit(counts), reason };
    return this.commands.execute(new ReviseRankBonus(input, envelope));
  }
}

/** Two counts of one unit: one of them is wrong, and nobody guesses which. */
function byUnit(counts: readonly UnitCountDto[]): Readonly<Record<string, number>> {
  const repeated = counts.find(({ unit }, index) => counts.findIndex((one) => one.unit === unit) !== index);
  if (repeated !== undefined) throw refuseRankBonus.RANK_BONUS_UNIT_REPEATED({ unit: repeated.unit });
  return Object.fromEntries(counts.map(({ unit, count }) => [unit, count]));
}
