import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { refuseIncentive, type Actor } from '@kaoping/domain';
import { ReadModels } from '@kaoping/read-models';
import { assertSees, lookInto, sees } from '../cycles/cycle-sight.js';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { FromSession } from '../http/request-facts.js';
import { answerDocument } from '../lists/answer-document.js';
import { answerList } from '../lists/answer-list.js';
import { FromRequest, type Asked } from '../lists/asked.js';
import { DocumentDocs, ListDocs } from '../lists/list-docs.js';
import { withInherited } from '../lists/with-inherited.js';
import { INCENTIVE_LIST } from './incentive-list.js';

@ApiTags('incentives')
@Controller('cycles/:cycle/incentives')
export class IncentivesQueriesController {
  constructor(private readonly views: ReadModels) {}

  @Get()
  @Policy('incentives-register', 'Every incentive claimed, whatever became of it')
  @ListDocs(INCENTIVE_LIST)
  list(@Id('cycle') cycle: string, @FromSession() actor: Actor | undefined, @FromRequest() asked: Asked) {
    const sight = lookInto(this.views, { cycle, actor, today: asked.today, name: 'incentives-register' });
    const rows = this.views.incentives.list(cycle).filter(({ unit }) => sees(sight, [unit]));
    return answerList(asked, withInherited(INCENTIVE_LIST, sight.cycle), rows, { cycle });
  }

  @Get(':incentive')
  @Policy('incentive', 'One incentive with its verification and grant')
  @DocumentDocs()
  one(
    @Id('cycle') cycle: string,
    @Id('incentive') incentive: string,
    @FromSession() actor: Actor | undefined,
    @FromRequest() asked: Asked,
  ) {
    const sight = lookInto(this.views, { cycle, actor, today: asked.today, name: 'incentive' });
    const line = this.views.incentives.incentive(cycle, incentive);
    if (line === undefined) throw refuseIncentive.INCENTIVE_UNKNOWN({ incentive });
    assertSees(sight, [line.unit], 'incentive');
    return answerDocument(asked, line, { revision: line.revision });
  }
}
