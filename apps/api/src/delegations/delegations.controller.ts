import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { GrantDelegation, RevokeDelegation, type Envelope } from '@kaoping/application';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { ReasonDto } from '../http/reason.dto.js';
import { FromEnvelope } from '../http/request-facts.js';
import { GrantDelegationDto } from './delegation.dto.js';

@ApiTags('delegations')
@Controller('cycles/:cycle/delegations')
export class DelegationsController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Policy('grant-delegation', 'Name a deputy for days, stages and units')
  grant(@Id('cycle') cycle: string, @Body() body: GrantDelegationDto, @FromEnvelope() envelope: Envelope) {
    const { stages = [], units = [], ...rest } = body;
    return this.commands.execute(new GrantDelegation({ cycle, ...rest, stages, units }, envelope));
  }

  @Post(':delegation/revoke')
  @HttpCode(200)
  @Policy(
    'revoke-delegation',
    'End a delegation before its last day; what the deputy has done by then stands',
  )
  revoke(
    @Id('cycle') cycle: string,
    @Id('delegation') delegation: string,
    @Body() body: ReasonDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new RevokeDelegation({ cycle, delegation, ...body }, envelope));
  }
}
