import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  CloseRectification,
  InspectRectification,
  OrderRectification,
  PlanRectification,
  RepeatRectification,
  ReportRectification,
  WaiveRectification,
  type Envelope,
} from '@kaoping/application';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { ReasonDto } from '../http/reason.dto.js';
import { FromEnvelope } from '../http/request-facts.js';
import {
  InspectRectificationDto,
  OrderRectificationDto,
  PlanRectificationDto,
  RepeatRectificationDto,
  ReportRectificationDto,
} from './rectification.dto.js';

@ApiTags('rectifications')
@Controller('cycles/:cycle/rectifications')
export class RectificationsController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Policy('order-rectification', 'Order a unit to put something right, and name who closes it off')
  order(@Id('cycle') cycle: string, @Body() body: OrderRectificationDto, @FromEnvelope() envelope: Envelope) {
    return this.commands.execute(new OrderRectification({ cycle, ...body }, envelope));
  }

  @Post(':order/close')
  @HttpCode(200)
  @Policy('close-rectification', 'Close an order off, by the person it names')
  close(@Id('cycle') cycle: string, @Id('order') order: string, @FromEnvelope() envelope: Envelope) {
    return this.commands.execute(new CloseRectification({ cycle, order }, envelope));
  }

  @Post(':order/plan')
  @HttpCode(200)
  @Policy('plan-rectification', 'Say how the unit puts it right')
  plan(
    @Id('cycle') cycle: string,
    @Id('order') order: string,
    @Body() body: PlanRectificationDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new PlanRectification({ cycle, order, ...body }, envelope));
  }

  @Post(':order/report')
  @HttpCode(200)
  @Policy('report-rectification', 'Say what was done, with evidence')
  report(
    @Id('cycle') cycle: string,
    @Id('order') order: string,
    @Body() body: ReportRectificationDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new ReportRectification({ cycle, order, ...body }, envelope));
  }

  @Post(':order/inspect')
  @HttpCode(200)
  @Policy('inspect-rectification', 'Record what two inspectors saw when they came again')
  inspect(
    @Id('cycle') cycle: string,
    @Id('order') order: string,
    @Body() body: InspectRectificationDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new InspectRectification({ cycle, order, ...body }, envelope));
  }

  @Post(':order/repeat')
  @HttpCode(200)
  @Policy('repeat-rectification', 'Send back what did not pass, at a surcharge while deductions still count')
  repeat(
    @Id('cycle') cycle: string,
    @Id('order') order: string,
    @Body() body: RepeatRectificationDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new RepeatRectification({ cycle, order, ...body }, envelope));
  }

  @Post(':order/waive')
  @HttpCode(200)
  @Policy('waive-rectification', 'Let the year end although it is not put right, with the reason')
  waive(
    @Id('cycle') cycle: string,
    @Id('order') order: string,
    @Body() body: ReasonDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new WaiveRectification({ cycle, order, ...body }, envelope));
  }
}
