import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { ConfirmVeto, ProposeVeto, RevokeVeto, type Envelope } from '@kaoping/application';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { ReasonDto } from '../http/reason.dto.js';
import { FromEnvelope } from '../http/request-facts.js';
import { ProposeVetoDto } from './veto.dto.js';

@ApiTags('vetoes')
@Controller('cycles/:cycle/vetoes/:unit')
export class VetoesController {
  constructor(private readonly commands: CommandBus) {}

  @Post('propose')
  @HttpCode(200)
  @Policy('propose-veto', 'Propose that one grave matter overrules the score of a unit')
  propose(
    @Id('cycle') cycle: string,
    @Id('unit') unit: string,
    @Body() body: ProposeVetoDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new ProposeVeto({ cycle, unit, ...body }, envelope));
  }

  @Post('confirm')
  @HttpCode(200)
  @Policy('confirm-veto', 'Put a proposed veto into force')
  confirm(@Id('cycle') cycle: string, @Id('unit') unit: string, @FromEnvelope() envelope: Envelope) {
    return this.commands.execute(new ConfirmVeto({ cycle, unit }, envelope));
  }

  @Post('revoke')
  @HttpCode(200)
  @Policy('revoke-veto', 'Take a veto back, with the reason; what it suspended counts again')
  revoke(
    @Id('cycle') cycle: string,
    @Id('unit') unit: string,
    @Body() body: ReasonDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new RevokeVeto({ cycle, unit, ...body }, envelope));
  }
}
