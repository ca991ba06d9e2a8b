import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { refuseDifficulty, type Actor } from '@kaoping/domain';
import { ReadModels } from '@kaoping/read-models';
import { assertSees, lookInto, sees } from '../cycles/cycle-sight.js';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { FromSession } from '../http/request-facts.js';
import { answerDocument } from '../lists/answer-document.js';
import { answerList } from '../lists/answer-list.js';
import { FromRequest, type Asked } from '../lists/asked.js';
import { DocumentDocs, ListDocs } from '../lists/list-docs.js';
import { DIFFICULTY_LIST } from './difficulty-list.js';

@ApiTags('difficulties')
@Controller('cycles/:cycle/difficulties')
export class DifficultiesQueriesController {
  constructor(private readonly views: ReadModels) {}

  @Get()
  @Policy('difficulties', 'Every difficulty factor declared, whatever became of it')
  @ListDocs(DIFFICULTY_LIST)
  list(@Id('cycle') cycle: string, @FromSession() actor: Actor | undefined, @FromRequest() asked: Asked) {
    const sight = lookInto(this.views, { cycle, actor, today: asked.today, name: 'difficulties' });
    const rows = this.views.difficulties.list(cycle).filter(({ unit }) => sees(sight, [unit]));
    return answerList(asked, DIFFICULTY_LIST, rows, { cycle });
  }

  @Get(':unit')
  @Policy('difficulty', 'The difficulty factor of one unit, with every step that was taken')
  @DocumentDocs()
  one(
    @Id('cycle') cycle: string,
    @Id('unit') unit: string,
    @FromSession() actor: Actor | undefined,
    @FromRequest() asked: Asked,
  ) {
    const sight = lookInto(this.views, { cycle, actor, today: asked.today, name: 'difficulty' });
    assertSees(sight, [unit], 'difficulty');
    const line = this.views.difficulties.factor(cycle, unit);
    if (line === undefined) throw refuseDifficulty.DIFFICULTY_UNKNOWN({ unit });
    return answerDocument(asked, line, { revision: line.revision });
  }
}
