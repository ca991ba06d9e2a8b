import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  ApproveNotApplicable,
  DeclareNotApplicable,
  RevokeNotApplicable,
  type Envelope,
} from '@kaoping/application';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { ReasonDto } from '../http/reason.dto.js';
import { FromEnvelope } from '../http/request-facts.js';
import { DeclareNotApplicableDto } from './not-applicable.dto.js';

@ApiTags('not-applicable')
@Controller('cycles/:cycle/not-applicable')
export class NotApplicableController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Policy('declare-not-applicable', 'Declare that an indicator does not apply to some or all of its units')
  declare(
    @Id('cycle') cycle: string,
    @Body() body: DeclareNotApplicableDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new DeclareNotApplicable({ cycle, ...body }, envelope));
  }

  @Post(':declaration/approve')
  @HttpCode(200)
  @Policy('approve-not-applicable', 'Approve that an indicator does not apply')
  approve(
    @Id('cycle') cycle: string,
    @Id('declaration') declaration: string,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new ApproveNotApplicable({ cycle, declaration }, envelope));
  }

  @Post(':declaration/revoke')
  @HttpCode(200)
  @Policy('revoke-not-applicable', 'Take a declaration back, with the reason; the indicator applies again')
  revoke(
    @Id('cycle') cycle: string,
    @Id('declaration') declaration: string,
    @Body() body: ReasonDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new RevokeNotApplicable({ cycle, declaration, ...body }, envelope));
  }
}
