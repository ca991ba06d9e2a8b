import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { refuseRectification, type Actor } from '@kaoping/domain';
import { ReadModels } from '@kaoping/read-models';
import { assertSees, lookInto, sees, type Sight } from '../cycles/cycle-sight.js';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { FromSession } from '../http/request-facts.js';
import { answerDocument } from '../lists/answer-document.js';
import { answerList } from '../lists/answer-list.js';
import { FromRequest, type Asked } from '../lists/asked.js';
import { DocumentDocs, ListDocs } from '../lists/list-docs.js';
import { withInherited } from '../lists/with-inherited.js';
import { RECTIFICATION_LIST } from './rectification-list.js';

@ApiTags('rectifications')
@Controller('cycles/:cycle/rectifications')
export class RectificationsQueriesController {
  constructor(private readonly views: ReadModels) {}

  @Get()
  @Policy('rectifications', 'Every order to put something right, open or closed off')
  @ListDocs(RECTIFICATION_LIST)
  list(@Id('cycle') cycle: string, @FromSession() actor: Actor | undefined, @FromRequest() asked: Asked) {
    const sight = sightOfOrders(
      lookInto(this.views, { cycle, actor, today: asked.today, name: 'rectifications' }),
      actor,
    );
    const rows = this.views.rectifications.list(cycle).filter(({ unit }) => sees(sight, [unit]));
    return answerList(asked, withInherited(RECTIFICATION_LIST, sight.cycle), rows, { cycle });
  }

  @Get(':order')
  @Policy('rectification', 'One order with every step that was taken')
  @DocumentDocs()
  one(
    @Id('cycle') cycle: string,
    @Id('order') order: string,
    @FromSession() actor: Actor | undefined,
    @FromRequest() asked: Asked,
  ) {
    const sight = sightOfOrders(
      lookInto(this.views, { cycle, actor, today: asked.today, name: 'rectification' }),
      actor,
    );
    const line = this.views.rectifications.rectification(cycle, order);
    if (line === undefined) throw refuseRectification.RECTIFICATION_UNKNOWN({ order });
    assertSees(sight, [line.unit], 'rectification');
    return answerDocument(asked, line, { revision: line.revision });
  }
}

/** The inspection team comes again to all of them, whatever else it may not see. */
function sightOfOrders(sight: Sight, actor: Actor | undefined): Sight {
  return actor?.roles.includes('inspector') === true ? { ...sight, units: 'all' } : sight;
}
