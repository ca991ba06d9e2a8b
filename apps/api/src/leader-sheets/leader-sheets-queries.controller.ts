import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { refuseLeaderSheet, type Actor } from '@kaoping/domain';
import { ReadModels } from '@kaoping/read-models';
import { lookInto } from '../cycles/cycle-sight.js';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { FromSession } from '../http/request-facts.js';
import { answerDocument } from '../lists/answer-document.js';
import { answerList } from '../lists/answer-list.js';
import { FromRequest, type Asked } from '../lists/asked.js';
import { DocumentDocs, ListDocs } from '../lists/list-docs.js';
import { SHEET_LIST, sheetRow } from './leader-sheet-list.js';

@ApiTags('leader evaluation')
@Controller('cycles/:cycle/leader-sheets')
export class LeaderSheetsQueriesController {
  constructor(private readonly views: ReadModels) {}

  @Get()
  @Policy('leader-sheets', 'Which leaders have handed in; without a mark')
  @ListDocs(SHEET_LIST)
  list(@Id('cycle') cycle: string, @FromSession() actor: Actor | undefined, @FromRequest() asked: Asked) {
    const { cycle: view } = lookInto(this.views, { cycle, actor, today: asked.today, name: 'leader-sheets' });
    const rows = view.leaders.map((leader) =>
      sheetRow(leader, this.views.leaderSheets.sheet(cycle, leader.person)),
    );
    return answerList(asked, SHEET_LIST, rows, { cycle });
  }

  @Get(':person')
  @Policy(
    'leader-sheet',
    "One's own sheet; everybody's for leaders, office and auditor once the evaluation has closed",
  )
  @DocumentDocs()
  one(
    @Id('cycle') cycle: string,
    @Id('person') person: string,
    @FromSession() actor: Actor | undefined,
    @FromRequest() asked: Asked,
  ) {
    const sealed = this.views.standings.standings(cycle)?.sealed ?? true;
    const { cycle: view } = lookInto(this.views, {
      cycle,
      actor,
      today: asked.today,
      name: 'leader-sheet',
      facts: { person, sealed },
    });
    const leader = view.leaders.find((one) => one.person === person);
    if (leader === undefined) throw refuseLeaderSheet.LEADER_UNKNOWN({ person });
    const sheet = this.views.leaderSheets.sheet(cycle, person);
    const own = actor?.person === person;
    // What was never handed in stays the leader's own.
    const marks = own || sheet?.status === 'submitted' ? this.views.leaderSheets.ownMarks(cycle, person) : [];
    const body = { cycle, ...sheetRow(leader, sheet), marks, revision: sheet?.revision ?? null };
    return answerDocument(asked, body, { revision: sheet?.revision });
  }
}
