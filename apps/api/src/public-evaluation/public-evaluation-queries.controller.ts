import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor, PublicComponent } from '@kaoping/domain';
import { ReadModels } from '@kaoping/read-models';
import { lookInto } from '../cycles/cycle-sight.js';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { FromSession } from '../http/request-facts.js';
import { answerDocument } from '../lists/answer-document.js';
import { FromRequest, type Asked } from '../lists/asked.js';
import { DocumentDocs } from '../lists/list-docs.js';

@ApiTags('public evaluation')
@Controller('cycles/:cycle/public-evaluation')
export class PublicEvaluationQueriesController {
  constructor(private readonly views: ReadModels) {}

  /** Numbers only; how the ballots fell is in the breakdowns once the evaluation has closed. */
  @Get()
  @Policy('public-evaluation', 'How many codes were issued and used, and whether the ballots suffice')
  @DocumentDocs()
  turnout(@Id('cycle') cycle: string, @FromSession() actor: Actor | undefined, @FromRequest() asked: Asked) {
    const { scheme } = lookInto(this.views, { cycle, actor, today: asked.today, name: 'public-evaluation' });
    const component = scheme.components.find((one): one is PublicComponent => one.id === 'public');
    const counted = this.views.standings.ballots(cycle);
    const minimum = component?.minimumBallots ?? null;
    return answerDocument(asked, {
      ...this.views.turnout.turnout(cycle),
      counted,
      minimum,
      sufficient: minimum === null ? null : counted >= minimum,
    });
  }
}
