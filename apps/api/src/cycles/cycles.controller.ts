import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  ApproveTransition,
  OpenCycle,
  RequestTransition,
  ReturnTransition,
  type Envelope,
} from '@kaoping/application';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { FromEnvelope } from '../http/request-facts.js';
import { ReasonDto } from '../http/reason.dto.js';
import { OpenCycleDto, RequestTransitionDto } from './cycle.dto.js';

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
  @Policy('return-transition', 'Return a transition with a reason')
  return(
    @Id('cycle') cycle: string,
    @Id('request') request: string,
    @Body() body: ReasonDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new ReturnTransition({ cycle, request, ...body }, envelope));
  }
}
