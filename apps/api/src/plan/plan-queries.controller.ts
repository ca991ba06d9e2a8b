import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Envelope } from '@kaoping/application';
import { DEFAULT_TRAFFIC_LIGHT, refusePlan, type Actor } from '@kaoping/domain';
import { ReadModels, type PlanProgress } from '@kaoping/read-models';
import { lookInto, sees, type Sight } from '../cycles/cycle-sight.js';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { FromEnvelope, FromSession } from '../http/request-facts.js';
import { answerDocument } from '../lists/answer-document.js';
import { answerList } from '../lists/answer-list.js';
import { FromRequest, type Asked } from '../lists/asked.js';
import { DocumentDocs, ListDocs } from '../lists/list-docs.js';
import { planInWords } from './plan-in-words.js';
import { MILESTONE_LIST, milestoneRows } from './milestone-list.js';
import { PROGRESS_LIST } from './progress-list.js';

@ApiTags('plan')
@Controller('cycles/:cycle/plan')
export class PlanQueriesController {
  constructor(private readonly views: ReadModels) {}

  @Get()
  @Policy('plan', 'The annual plan: draft or in force, with its sums, reviews, versions and changes')
  @DocumentDocs()
  plan(@Id('cycle') cycle: string, @FromSession() actor: Actor | undefined, @FromRequest() asked: Asked) {
    const sight = lookInto(this.views, { cycle, actor, today: asked.today, name: 'plan' });
    const plan = this.views.plans.plan(cycle);
    if (plan === undefined) throw refusePlan.PLAN_UNKNOWN({ cycle });
    const notApplicable = this.views.notApplicable
      .list(cycle)
      .filter(({ status, units }) => status === 'approved' && sees(sight, units))
      .map(({ indicator, units, reason, declaration }) => ({ indicator, units, reason, declaration }));
    const body = { ...planInWords(plan, asked.language), notApplicable };
    // What does not apply is told in streams of its own, and rules in the reader's language.
    return answerDocument(asked, body, { revision: plan.revision, sole: false });
  }

  @Get('progress')
  @Policy('plan-progress', 'How far each indicator is, against the last closed quarter')
  @ListDocs(PROGRESS_LIST)
  progress(
    @Id('cycle') cycle: string,
    @FromSession() actor: Actor | undefined,
    @FromEnvelope() { today }: Envelope,
    @FromRequest() asked: Asked,
  ) {
    const sight = lookInto(this.views, { cycle, actor, today: asked.today, name: 'plan-progress' });
    const progress = this.views.planProgress(cycle, today);
    const rows = progress.indicators
      .map((line, place) => ({ ...line, place: place + 1 }))
      .filter(({ units }) => sees(sight, units));
    return answerList(asked, PROGRESS_LIST, rows, {
      cycle,
      today,
      processData: !sight.noticeOpened,
      trafficLight: sight.scheme.trafficLight ?? DEFAULT_TRAFFIC_LIGHT,
      ...countsFor(progress, sight),
    });
  }

  @Get('milestones')
  @Policy('milestones', 'What is due of each indicator at the end of each quarter, and what the plan had')
  @ListDocs(MILESTONE_LIST)
  milestones(
    @Id('cycle') cycle: string,
    @FromSession() actor: Actor | undefined,
    @FromRequest() asked: Asked,
  ) {
    lookInto(this.views, { cycle, actor, today: asked.today, name: 'milestones' });
    return answerList(asked, MILESTONE_LIST, milestoneRows(this.views, cycle), { cycle });
  }
}

/** Sums over leaders and categories would give away what other units have. */
function countsFor({ quarter, byUnit, byLeader, byCategory }: PlanProgress, sight: Sight) {
  const all = sight.units === 'all';
  return {
    quarter,
    byUnit: byUnit.filter(({ key }) => sees(sight, [key])),
    byLeader: all ? byLeader : null,
    byCategory: all ? byCategory : null,
  };
}
