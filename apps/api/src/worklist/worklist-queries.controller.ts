import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Deputies, STAFF_DIRECTORY, type Envelope, type StaffDirectory } from '@kaoping/application';
import { translate } from '@kaoping/contracts';
import type { Actor, StageId } from '@kaoping/domain';
import { authorise } from '@kaoping/identity';
import { ReadModels, withoutHandedOver, type WorkItem } from '@kaoping/read-models';
import { lookInto, ownMatters, sees } from '../cycles/cycle-sight.js';
import { STAGES } from '../http/fields.js';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { FromEnvelope, FromSession } from '../http/request-facts.js';
import { answerList } from '../lists/answer-list.js';
import { FromRequest, type Asked } from '../lists/asked.js';
import { ListDocs } from '../lists/list-docs.js';
import { blockerRows, countedByUnit } from './blocker-rows.js';
import { BLOCKER_LIST, WORK_LIST } from './work-lists.js';

/** A gate waits for the head of the log, and so does who wants to know what it would say. */
const PATIENCE_MS = 5_000;

@ApiTags('worklist')
@Controller()
export class WorklistQueriesController {
  constructor(
    private readonly views: ReadModels,
    private readonly deputies: Deputies,
    @Inject(STAFF_DIRECTORY) private readonly staff: StaffDirectory,
  ) {}

  @Get('worklist')
  @Policy('worklist', 'What waits for the one who asks, in all cycles and roles')
  @ListDocs(WORK_LIST)
  async mine(@FromEnvelope() { actor, today }: Envelope, @FromRequest() asked: Asked) {
    authorise(actor, 'worklist');
    const rows = await Promise.all(
      this.views.cycles.list().map(async ({ cycle }) =>
        (await this.itemsOf(cycle, actor, today)).map((item) => ({
          ...item,
          cycle,
          text: translate(asked.language, `work:${item.code}`, { subject: item.subject }),
        })),
      ),
    );
    return answerList(asked, WORK_LIST, rows.flat(), { today });
  }

  /**
   * One's own work without what has gone to a deputy, and of those one is deputy of what one has not got in one's own
   * right.
   */
  private async itemsOf(cycle: string, actor: Actor, today: string): Promise<readonly WorkItem[]> {
    const chairs = await this.staff.chairs();
    const standIns = (await this.deputies.standingInFor(actor, cycle, today)).map(({ acting, from }) => ({
      ...{ from, items: this.views.worklist.of(cycle, acting, today, chairs) },
    }));
    const own = withoutHandedOver(this.views.worklist.of(cycle, actor, today, chairs), standIns);
    const acting = await this.deputies.all(actor, cycle, today);
    const keys = new Set(own.map(({ code, subject }) => `${code} ${subject}`));
    const theirs = acting.flatMap((deputy) => this.views.worklist.of(cycle, deputy, today, chairs));
    return [...own, ...theirs.filter(({ code, subject }) => !keys.has(`${code} ${subject}`))];
  }

  @Get('cycles/:cycle/blockers')
  @Policy(
    'blockers',
    'What still blocks the way out of a stage, by unit and with where it is done; of the open one unless `from` names another. A unit sees its own',
  )
  @ListDocs(BLOCKER_LIST)
  async blockers(
    @Id('cycle') cycle: string,
    @FromSession() actor: Actor | undefined,
    @FromRequest() asked: Asked,
  ) {
    const { cycle: view } = lookInto(this.views, { cycle, actor, today: asked.today, name: 'blockers' });
    await this.views.waitForHead(PATIENCE_MS);
    const named = [asked.query['from']].flat().filter(isStage);
    const stages = named.length > 0 ? named : view.openStages.slice(0, 1);
    // A unit has its own part of it to do; what the others still owe is none of its business.
    const own = ownMatters(view, actor);
    const rows = stages
      .flatMap((from) => blockerRows(this.views, cycle, from, asked.language))
      .filter(({ units }) => sees(own, units));
    const byUnit = countedByUnit(
      rows,
      view.units.filter(({ id }) => sees(own, [id])),
    );
    return answerList(asked, BLOCKER_LIST, rows, { cycle, stages, clear: rows.length === 0, byUnit });
  }
}

function isStage(value: unknown): value is StageId {
  return STAGES.some((stage) => stage === value);
}
