import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  MarkLeaderSheet,
  RecordLeaderAbsence,
  RecuseLeader,
  SubmitLeaderSheet,
  WithdrawLeaderAbsence,
  type Envelope,
} from '@kaoping/application';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { ReasonDto } from '../http/reason.dto.js';
import { FromEnvelope } from '../http/request-facts.js';
import { MarkLeaderSheetDto, RecuseLeaderDto } from './leader-sheet.dto.js';

@ApiTags('leader evaluation')
@Controller('cycles/:cycle/leader-sheets/:person')
export class LeaderSheetsController {
  constructor(private readonly commands: CommandBus) {}

  @Put()
  @Policy('mark-leader-sheet', "Write the leader's draft, whole; sealed from everybody else")
  mark(
    @Id('cycle') cycle: string,
    @Id('person') person: string,
    @Body() body: MarkLeaderSheetDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new MarkLeaderSheet({ cycle, person, ...body }, envelope));
  }

  @Post('submit')
  @HttpCode(200)
  @Policy('submit-leader-sheet', 'Hand the sheet in, final')
  submit(@Id('cycle') cycle: string, @Id('person') person: string, @FromEnvelope() envelope: Envelope) {
    return this.commands.execute(new SubmitLeaderSheet({ cycle, person }, envelope));
  }

  @Post('recusals')
  @HttpCode(200)
  @Policy('recuse-leader', 'Step aside for one unit')
  recuse(
    @Id('cycle') cycle: string,
    @Id('person') person: string,
    @Body() body: RecuseLeaderDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new RecuseLeader({ cycle, person, ...body }, envelope));
  }

  @Post('absence')
  @HttpCode(200)
  @Policy('record-leader-absence', 'Record that a leader hands in no sheet this year')
  recordAbsence(
    @Id('cycle') cycle: string,
    @Id('person') person: string,
    @Body() body: ReasonDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new RecordLeaderAbsence({ cycle, person, ...body }, envelope));
  }

  @Post('absence/withdraw')
  @HttpCode(200)
  @Policy('withdraw-leader-absence', 'Take a recorded absence back, before the sheets are closed')
  withdrawAbsence(
    @Id('cycle') cycle: string,
    @Id('person') person: string,
    @Body() body: ReasonDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new WithdrawLeaderAbsence({ cycle, person, ...body }, envelope));
  }
}
