import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@kaoping/domain';
import { visibleUnits } from '@kaoping/identity';
import { ReadModels, type Computation } from '@kaoping/read-models';
import { lookInto, sees, supervises, type Sight } from '../cycles/cycle-sight.js';
import { withheldInWords } from '../cycles/withheld.js';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { EdgeProblem } from '../http/problem.js';
import { FromSession } from '../http/request-facts.js';
import { answerDocument } from '../lists/answer-document.js';
import { FromRequest, type Asked } from '../lists/asked.js';
import { DocumentDocs } from '../lists/list-docs.js';
import { correctionsShown } from './correction-list.js';

@ApiTags('result')
@Controller('cycles/:cycle/result')
export class ResultsQueriesController {
  constructor(private readonly views: ReadModels) {}

  @Get()
  @Policy('result', 'Computation, decision, public notice, finalisation and bulletin')
  @DocumentDocs()
  result(@Id('cycle') cycle: string, @FromSession() actor: Actor | undefined, @FromRequest() asked: Asked) {
    const sight = lookInto(this.views, { cycle, actor, today: asked.today, name: 'result' });
    const result = this.views.results.result(cycle);
    if (result === undefined) throw new EdgeProblem(404, 'RESULT_NOT_COMPUTED', { cycle });
    const withheld = result.decision === null && !supervises(actor) ? 'until-decision' : null;
    const units = withheld === null ? unitsShown(sight, actor) : [];
    const body = {
      ...result,
      processData: !sight.noticeOpened,
      withheld,
      withheldText: withheldInWords(withheld, asked.language),
      computed: rowsShown(result.computed, units),
      decided: result.decided && rowsShown(result.decided, units),
      original: result.original && rowsShown(result.original, units),
      corrections: correctionsShown(result.corrections, actor),
    };
    // The notice opens what is visible on its first day, which no revision tells.
    return answerDocument(asked, body, { revision: result.revision, sole: false });
  }
}

/**
 * Nobody is shown the whole before it was decided and the notice opened: a scheme that opens its standings to all opens
 * what moves in the year, not the result that the meeting has not seen. Before the decision not even a unit's own row.
 */
function unitsShown({ noticeOpened }: Sight, actor: Actor | undefined): Sight['units'] {
  return visibleUnits(actor, 'restricted', noticeOpened);
}

function rowsShown(computed: Computation, units: Sight['units']): Computation {
  if (units === 'all') return computed;
  return {
    ...computed,
    bureauTarget: null,
    units: computed.units.filter(({ unit }) => sees({ units }, [unit])),
  };
}
