import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@kaoping/domain';
import { authorise } from '@kaoping/identity';
import { ReadModels } from '@kaoping/read-models';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { FromSession } from '../http/request-facts.js';
import { answerDocument } from '../lists/answer-document.js';
import { answerList } from '../lists/answer-list.js';
import { FromRequest, type Asked } from '../lists/asked.js';
import { DocumentDocs, ListDocs } from '../lists/list-docs.js';
import { cardOf, CYCLE_LIST, lineOf } from './cycle-list.js';
import { isInsider, lookInto } from './cycle-sight.js';

@ApiTags('cycles')
@Controller('cycles')
export class CyclesQueriesController {
  constructor(private readonly views: ReadModels) {}

  @Get()
  @Policy('cycles', 'All cycles; without a login the names of those whose standings are open')
  @ListDocs(CYCLE_LIST)
  list(@FromSession() actor: Actor | undefined, @FromRequest() asked: Asked) {
    const all = this.views.cycles.list();
    if (isInsider(actor, 'cycles')) return answerList(asked, CYCLE_LIST, all.map(lineOf));
    const open = all.filter(({ cycle }) => this.views.cycles.schemeOf(cycle)?.standings === 'open');
    // An empty server has nothing to hide: the page says how to begin rather than that one must sign in.
    authorise(actor, 'cycles', { open: open.length > 0 || all.length === 0 });
    return answerList(asked, CYCLE_LIST, open.map(cardOf));
  }

  @Get(':cycle')
  @Policy('cycle', 'A cycle: units in office order, leaders, stages and transitions')
  @DocumentDocs()
  one(@Id('cycle') cycle: string, @FromSession() actor: Actor | undefined, @FromRequest() asked: Asked) {
    const { cycle: view } = lookInto(this.views, { cycle, actor, today: asked.today, name: 'cycle' });
    if (!isInsider(actor, 'cycle')) return answerDocument(asked, cardOf(view));
    return answerDocument(asked, view, { revision: view.revision });
  }
}
