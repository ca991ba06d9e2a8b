import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { ApproveCorrection, ProposeCorrection, RejectCorrection, type Envelope } from '@kaoping/application';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { ReasonDto } from '../http/reason.dto.js';
import { FromEnvelope } from '../http/request-facts.js';
import { ProposeCorrectionDto } from './correction.dto.js';

@ApiTags('result')
@Controller('cycles/:cycle/result/corrections')
export class CorrectionsController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Policy('propose-correction', 'Propose to correct a result that is final')
  propose(
    @Id('cycle') cycle: string,
    @Body() body: ProposeCorrectionDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new ProposeCorrection({ cycle, ...body }, envelope));
  }

  @Post(':correction/approve')
  @HttpCode(200)
  @Policy('approve-correction', 'Approve a correction that another person proposed; it counts from here')
  approve(
    @Id('cycle') cycle: string,
    @Id('correction') correction: string,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new ApproveCorrection({ cycle, correction }, envelope));
  }

  @Post(':correction/reject')
  @HttpCode(200)
  @Policy('reject-correction', 'Turn a proposed correction down, with the reason')
  reject(
    @Id('cycle') cycle: string,
    @Id('correction') correction: string,
    @Body() body: ReasonDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new RejectCorrection({ cycle, correction, ...body }, envelope));
  }
}
