import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@kaoping/domain';
import { ReadModels, type ResultView } from '@kaoping/read-models';
import { lookInto, sees, type Sight } from '../cycles/cycle-sight.js';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { EdgeProblem } from '../http/problem.js';
import { FromSession } from '../http/request-facts.js';
import { answerDocument } from '../lists/answer-document.js';
import { FromRequest, type Asked } from '../lists/asked.js';
import { DocumentDocs } from '../lists/list-docs.js';

@ApiTags('result')
@Controller('cycles/:cycle/result')
export class ResultsQueriesController {
  constructor(private readonly views: ReadModels) {}

  @Get()
  @Policy('result', 'Computation, decision, public notice, finalisation and bulletin')
  @DocumentDocs()
  result(@Id('cycle') cycle: string, @FromSession() actor: Actor | undefined, @FromRequest() asked: Asked) {
    const sight = lookInto(this.views, { cycle, actor, name: 'result' });
    const result = this.views.results.result(cycle);
    if (result === undefined) throw new EdgeProblem(404, 'RESULT_NOT_COMPUTED', { cycle });
    const body = { ...result, processData: !sight.noticeOpened, computed: computedFor(result, sight) };
    return answerDocument(asked, body, { revision: result.revision });
  }
}

/** The notice is a fact of the same stream, so what is visible changes with the revision. */
function computedFor({ computed }: ResultView, sight: Sight): ResultView['computed'] {
  if (sight.units === 'all') return computed;
  return { ...computed, bureauTarget: null, units: computed.units.filter(({ unit }) => sees(sight, [unit])) };
}
