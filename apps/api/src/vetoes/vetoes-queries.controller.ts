import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { refuseVeto, type Actor } from '@kaoping/domain';
import { ReadModels, standingVeto, vetoHeldBy } from '@kaoping/read-models';
import { assertSees, lookInto, sees } from '../cycles/cycle-sight.js';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { FromSession } from '../http/request-facts.js';
import { answerDocument } from '../lists/answer-document.js';
import { answerList } from '../lists/answer-list.js';
import { FromRequest, type Asked } from '../lists/asked.js';
import { DocumentDocs, ListDocs } from '../lists/list-docs.js';
import { withInherited } from '../lists/with-inherited.js';
import { VETO_LIST } from './veto-list.js';

@ApiTags('vetoes')
@Controller('cycles/:cycle/vetoes')
export class VetoesQueriesController {
  constructor(private readonly views: ReadModels) {}

  @Get()
  @Policy('vetoes', 'Every veto proposed, whatever became of it')
  @ListDocs(VETO_LIST)
  list(@Id('cycle') cycle: string, @FromSession() actor: Actor | undefined, @FromRequest() asked: Asked) {
    const sight = lookInto(this.views, { cycle, actor, today: asked.today, name: 'vetoes' });
    const rows = this.views.vetoes
      .list(cycle)
      .filter(({ unit }) => sees(sight, [unit]))
      .map((line) => standingVeto(line, this.views));
    return answerList(asked, withInherited(VETO_LIST, sight.cycle), rows, { cycle });
  }

  @Get(':unit')
  @Policy(
    'veto',
    'The veto on one unit, or on one that has gone into it, with every step that was taken and what lifted it',
  )
  @DocumentDocs()
  one(
    @Id('cycle') cycle: string,
    @Id('unit') unit: string,
    @FromSession() actor: Actor | undefined,
    @FromRequest() asked: Asked,
  ) {
    const sight = lookInto(this.views, { cycle, actor, today: asked.today, name: 'veto' });
    assertSees(sight, [unit], 'veto');
    const line = vetoHeldBy(cycle, unit, this.views);
    if (line === undefined) throw refuseVeto.VETO_UNKNOWN({ unit });
    // Whether a ruling has lifted it is not told by the revision.
    return answerDocument(asked, standingVeto(line, this.views), { revision: line.revision, sole: false });
  }
}
