import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { refuseCycle, type Actor } from '@kaoping/domain';
import { ReadModels } from '@kaoping/read-models';
import { assertSees, isInsider, lookInto } from '../cycles/cycle-sight.js';
import { veiledBreakdown, veiledRow, withheldInWords } from '../cycles/withheld.js';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { FromSession } from '../http/request-facts.js';
import { answerDocument } from '../lists/answer-document.js';
import { FromRequest, type Asked } from '../lists/asked.js';
import { DocumentDocs } from '../lists/list-docs.js';
import { versionsOf } from './plan-versions.js';
import {
  incentivesInWords,
  indicatorsInWords,
  marksFor,
  rollupInWords,
  targetInWords,
} from './render-breakdown.js';

@ApiTags('standings')
@Controller('cycles/:cycle/units/:unit')
export class BreakdownQueriesController {
  constructor(private readonly views: ReadModels) {}

  @Get('breakdown')
  @Policy('breakdown', 'How a unit came to its score: every point with the events it came from')
  @DocumentDocs()
  breakdown(
    @Id('cycle') cycle: string,
    @Id('unit') unit: string,
    @FromSession() actor: Actor | undefined,
    @FromRequest() asked: Asked,
  ) {
    const sight = lookInto(this.views, { cycle, actor, today: asked.today, name: 'breakdown' });
    assertSees(sight, [unit], 'breakdown');
    const [counted, row] = [
      this.views.standings.breakdown(cycle, unit),
      this.views.standings.row(cycle, unit, asked.today),
    ];
    if (counted === undefined || row === undefined) throw refuseCycle.UNIT_UNKNOWN({ unit });
    const { withheld } = sight;
    const [breakdown, standing] =
      withheld === null ? [counted, row] : [veiledBreakdown(counted), veiledRow(row)];
    const mayReadSheets = isInsider(actor, 'leader-sheets');
    return answerDocument(asked, {
      cycle,
      name: standing.name,
      formerNames: standing.formerNames ?? [],
      processData: !sight.noticeOpened,
      withheld,
      withheldText: withheldInWords(withheld, asked.language),
      standing,
      ...breakdown,
      indicators: indicatorsInWords(breakdown, asked.language).map((points) => ({
        ...points,
        ...versionsOf(this.views, { cycle, indicator: points.indicator }, asked.language),
      })),
      target: targetInWords(breakdown, asked.language),
      incentiveCount: incentivesInWords(breakdown, asked.language),
      rollup: rollupInWords(breakdown, asked.language),
      leaderMarks: marksFor(breakdown.leaderMarks, mayReadSheets),
    });
  }
}
