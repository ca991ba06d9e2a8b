import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { refusePlan, type Actor } from '@kaoping/domain';
import { ReadModels } from '@kaoping/read-models';
import { lookInto, sees } from '../cycles/cycle-sight.js';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { FromSession } from '../http/request-facts.js';
import { answerDocument } from '../lists/answer-document.js';
import { answerList } from '../lists/answer-list.js';
import { FromRequest, type Asked } from '../lists/asked.js';
import { DocumentDocs, ListDocs } from '../lists/list-docs.js';
import { PLAN_CHANGE_LIST, planChangeRow } from './plan-change-list.js';
import { sidesOf } from './side-by-side.js';

@ApiTags('plan')
@Controller('cycles/:cycle/plan/changes')
export class PlanChangesQueriesController {
  constructor(private readonly views: ReadModels) {}

  @Get()
  @Policy(
    'plan-changes',
    'Changes of the plan in force: what was asked for, on what basis, and what became of it',
  )
  @ListDocs(PLAN_CHANGE_LIST)
  list(@Id('cycle') cycle: string, @FromSession() actor: Actor | undefined, @FromRequest() asked: Asked) {
    const sight = lookInto(this.views, { cycle, actor, today: asked.today, name: 'plan-changes' });
    // The plan is everybody's to read; what was scored is not.
    const rows = this.views.plans.changes(cycle).map((line) => {
      const settled = line.settled.filter(({ indicator }) => sees(sight, this.unitsOf(cycle, indicator)));
      return { ...planChangeRow(this.views, cycle, line), settled };
    });
    return answerList(asked, PLAN_CHANGE_LIST, rows, { cycle });
  }

  @Get(':change')
  @Policy('plan-change', 'One change of the plan, old and new side by side, with what has been scored')
  @DocumentDocs()
  one(
    @Id('cycle') cycle: string,
    @Id('change') change: string,
    @FromSession() actor: Actor | undefined,
    @FromRequest() asked: Asked,
  ) {
    const sight = lookInto(this.views, { cycle, actor, today: asked.today, name: 'plan-change' });
    const line = this.views.plans.change(cycle, change);
    const plan = this.views.plans.plan(cycle);
    if (line === undefined || plan === undefined) throw refusePlan.PLAN_CHANGE_UNKNOWN({ change });
    const {
      indicators: _,
      added: __,
      removed: ___,
      before: ____,
      scored: _____,
      settled: ______,
      ...about
    } = line;
    const items = sidesOf(this.views, cycle, line, asked.language).map((side) =>
      sees(sight, side.units) ? side : { ...side, selfScore: null, verified: null },
    );
    const { declaredTotal, revision } = plan;
    // Scores come from streams of their own, and rules in the reader's language.
    return answerDocument(asked, { ...about, declaredTotal, items }, { revision, sole: false });
  }

  private unitsOf(cycle: string, indicator: string): readonly string[] {
    return this.views.plans.indicator(cycle, indicator)?.units.map(({ unit }) => unit) ?? [];
  }
}
