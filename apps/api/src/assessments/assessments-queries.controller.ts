import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { refusePlan, type Actor, type Indicator } from '@kaoping/domain';
import { ReadModels } from '@kaoping/read-models';
import { assertSees, lookInto, sees } from '../cycles/cycle-sight.js';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { FromSession } from '../http/request-facts.js';
import { answerDocument } from '../lists/answer-document.js';
import { answerList } from '../lists/answer-list.js';
import { FromRequest, type Asked } from '../lists/asked.js';
import { DocumentDocs, ListDocs } from '../lists/list-docs.js';
import { versionsInWords } from '../plan/versions-in-words.js';
import { ASSESSMENT_LIST, rowOf } from './assessment-list.js';
import { EXTERNAL_RESULT_LIST } from './external-result-list.js';

@ApiTags('assessments')
@Controller('cycles/:cycle')
export class AssessmentsQueriesController {
  constructor(private readonly views: ReadModels) {}

  @Get('assessments')
  @Policy('assessments', 'Where every indicator of the plan in force stands between unit, head and office')
  @ListDocs(ASSESSMENT_LIST)
  list(@Id('cycle') cycle: string, @FromSession() actor: Actor | undefined, @FromRequest() asked: Asked) {
    const sight = lookInto(this.views, { cycle, actor, today: asked.today, name: 'assessments' });
    const rows = this.views.plans
      .indicators(cycle)
      .map((indicator, index) => this.row(cycle, indicator, index + 1))
      .filter(({ units }) => sees(sight, units));
    return answerList(asked, ASSESSMENT_LIST, rows, { cycle, processData: !sight.noticeOpened });
  }

  @Get('external-results')
  @Policy('external-results', 'What other authorities gave, and what has not arrived yet')
  @ListDocs(EXTERNAL_RESULT_LIST)
  results(@Id('cycle') cycle: string, @FromSession() actor: Actor | undefined, @FromRequest() asked: Asked) {
    const sight = lookInto(this.views, { cycle, actor, today: asked.today, name: 'external-results' });
    const rows = this.views
      .externalResults(cycle)
      .map((line, place) => ({ ...line, place: place + 1 }))
      .filter(({ units }) => sees(sight, units));
    return answerList(asked, EXTERNAL_RESULT_LIST, rows, { cycle, processData: !sight.noticeOpened });
  }

  /**
   * Follows from the assessment's own stream alone; what the plan says of the indicator is in the plan, save that one
   * which changed in mid-year is shown as it was and as it is.
   */
  @Get('indicators/:indicator')
  @Policy(
    'assessment',
    'The assessment of one indicator, with its evidence and everything that happened to it',
  )
  @DocumentDocs()
  one(
    @Id('cycle') cycle: string,
    @Id('indicator') indicator: string,
    @FromSession() actor: Actor | undefined,
    @FromRequest() asked: Asked,
  ) {
    const sight = lookInto(this.views, { cycle, actor, today: asked.today, name: 'assessment' });
    const definition = this.views.plans.indicator(cycle, indicator);
    if (definition === undefined) throw refusePlan.PLAN_INDICATOR_UNKNOWN({ indicator });
    assertSees(
      sight,
      definition.units.map(({ unit }) => unit),
      'assessment',
    );
    const line = this.views.assessments.assessment(cycle, indicator);
    const evidence = this.views.evidence.list(cycle, indicator);
    const history = [...this.views.timeline.activities(cycle, { indicator })].reverse();
    const revision = line.status === 'none' ? undefined : line.revision;
    const versions = versionsInWords(this.views, { cycle, indicator }, asked.language);
    const body = { ...line, evidence, history, versions };
    return answerDocument(asked, body, { revision, sole: versions.length === 0 });
  }

  private row(cycle: string, indicator: Indicator, place: number) {
    const line = this.views.assessments.assessment(cycle, indicator.id);
    const evidence = this.views.evidence
      .list(cycle, indicator.id)
      .filter(({ standing }) => standing.kind === 'in-place');
    return rowOf(line, indicator, place, evidence.length);
  }
}
