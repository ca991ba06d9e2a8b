import { Body, Controller, Header, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CastBallot, IssueBallotCodes, type Envelope } from '@kaoping/application';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { FromEnvelope } from '../http/request-facts.js';
import { CastBallotDto, IssueBallotCodesDto } from './ballot.dto.js';

@ApiTags('public evaluation')
@Controller('cycles/:cycle')
export class PublicEvaluationController {
  constructor(private readonly commands: CommandBus) {}

  @Post('ballot-codes')
  @Header('cache-control', 'no-store')
  @Policy('issue-ballot-codes', 'Issue codes for voters, shown in this answer only')
  issue(@Id('cycle') cycle: string, @Body() body: IssueBallotCodesDto, @FromEnvelope() envelope: Envelope) {
    return this.commands.execute(new IssueBallotCodes({ cycle, ...body }, envelope));
  }

  @Post('ballots')
  @Header('cache-control', 'no-store')
  @Policy('cast-ballot', 'Vote once with a code; no login')
  cast(@Id('cycle') cycle: string, @Body() body: CastBallotDto, @FromEnvelope() envelope: Envelope) {
    return this.commands.execute(new CastBallot({ cycle, ...body }, envelope));
  }
}
