import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  AnswerFinding,
  ConfirmFinding,
  CorrectFinding,
  LogFinding,
  VerifyFinding,
  WithdrawFinding,
  type Envelope,
} from '@kaoping/application';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { ReasonDto } from '../http/reason.dto.js';
import { FromEnvelope } from '../http/request-facts.js';
import {
  AnswerFindingDto,
  ConfirmFindingDto,
  CorrectFindingDto,
  LogFindingDto,
  VerifyFindingDto,
} from './finding.dto.js';

@ApiTags('findings')
@Controller('cycles/:cycle/findings')
export class FindingsController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Policy('log-finding', 'Put a finding into the register, with the units charged')
  log(@Id('cycle') cycle: string, @Body() body: LogFindingDto, @FromEnvelope() envelope: Envelope) {
    return this.commands.execute(new LogFinding({ cycle, ...body }, envelope));
  }

  @Post(':finding/answer')
  @HttpCode(200)
  @Policy('answer-finding', 'Say what a unit charged has to say')
  answer(
    @Id('cycle') cycle: string,
    @Id('finding') finding: string,
    @Body() body: AnswerFindingDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new AnswerFinding({ cycle, finding, ...body }, envelope));
  }

  @Post(':finding/verify')
  @HttpCode(200)
  @Policy('verify-finding', 'Look at what the section in charge recorded')
  verify(
    @Id('cycle') cycle: string,
    @Id('finding') finding: string,
    @Body() body: VerifyFindingDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new VerifyFinding({ cycle, finding, ...body }, envelope));
  }

  @Post(':finding/confirm')
  @HttpCode(200)
  @Policy(
    'confirm-finding',
    'Uphold a finding; the units charged lose their points, above the limit of the scheme with the second signature',
  )
  confirm(
    @Id('cycle') cycle: string,
    @Id('finding') finding: string,
    @Body() body: ConfirmFindingDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new ConfirmFinding({ cycle, finding, ...body }, envelope));
  }

  @Post(':finding/correct')
  @HttpCode(200)
  @Policy('correct-finding', 'Put right what a finding says or costs; the original stays beside it')
  correct(
    @Id('cycle') cycle: string,
    @Id('finding') finding: string,
    @Body() body: CorrectFindingDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new CorrectFinding({ cycle, finding, ...body }, envelope));
  }

  @Post(':finding/withdraw')
  @HttpCode(200)
  @Policy('withdraw-finding', 'Withdraw a finding and its deductions; it stays in the register')
  withdraw(
    @Id('cycle') cycle: string,
    @Id('finding') finding: string,
    @Body() body: ReasonDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new WithdrawFinding({ cycle, finding, ...body }, envelope));
  }
}
