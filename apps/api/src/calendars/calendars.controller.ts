import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { PublishCalendar, type Envelope } from '@kaoping/application';
import { Policy } from '../http/policy.js';
import { FromEnvelope } from '../http/request-facts.js';
import { PublishCalendarDto } from './calendar.dto.js';
import { Year } from './year.js';

@ApiTags('calendars')
@Controller('calendars/:year')
export class CalendarsController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @Policy('publish-calendar', 'Enter the days off and the days worked in exchange of a year')
  publish(@Year() year: number, @Body() body: PublishCalendarDto, @FromEnvelope() envelope: Envelope) {
    return this.commands.execute(new PublishCalendar({ year, ...body }, envelope));
  }
}
