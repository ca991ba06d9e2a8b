import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { refuseFinding, type Actor } from '@kaoping/domain';
import { ReadModels, type FindingLine } from '@kaoping/read-models';
import { assertSees, lookInto, sees, type Sight } from '../cycles/cycle-sight.js';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { FromSession } from '../http/request-facts.js';
import { answerDocument } from '../lists/answer-document.js';
import { answerList } from '../lists/answer-list.js';
import { FromRequest, type Asked } from '../lists/asked.js';
import { DocumentDocs, ListDocs } from '../lists/list-docs.js';
import { withInherited } from '../lists/with-inherited.js';
import { FINDING_LIST, unitsOf } from './finding-list.js';

@ApiTags('findings')
@Controller('cycles/:cycle/findings')
export class FindingsQueriesController {
  constructor(private readonly views: ReadModels) {}

  @Get()
  @Policy(
    'findings-register',
    'The findings register; withdrawn findings stay in their places. What the level above found is the book `superior`',
  )
  @ListDocs(FINDING_LIST)
  list(@Id('cycle') cycle: string, @FromSession() actor: Actor | undefined, @FromRequest() asked: Asked) {
    const sight = sightOfFindings(
      lookInto(this.views, { cycle, actor, today: asked.today, name: 'findings-register' }),
      actor,
    );
    const rows = this.views.findings.list(cycle).filter((line) => sees(sight, concernedOf(line)));
    return answerList(asked, withInherited(FINDING_LIST, sight.cycle), rows, { cycle });
  }

  @Get(':finding')
  @Policy('finding', 'One finding with its answers, confirmation and deductions')
  @DocumentDocs()
  one(
    @Id('cycle') cycle: string,
    @Id('finding') finding: string,
    @FromSession() actor: Actor | undefined,
    @FromRequest() asked: Asked,
  ) {
    const sight = sightOfFindings(
      lookInto(this.views, { cycle, actor, today: asked.today, name: 'finding' }),
      actor,
    );
    const line = this.views.findings.finding(cycle, finding);
    if (line === undefined) throw refuseFinding.FINDING_UNKNOWN({ finding });
    assertSees(sight, concernedOf(line), 'finding');
    return answerDocument(asked, line, { revision: line.revision });
  }
}

/** Units charged, and the section in charge that recorded it. */
const concernedOf = (line: FindingLine): readonly string[] => [
  ...unitsOf(line),
  ...(line.inCharge ? [line.inCharge.unit] : []),
];

/** The inspection team works on all findings, whatever else it may not see. */
function sightOfFindings(sight: Sight, actor: Actor | undefined): Sight {
  return actor?.roles.includes('inspector') === true ? { ...sight, units: 'all' } : sight;
}
