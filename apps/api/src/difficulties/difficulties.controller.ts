import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { ApproveDifficulty, DeclareDifficulty, RevokeDifficulty, type Envelope } from '@kaoping/application';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { ReasonDto } from '../http/reason.dto.js';
import { FromEnvelope } from '../http/request-facts.js';
import { DeclareDifficultyDto } from './difficulty.dto.js';

@ApiTags('difficulties')
@Controller('cycles/:cycle/difficulties/:unit')
export class DifficultiesController {
  constructor(private readonly commands: CommandBus) {}

  @Post('declare')
  @HttpCode(200)
  @Policy('declare-difficulty', 'Declare the difficulty factor of a unit, within the bounds of the scheme')
  declare(
    @Id('cycle') cycle: string,
    @Id('unit') unit: string,
    @Body() body: DeclareDifficultyDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new DeclareDifficulty({ cycle, unit, ...body }, envelope));
  }

  @Post('approve')
  @HttpCode(200)
  @Policy('approve-difficulty', 'Put a declared difficulty factor into force')
  approve(@Id('cycle') cycle: string, @Id('unit') unit: string, @FromEnvelope() envelope: Envelope) {
    return this.commands.execute(new ApproveDifficulty({ cycle, unit }, envelope));
  }

  @Post('revoke')
  @HttpCode(200)
  @Policy('revoke-difficulty', 'Take a difficulty factor back, with the reason; the unit has none again')
  revoke(
    @Id('cycle') cycle: string,
    @Id('unit') unit: string,
    @Body() body: ReasonDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new RevokeDifficulty({ cycle, unit, ...body }, envelope));
  }
}
