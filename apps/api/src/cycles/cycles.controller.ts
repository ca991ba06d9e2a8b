import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  AddApprover,
  ApproveTransition,
  ForceTransition,
  OpenCycle,
  RequestTransition,
  ReturnStage,
  ReturnTransition,
  type Envelope,
} from '@kaoping/application';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { FromEnvelope } from '../http/request-facts.js';
import {
  AddApproverDto,
  ForceTransitionDto,
  OpenCycleDto,
  RequestTransitionDto,
  ReturnStageDto,
  ReturnTransitionDto,
} from './cycle.dto.js';

@ApiTags('cycles')
@Controller('cycles')
export class CyclesController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Policy('open-cycle', 'Open an appraisal of an organisation for a period')
  open(@Body() body: OpenCycleDto, @FromEnvelope() envelope: Envelope) {
    return this.commands.execute(new OpenCycle(body, envelope));
  }

  @Post(':cycle/transitions')
  @Policy('request-transition', 'Ask to leave a stage; refused with the list of what still blocks it')
  request(
    @Id('cycle') cycle: string,
    @Body() body: RequestTransitionDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new RequestTransition({ cycle, ...body }, envelope));
  }

  @Post(':cycle/transitions/:request/approve')
  @HttpCode(200)
  @Policy(
    'approve-transition',
    'Approve a transition; the last approval that the scheme asks for moves the cycle on',
  )
  approve(@Id('cycle') cycle: string, @Id('request') request: string, @FromEnvelope() envelope: Envelope) {
    return this.commands.execute(new ApproveTransition({ cycle, request }, envelope));
  }

  @Post(':cycle/transitions/:request/return')
  @HttpCode(200)
  @Policy(
    'return-transition',
    'Return a transition with a reason; `to` names an earlier stage that opens again, else the stage stays open',
  )
  return(
    @Id('cycle') cycle: string,
    @Id('request') request: string,
    @Body() body: ReturnTransitionDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new ReturnTransition({ cycle, request, ...body }, envelope));
  }

  @Post(':cycle/transitions/:request/approvers')
  @HttpCode(200)
  @Policy('add-approver', 'Ask one more member of the leading group to approve a transition (加签)')
  addApprover(
    @Id('cycle') cycle: string,
    @Id('request') request: string,
    @Body() body: AddApproverDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new AddApprover({ cycle, request, ...body }, envelope));
  }

  @Post(':cycle/transitions/force')
  @Policy(
    'force-transition',
    'Move on over what still blocks, with the reason; what blocked is kept on the transition. The chair alone may',
  )
  force(@Id('cycle') cycle: string, @Body() body: ForceTransitionDto, @FromEnvelope() envelope: Envelope) {
    return this.commands.execute(new ForceTransition({ cycle, ...body }, envelope));
  }

  @Post(':cycle/transitions/return')
  @Policy('return-stage', 'Open an earlier stage again before anybody has asked to leave this one')
  returnStage(@Id('cycle') cycle: string, @Body() body: ReturnStageDto, @FromEnvelope() envelope: Envelope) {
    return this.commands.execute(new ReturnStage({ cycle, ...body }, envelope));
  }
}
