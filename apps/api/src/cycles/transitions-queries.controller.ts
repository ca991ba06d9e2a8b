import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { approvalRule, awaitedApprovers, refuseCycle, type Actor } from '@kaoping/domain';
import { ReadModels } from '@kaoping/read-models';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { FromSession } from '../http/request-facts.js';
import { answerDocument } from '../lists/answer-document.js';
import { answerList } from '../lists/answer-list.js';
import { FromRequest, type Asked } from '../lists/asked.js';
import { DocumentDocs, ListDocs } from '../lists/list-docs.js';
import { blockerRows } from '../worklist/blocker-rows.js';
import { lookInto } from './cycle-sight.js';
import { TRANSITION_LIST } from './transition-list.js';

/** A gate waits for the head of the log, and so does who wants to know what it would say. */
const PATIENCE_MS = 5_000;

@ApiTags('cycles')
@Controller('cycles/:cycle/transitions')
export class TransitionsQueriesController {
  constructor(private readonly views: ReadModels) {}

  @Get()
  @Policy('transitions', 'Every transition asked for, returned or forced, and what became of it')
  @ListDocs(TRANSITION_LIST)
  list(@Id('cycle') cycle: string, @FromSession() actor: Actor | undefined, @FromRequest() asked: Asked) {
    const { cycle: view } = lookInto(this.views, { cycle, actor, today: asked.today, name: 'transitions' });
    return answerList(asked, TRANSITION_LIST, view.transitions, { cycle });
  }

  @Get(':request')
  @Policy(
    'transition',
    'One transition: who has approved, whose approval is still to come, and what blocks it now',
  )
  @DocumentDocs()
  async one(
    @Id('cycle') cycle: string,
    @Id('request') request: string,
    @FromSession() actor: Actor | undefined,
    @FromRequest() asked: Asked,
  ) {
    await this.views.waitForHead(PATIENCE_MS);
    const { cycle: view, scheme } = lookInto(this.views, {
      cycle,
      actor,
      today: asked.today,
      name: 'transition',
    });
    const line = view.transitions.find((one) => one.request === request);
    if (line === undefined) throw refuseCycle.TRANSITION_UNKNOWN({ request });
    const pending = view.transition?.request.request === request ? view.transition : null;
    const rule = approvalRule(scheme.stages, line.from);
    return answerDocument(asked, {
      ...line,
      rule,
      awaited: pending && awaitedApprovers(rule, pending),
      blockers: pending && blockerRows(this.views, cycle, line.from, asked.language),
    });
  }
}
