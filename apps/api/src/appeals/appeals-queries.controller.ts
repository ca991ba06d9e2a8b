import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { refuseAppeal, type Actor } from '@kaoping/domain';
import { ReadModels, type AppealLine, type CycleView } from '@kaoping/read-models';
import { lookInto, ownMatters, sees } from '../cycles/cycle-sight.js';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { EdgeProblem } from '../http/problem.js';
import { FromSession } from '../http/request-facts.js';
import { answerDocument } from '../lists/answer-document.js';
import { answerList } from '../lists/answer-list.js';
import { FromRequest, type Asked } from '../lists/asked.js';
import { DocumentDocs, ListDocs } from '../lists/list-docs.js';
import { withInherited } from '../lists/with-inherited.js';
import { APPEAL_LIST } from './appeal-list.js';

@ApiTags('appeals')
@Controller('cycles/:cycle/appeals')
export class AppealsQueriesController {
  constructor(private readonly views: ReadModels) {}

  @Get()
  @Policy('appeals', 'The appeals that the reader has to do with, whatever became of them')
  @ListDocs(APPEAL_LIST)
  list(@Id('cycle') cycle: string, @FromSession() actor: Actor | undefined, @FromRequest() asked: Asked) {
    const sight = lookInto(this.views, { cycle, actor, today: asked.today, name: 'appeals' });
    const rows = this.views.appeals
      .list(cycle)
      .filter((line) => isTheirs(line, actor, sight.cycle))
      .map((line) => asSeenBy(line, actor));
    return answerList(asked, withInherited(APPEAL_LIST, sight.cycle), rows, { cycle });
  }

  @Get(':appeal')
  @Policy('appeal', 'One appeal with its grounds, panel and ruling')
  @DocumentDocs()
  one(
    @Id('cycle') cycle: string,
    @Id('appeal') appeal: string,
    @FromSession() actor: Actor | undefined,
    @FromRequest() asked: Asked,
  ) {
    const sight = lookInto(this.views, { cycle, actor, today: asked.today, name: 'appeal' });
    const line = this.views.appeals.appeal(cycle, appeal);
    if (line === undefined) throw refuseAppeal.APPEAL_UNKNOWN({ appeal });
    if (!isTheirs(line, actor, sight.cycle))
      throw new EdgeProblem(403, 'NOT_YOUR_UNIT', { command: 'appeal', units: [line.unit] });
    return answerDocument(asked, asSeenBy(line, actor), { revision: line.revision });
  }
}

/** An appeal is between a unit, its panel and who leads: the public notice opens results, not what units hold against them. */
function isTheirs({ unit, panel }: AppealLine, actor: Actor | undefined, cycle: CycleView): boolean {
  if (sees(ownMatters(cycle, actor), [unit])) return true;
  return actor !== undefined && panel?.members.includes(actor.person) === true;
}

/** How a panel votes is its own until it has ruled; then unit and leaders read the reasons, the dissenting ones too. */
function asSeenBy(line: AppealLine, actor: Actor | undefined): AppealLine {
  if (line.ruling !== null || (actor && line.panel?.members.includes(actor.person) === true)) return line;
  return { ...line, votes: [] };
}
