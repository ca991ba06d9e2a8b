import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { refuseOrganisation, type Actor } from '@kaoping/domain';
import { ReadModels } from '@kaoping/read-models';
import { lookInto } from '../cycles/cycle-sight.js';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { FromSession } from '../http/request-facts.js';
import { answerDocument } from '../lists/answer-document.js';
import { answerList } from '../lists/answer-list.js';
import { FromRequest, type Asked } from '../lists/asked.js';
import { DocumentDocs, ListDocs } from '../lists/list-docs.js';
import { ORGANISATION_LIST } from './organisation-list.js';

/** Which units there are is nobody's secret: everybody with business here sees every change. */
@ApiTags('organisation')
@Controller('cycles/:cycle/organisation')
export class OrganisationQueriesController {
  constructor(private readonly views: ReadModels) {}

  @Get('changes')
  @Policy('organisation-changes', 'Renamings, mergers, closures and temporary teams of a cycle')
  @ListDocs(ORGANISATION_LIST)
  list(@Id('cycle') cycle: string, @FromSession() actor: Actor | undefined, @FromRequest() asked: Asked) {
    lookInto(this.views, { cycle, actor, today: asked.today, name: 'organisation-changes' });
    return answerList(asked, ORGANISATION_LIST, this.views.organisation.list(cycle), { cycle });
  }

  @Get('changes/:change')
  @Policy('organisation-change', 'One change of the organisation, with all that it hands over')
  @DocumentDocs()
  one(
    @Id('cycle') cycle: string,
    @Id('change') change: string,
    @FromSession() actor: Actor | undefined,
    @FromRequest() asked: Asked,
  ) {
    lookInto(this.views, { cycle, actor, today: asked.today, name: 'organisation-change' });
    const line = this.views.organisation.change(cycle, change);
    if (line === undefined) throw refuseOrganisation.ORGANISATION_CHANGE_UNKNOWN({ change });
    return answerDocument(asked, line, { revision: line.revision });
  }
}
