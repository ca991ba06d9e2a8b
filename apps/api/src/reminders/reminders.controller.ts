import { Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { SweepReminders, type Envelope } from '@kaoping/application';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { FromEnvelope } from '../http/request-facts.js';

@ApiTags('reminders')
@Controller('cycles/:cycle/reminders')
export class RemindersController {
  constructor(private readonly commands: CommandBus) {}

  @Post('sweep')
  @HttpCode(200)
  @Policy('sweep-reminders', 'Issue now every reminder whose day has come and whose cause still stands')
  sweep(@Id('cycle') cycle: string, @FromEnvelope() envelope: Envelope) {
    return this.commands.execute(new SweepReminders({ cycle }, envelope));
  }
}
