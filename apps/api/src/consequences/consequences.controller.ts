import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  AcknowledgeConsequence,
  ConfirmConsequence,
  LiftConsequence,
  ProposeGradeConsequences,
  RecordConsequence,
  TellConsequence,
  UpholdConsequence,
  type Envelope,
} from '@kaoping/application';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { ReasonDto } from '../http/reason.dto.js';
import { FromEnvelope } from '../http/request-facts.js';
import { LiftConsequenceDto, RecordConsequenceDto, TellConsequenceDto } from './consequence.dto.js';

@ApiTags('consequences')
@Controller('cycles/:cycle/consequences')
export class ConsequencesController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Policy('record-consequence', 'Propose what follows from a finding, a criticism, a veto or a grade')
  record(@Id('cycle') cycle: string, @Body() body: RecordConsequenceDto, @FromEnvelope() envelope: Envelope) {
    return this.commands.execute(new RecordConsequence({ cycle, ...body }, envelope));
  }

  @Post('from-grades')
  @HttpCode(200)
  @Policy('propose-grade-consequences', 'Propose what the scheme lets follow from the final grades')
  fromGrades(@Id('cycle') cycle: string, @FromEnvelope() envelope: Envelope) {
    return this.commands.execute(new ProposeGradeConsequences({ cycle }, envelope));
  }

  @Post(':consequence/confirm')
  @HttpCode(200)
  @Policy('confirm-consequence', 'Put a recorded consequence into force')
  confirm(
    @Id('cycle') cycle: string,
    @Id('consequence') consequence: string,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new ConfirmConsequence({ cycle, consequence }, envelope));
  }

  @Post(':consequence/lift')
  @HttpCode(200)
  @Policy('lift-consequence', 'Take a consequence back, naming the ruling or what has fallen')
  lift(
    @Id('cycle') cycle: string,
    @Id('consequence') consequence: string,
    @Body() { cause, reason }: LiftConsequenceDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    const named = { kind: cause.kind, ref: cause.ref ?? null };
    return this.commands.execute(new LiftConsequence({ cycle, consequence, cause: named, reason }, envelope));
  }

  @Post(':consequence/uphold')
  @HttpCode(200)
  @Policy('uphold-consequence', 'Let a consequence hold on although what it follows from has fallen')
  uphold(
    @Id('cycle') cycle: string,
    @Id('consequence') consequence: string,
    @Body() body: ReasonDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new UpholdConsequence({ cycle, consequence, ...body }, envelope));
  }

  @Post(':consequence/tell')
  @HttpCode(200)
  @Policy('tell-consequence', 'Record who was told of a consequence, and how')
  tell(
    @Id('cycle') cycle: string,
    @Id('consequence') consequence: string,
    @Body() body: TellConsequenceDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new TellConsequence({ cycle, consequence, ...body }, envelope));
  }

  @Post(':consequence/acknowledge')
  @HttpCode(200)
  @Policy('acknowledge-consequence', 'Acknowledge a consequence that one was told of')
  acknowledge(
    @Id('cycle') cycle: string,
    @Id('consequence') consequence: string,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new AcknowledgeConsequence({ cycle, consequence }, envelope));
  }
}
