import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Envelope } from '@kaoping/application';
import { refuseConsequence, type Actor } from '@kaoping/domain';
import { ReadModels, type ConsequenceLine } from '@kaoping/read-models';
import { assertSees, lookInto, ownMatters, sees } from '../cycles/cycle-sight.js';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { FromEnvelope, FromSession } from '../http/request-facts.js';
import { answerDocument } from '../lists/answer-document.js';
import { answerList } from '../lists/answer-list.js';
import { FromRequest, type Asked } from '../lists/asked.js';
import { DocumentDocs, ListDocs } from '../lists/list-docs.js';
import { withInherited } from '../lists/with-inherited.js';
import { CONSEQUENCE_LIST, consequenceRow } from './consequence-list.js';

/** Unit and person see theirs, whatever of the standings is open: what befalls somebody is no ranking. */
@ApiTags('consequences')
@Controller('cycles/:cycle/consequences')
export class ConsequencesQueriesController {
  constructor(private readonly views: ReadModels) {}

  @Get()
  @Policy(
    'consequences',
    'Commendations, criticism, orders and lost eligibility; units and persons see theirs',
  )
  @ListDocs(CONSEQUENCE_LIST)
  list(
    @Id('cycle') cycle: string,
    @FromSession() actor: Actor | undefined,
    @FromEnvelope() { today }: Envelope,
    @FromRequest() asked: Asked,
  ) {
    const sight = lookInto(this.views, { cycle, actor, today: asked.today, name: 'consequences' });
    const own = ownMatters(sight.cycle, actor);
    const rows = this.views.consequences
      .list(cycle)
      .filter((line) => concerns(actor, line) || sees(own, [line.unit]))
      .map((line) => consequenceRow(line, this.views, today));
    return answerList(asked, withInherited(CONSEQUENCE_LIST, sight.cycle), rows, { cycle, today });
  }

  @Get(':consequence')
  @Policy('consequence', 'One consequence, with who was told and who has acknowledged it')
  @DocumentDocs()
  one(
    @Id('cycle') cycle: string,
    @Id('consequence') consequence: string,
    @FromSession() actor: Actor | undefined,
    @FromEnvelope() { today }: Envelope,
    @FromRequest() asked: Asked,
  ) {
    const sight = lookInto(this.views, { cycle, actor, today: asked.today, name: 'consequence' });
    const line = this.views.consequences.consequence(cycle, consequence);
    if (line === undefined) throw refuseConsequence.CONSEQUENCE_UNKNOWN({ consequence });
    if (!concerns(actor, line))
      assertSees({ ...sight, ...ownMatters(sight.cycle, actor) }, [line.unit], 'consequence');
    // Whether it is over, and whether its ground has fallen, is not told by the revision.
    return answerDocument(asked, consequenceRow(line, this.views, today), {
      ...{ revision: line.revision, sole: false },
    });
  }
}

function concerns(actor: Actor | undefined, { person, told }: ConsequenceLine): boolean {
  return actor !== undefined && (person === actor.person || told.some((one) => one.person === actor.person));
}
