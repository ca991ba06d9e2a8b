import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Envelope } from '@kaoping/application';
import { deadlinesOf, ReadModels } from '@kaoping/read-models';
import { lookInto, sees } from '../cycles/cycle-sight.js';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { FromEnvelope } from '../http/request-facts.js';
import { answerList } from '../lists/answer-list.js';
import { FromRequest, type Asked } from '../lists/asked.js';
import { ListDocs } from '../lists/list-docs.js';
import { REMINDER_LIST, reminderRow } from './reminder-list.js';

@ApiTags('reminders')
@Controller('cycles/:cycle/reminders')
export class RemindersQueriesController {
  constructor(private readonly views: ReadModels) {}

  @Get()
  @Policy('reminders-register', 'Every reminder that was issued, to whom, and whether its cause still stands')
  @ListDocs(REMINDER_LIST)
  list(@Id('cycle') cycle: string, @FromEnvelope() { actor, today }: Envelope, @FromRequest() asked: Asked) {
    const sight = lookInto(this.views, { cycle, actor, today: asked.today, name: 'reminders-register' });
    const standing = new Set(deadlinesOf(sight.cycle, this.views, today).map(({ id }) => id));
    const rows = this.views.reminders
      .list(cycle)
      .filter(({ issued }) => sees(sight, issued.units))
      .map((line) => reminderRow(line, standing));
    return answerList(asked, REMINDER_LIST, rows, { cycle });
  }
}
