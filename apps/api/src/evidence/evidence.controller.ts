import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { ReplaceEvidence, SubmitEvidence, WithdrawEvidence, type Envelope } from '@kaoping/application';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { ReasonDto } from '../http/reason.dto.js';
import { FromEnvelope } from '../http/request-facts.js';
import { ReplaceEvidenceDto, SubmitEvidenceDto } from './evidence.dto.js';

@ApiTags('evidence')
@Controller('cycles/:cycle/indicators/:indicator/evidence')
export class EvidenceController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Policy('submit-evidence', 'Put an uploaded file on the table for an indicator')
  submit(
    @Id('cycle') cycle: string,
    @Id('indicator') indicator: string,
    @Body() body: SubmitEvidenceDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new SubmitEvidence({ cycle, indicator, ...body }, envelope));
  }

  @Post(':evidence/withdraw')
  @HttpCode(200)
  @Policy('withdraw-evidence', "Take the unit's own evidence off the table; file and fact stay")
  withdraw(
    @Id('cycle') cycle: string,
    @Id('indicator') indicator: string,
    @Id('evidence') evidence: string,
    @Body() body: ReasonDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new WithdrawEvidence({ cycle, indicator, evidence, ...body }, envelope));
  }

  @Post(':evidence/replace')
  @Policy('replace-evidence', 'Put another file in the place of one; the earlier one stays readable')
  replace(
    @Id('cycle') cycle: string,
    @Id('indicator') indicator: string,
    @Id('evidence') evidence: string,
    @Body() body: ReplaceEvidenceDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new ReplaceEvidence({ cycle, indicator, evidence, ...body }, envelope));
  }
}
