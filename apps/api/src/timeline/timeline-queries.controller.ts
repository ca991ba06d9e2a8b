import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@kaoping/domain';
import { ReadModels } from '@kaoping/read-models';
import { lookInto } from '../cycles/cycle-sight.js';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { FromSession } from '../http/request-facts.js';
import { answerList } from '../lists/answer-list.js';
import { FromRequest, type Asked } from '../lists/asked.js';
import { ListDocs } from '../lists/list-docs.js';
import { activityRows, hiddenFrom, TIMELINE } from './activity-rows.js';

@ApiTags('timeline')
@Controller('cycles/:cycle/timeline')
export class TimelineQueriesController {
  constructor(private readonly views: ReadModels) {}

  @Get()
  @Policy('timeline', 'What happened in a cycle, newest first')
  @ListDocs(TIMELINE)
  list(@Id('cycle') cycle: string, @FromSession() actor: Actor | undefined, @FromRequest() asked: Asked) {
    const sight = lookInto(this.views, { cycle, actor, today: asked.today, name: 'timeline' });
    const hidden = hiddenFrom(this.views, sight.cycle, actor);
    return answerList(asked, TIMELINE, activityRows(this.views, cycle, { units: sight.units, hidden }), {
      cycle,
    });
  }
}
