import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  AdjustCheckItem,
  AmendCriticismList,
  CloseQuarterlyCheck,
  IssueCriticism,
  MarkQuarterUnchecked,
  OpenQuarterlyCheck,
  type Envelope,
} from '@kaoping/application';
import type { QuarterNumber } from '@kaoping/domain';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { ReasonDto } from '../http/reason.dto.js';
import { FromEnvelope } from '../http/request-facts.js';
import { AdjustCheckItemDto, AmendCriticismListDto, IssueCriticismDto } from './quarterly-check.dto.js';
import { Quarter } from './quarter.js';

@ApiTags('quarterly checks')
@Controller('cycles/:cycle/quarterly-checks/:quarter')
export class QuarterlyChecksController {
  constructor(private readonly commands: CommandBus) {}

  @Post('open')
  @HttpCode(200)
  @Policy('open-quarterly-check', 'Freeze what was due by the end of a quarter and how far it was')
  open(@Id('cycle') cycle: string, @Quarter() quarter: QuarterNumber, @FromEnvelope() envelope: Envelope) {
    return this.commands.execute(new OpenQuarterlyCheck({ cycle, quarter }, envelope));
  }

  @Post('adjust')
  @HttpCode(200)
  @Policy('adjust-check-item', 'Correct one line of an open check, with a reason')
  adjust(
    @Id('cycle') cycle: string,
    @Quarter() quarter: QuarterNumber,
    @Body() body: AdjustCheckItemDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new AdjustCheckItem({ cycle, quarter, ...body }, envelope));
  }

  @Post('criticism/amend')
  @HttpCode(200)
  @Policy(
    'amend-criticism-list',
    'Put an item on the list of what is criticised, or take it off, with a reason',
  )
  amend(
    @Id('cycle') cycle: string,
    @Quarter() quarter: QuarterNumber,
    @Body() body: AmendCriticismListDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new AmendCriticismList({ cycle, quarter, ...body }, envelope));
  }

  @Post('criticism')
  @HttpCode(200)
  @Policy('issue-criticism', 'Confirm the list of what is criticised as it stands, and issue the circular')
  criticise(
    @Id('cycle') cycle: string,
    @Quarter() quarter: QuarterNumber,
    @Body() body: IssueCriticismDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new IssueCriticism({ cycle, quarter, ...body }, envelope));
  }

  @Post('close')
  @HttpCode(200)
  @Policy(
    'close-quarterly-check',
    'Close a quarter for good, and the ones before that are still open with it',
  )
  close(@Id('cycle') cycle: string, @Quarter() quarter: QuarterNumber, @FromEnvelope() envelope: Envelope) {
    return this.commands.execute(new CloseQuarterlyCheck({ cycle, quarter }, envelope));
  }

  @Post('unchecked')
  @HttpCode(200)
  @Policy('mark-quarter-unchecked', 'Leave out a quarter that had ended when the plan was published')
  markUnchecked(
    @Id('cycle') cycle: string,
    @Quarter() quarter: QuarterNumber,
    @Body() body: ReasonDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new MarkQuarterUnchecked({ cycle, quarter, ...body }, envelope));
  }
}
