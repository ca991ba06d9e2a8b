import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { refuseApplicability, type Actor } from '@kaoping/domain';
import { ReadModels } from '@kaoping/read-models';
import { assertSees, lookInto, sees } from '../cycles/cycle-sight.js';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { FromSession } from '../http/request-facts.js';
import { answerDocument } from '../lists/answer-document.js';
import { answerList } from '../lists/answer-list.js';
import { FromRequest, type Asked } from '../lists/asked.js';
import { DocumentDocs, ListDocs } from '../lists/list-docs.js';
import { NOT_APPLICABLE_LIST } from './not-applicable-list.js';

@ApiTags('not-applicable')
@Controller('cycles/:cycle/not-applicable')
export class NotApplicableQueriesController {
  constructor(private readonly views: ReadModels) {}

  @Get()
  @Policy('not-applicable-register', 'Every declaration that an indicator does not apply')
  @ListDocs(NOT_APPLICABLE_LIST)
  list(@Id('cycle') cycle: string, @FromSession() actor: Actor | undefined, @FromRequest() asked: Asked) {
    const sight = lookInto(this.views, { cycle, actor, today: asked.today, name: 'not-applicable-register' });
    const rows = this.views.notApplicable.list(cycle).filter(({ units }) => sees(sight, units));
    return answerList(asked, NOT_APPLICABLE_LIST, rows, { cycle });
  }

  @Get(':declaration')
  @Policy('not-applicable', 'One declaration that an indicator does not apply, with what became of it')
  @DocumentDocs()
  one(
    @Id('cycle') cycle: string,
    @Id('declaration') declaration: string,
    @FromSession() actor: Actor | undefined,
    @FromRequest() asked: Asked,
  ) {
    const sight = lookInto(this.views, { cycle, actor, today: asked.today, name: 'not-applicable' });
    const line = this.views.notApplicable.declaration(cycle, declaration);
    if (line === undefined) throw refuseApplicability.NOT_APPLICABLE_UNKNOWN({ declaration });
    assertSees(sight, line.units, 'not-applicable');
    return answerDocument(asked, line, { revision: line.revision });
  }
}
