import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  DEFAULT_TRAFFIC_LIGHT,
  refuseQuarterlyCheck,
  type Actor,
  type CheckStatus,
  type QuarterNumber,
} from '@kaoping/domain';
import { lightOfItem, ReadModels, type CheckCounts, type CheckSheet } from '@kaoping/read-models';
import { lookInto, sees, type Sight } from '../cycles/cycle-sight.js';
import { Id } from '../http/id.pipe.js';
import { etag } from '../http/outcome.interceptor.js';
import { Policy } from '../http/policy.js';
import { FromSession } from '../http/request-facts.js';
import { answerList } from '../lists/answer-list.js';
import { FromRequest, type Asked } from '../lists/asked.js';
import { ListDocs } from '../lists/list-docs.js';
import { withInherited } from '../lists/with-inherited.js';
import { CHECK_ITEM_LIST, CHECK_LIST, checkLine, type CheckRow } from './check-lists.js';
import { CRITICISM_LIST, criticismRows } from './criticism-list.js';
import { Quarter } from './quarter.js';

@ApiTags('quarterly checks')
@Controller('cycles/:cycle/quarterly-checks')
export class QuarterlyChecksQueriesController {
  constructor(private readonly views: ReadModels) {}

  @Get()
  @Policy('quarterly-checks', 'The quarters of a cycle and how far their checks are')
  @ListDocs(CHECK_LIST)
  list(@Id('cycle') cycle: string, @FromSession() actor: Actor | undefined, @FromRequest() asked: Asked) {
    const sight = lookInto(this.views, { cycle, actor, today: asked.today, name: 'quarterly-checks' });
    const rows = sight.cycle.quarters.map((quarter) => {
      const sheet = this.views.quarterlyChecks.sheet(cycle, quarter.quarter);
      const status = this.views.quarterlyChecks.statusOf(cycle, quarter.quarter);
      return checkLine(quarter, status, sheet, countsOf(visibleItems(sheet, sight)));
    });
    return answerList(asked, CHECK_LIST, rows, { cycle });
  }

  @Get(':quarter')
  @Policy(
    'quarterly-check-sheet',
    'The sheet of one check: what was due, how far it was, and what was adjusted',
  )
  @ListDocs(CHECK_ITEM_LIST)
  sheet(
    @Id('cycle') cycle: string,
    @Quarter() quarter: QuarterNumber,
    @FromSession() actor: Actor | undefined,
    @FromRequest() asked: Asked,
  ) {
    const sight = lookInto(this.views, { cycle, actor, today: asked.today, name: 'quarterly-check-sheet' });
    const sheet = this.views.quarterlyChecks.sheet(cycle, quarter);
    if (sheet === undefined) throw refuseQuarterlyCheck.CHECK_UNKNOWN({ cycle, quarter });
    const { items: _items, counts: _counts, amended: _amended, ...header } = sheet;
    const rows = visibleItems(sheet, sight).map((item, index) => this.row(cycle, item, index + 1));
    void asked.reply.header('ETag', etag(sheet.revision));
    return answerList(asked, CHECK_ITEM_LIST, rows, {
      ...header,
      processData: !sight.noticeOpened,
      trafficLight: sight.scheme.trafficLight ?? DEFAULT_TRAFFIC_LIGHT,
      counts: countsOf(rows),
    });
  }

  @Get(':quarter/criticism')
  @Policy(
    'criticism-list',
    'The list of what is criticised: what is behind, what was put on it and taken off it, and the circular',
  )
  @ListDocs(CRITICISM_LIST)
  criticism(
    @Id('cycle') cycle: string,
    @Quarter() quarter: QuarterNumber,
    @FromSession() actor: Actor | undefined,
    @FromRequest() asked: Asked,
  ) {
    const sight = lookInto(this.views, { cycle, actor, today: asked.today, name: 'criticism-list' });
    const sheet = this.views.quarterlyChecks.sheet(cycle, quarter);
    if (sheet === undefined) throw refuseQuarterlyCheck.CHECK_UNKNOWN({ cycle, quarter });
    const items = visibleItems(sheet, sight).map((item, index) => this.row(cycle, item, index + 1));
    const [issued] = sheet.criticisms;
    void asked.reply.header('ETag', etag(sheet.revision));
    return answerList(asked, withInherited(CRITICISM_LIST, sight.cycle), criticismRows(sheet, items), {
      ...{ cycle, quarter, status: sheet.status, processData: !sight.noticeOpened },
      issued: issued ? { number: issued.number, by: issued.by, stamp: issued.stamp } : null,
    });
  }

  private row(cycle: string, item: CheckSheet['items'][number], place: number): CheckRow {
    const title = this.views.plans.indicator(cycle, item.indicator)?.title ?? '';
    return { ...item, title, place, light: lightOfItem(cycle, item, this.views) };
  }
}

/** Items are in the plan's order. */
function visibleItems(sheet: CheckSheet | undefined, sight: Sight): CheckSheet['items'] {
  return sheet?.items.filter(({ units }) => sees(sight, units)) ?? [];
}

/** Of what the reader sees: the sums of all would give away how the others stand. */
function countsOf(items: readonly { readonly status: CheckStatus }[]): CheckCounts {
  const count = (status: CheckStatus) => items.filter((item) => item.status === status).length;
  return { onSchedule: count('on-schedule'), behind: count('behind'), notDue: count('not-due') };
}
