import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@kaoping/domain';
import type { Clock } from '@kaoping/platform';
import { ReadModelError, ReadModels } from '@kaoping/read-models';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { lookInto, sees } from '../cycles/cycle-sight.js';
import { withheldInWords as inWords } from '../cycles/withheld.js';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { FromSession } from '../http/request-facts.js';
import { CLOCK } from '@kaoping/hosting';
import { answerList } from '../lists/answer-list.js';
import { FromRequest, type Asked } from '../lists/asked.js';
import { DocumentDocs, ListDocs } from '../lists/list-docs.js';
import { refuseUnknown } from '../lists/list-query.js';
import { SESSION_COOKIE } from '../sessions/session-cookie.js';
import { SessionActors } from '../sessions/session-actors.js';
import { LEADER_STANDING_LIST, STANDING_LIST } from './standing-list.js';
import { headFor, standingsFrame } from './standings-frame.js';
import { StandingsStreams, STREAM } from './standings-streams.js';

/** How long a client that comes back waits for what it has already seen. */
const RESUME_MS = 2_000;

@ApiTags('standings')
@Controller('cycles/:cycle')
export class StandingsQueriesController {
  constructor(
    private readonly views: ReadModels,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly streams: StandingsStreams,
    private readonly sessions: SessionActors,
  ) {}

  @Get('standings')
  @Policy(
    'standings',
    'Live standings; a unit sees its own row until the public notice, unless the scheme opens them. From the computation to the decision totals, grades and ranks are for who prepares and decides',
  )
  @ListDocs(STANDING_LIST)
  standings(
    @Id('cycle') cycle: string,
    @FromSession() actor: Actor | undefined,
    @FromRequest() asked: Asked,
  ) {
    const sight = lookInto(this.views, { cycle, actor, today: asked.today, name: 'standings' });
    const frame = standingsFrame(this.views, cycle, {
      ...{ today: asked.today, simulatedClock: this.clock.simulated, withheld: sight.withheld },
    });
    const rows = frame.rows.filter(({ unit }) => sees(sight, [unit]));
    return answerList(asked, STANDING_LIST, rows, {
      position: frame.position,
      ...headFor(frame, sight.units),
      withheldText: inWords(sight.withheld, asked.language),
    });
  }

  /** Waits for no position that a resuming client names in vain: a browser never comes back after an HTTP error. */
  @Get('standings/stream')
  @Policy(STREAM, 'Standings as Server-Sent Events: the whole state first, then the rows that changed')
  @DocumentDocs()
  @ApiOkResponse({ content: { 'text/event-stream': { schema: { type: 'string' } } } })
  async stream(
    @Id('cycle') cycle: string,
    @FromRequest() { query }: Asked,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    refuseUnknown(query, ['after']);
    await this.catchUpWith(request.headers['last-event-id']);
    await this.streams.open(cycle, () => this.sessions.actorOf(request.cookies[SESSION_COOKIE]), reply);
  }

  @Get('leaders/standings')
  @Policy('leader-standings', 'Target scores by responsible leader')
  @ListDocs(LEADER_STANDING_LIST)
  byLeader(@Id('cycle') cycle: string, @FromSession() actor: Actor | undefined, @FromRequest() asked: Asked) {
    const sight = lookInto(this.views, { cycle, actor, today: asked.today, name: 'leader-standings' });
    // A leader's sum gives away what the units have that make it up.
    const rows = this.views.standings
      .byLeader(cycle)
      .filter(({ units }) => units.every((unit) => sees(sight, [unit])));
    return answerList(asked, LEADER_STANDING_LIST, rows, { cycle, processData: !sight.noticeOpened });
  }

  private async catchUpWith(lastEventId: string | string[] | undefined): Promise<void> {
    if (typeof lastEventId !== 'string' || !/^\d{1,19}$/.test(lastEventId)) return;
    try {
      await this.views.waitFor(BigInt(lastEventId), RESUME_MS);
    } catch (error) {
      if (!(error instanceof ReadModelError)) throw error;
    }
  }
}
