import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Envelope } from '@kaoping/application';
import { refuseDelegation, type Actor } from '@kaoping/domain';
import { ReadModels } from '@kaoping/read-models';
import { lookInto } from '../cycles/cycle-sight.js';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { FromEnvelope, FromSession } from '../http/request-facts.js';
import { answerDocument } from '../lists/answer-document.js';
import { answerList } from '../lists/answer-list.js';
import { FromRequest, type Asked } from '../lists/asked.js';
import { DocumentDocs, ListDocs } from '../lists/list-docs.js';
import { DELEGATION_LIST, delegationRow } from './delegation-list.js';

@ApiTags('delegations')
@Controller('cycles/:cycle/delegations')
export class DelegationsQueriesController {
  constructor(private readonly views: ReadModels) {}

  @Get()
  @Policy('delegations', 'Who has named whom as deputy, for which days, stages and units')
  @ListDocs(DELEGATION_LIST)
  list(
    @Id('cycle') cycle: string,
    @FromSession() actor: Actor | undefined,
    @FromEnvelope() { today }: Envelope,
    @FromRequest() asked: Asked,
  ) {
    lookInto(this.views, { cycle, actor, today: asked.today, name: 'delegations' });
    const rows = this.views.delegations.list(cycle).map((line) => delegationRow(line, today));
    return answerList(asked, DELEGATION_LIST, rows, { cycle, today });
  }

  @Get(':delegation')
  @Policy('delegation', 'One delegation; what was done under it is in the timeline by `onBehalfOf`')
  @DocumentDocs()
  one(
    @Id('cycle') cycle: string,
    @Id('delegation') delegation: string,
    @FromSession() actor: Actor | undefined,
    @FromEnvelope() { today }: Envelope,
    @FromRequest() asked: Asked,
  ) {
    lookInto(this.views, { cycle, actor, today: asked.today, name: 'delegation' });
    const line = this.views.delegations.delegation(cycle, delegation);
    if (line === undefined) throw refuseDelegation.DELEGATION_UNKNOWN({ delegation });
    // Whether it is in force depends on the day too, so a revision alone vouches for nothing.
    return answerDocument(asked, delegationRow(line, today), { revision: line.revision, sole: false });
  }
}
