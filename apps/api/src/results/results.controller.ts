import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  ComputeResult,
  FinaliseResult,
  IssueBulletin,
  OpenPublicNotice,
  RecomputeResult,
  RecordDecision,
  RevisePublicNotice,
  type Envelope,
} from '@kaoping/application';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { FromEnvelope } from '../http/request-facts.js';
import {
  IssueBulletinDto,
  OpenPublicNoticeDto,
  RecordDecisionDto,
  RevisePublicNoticeDto,
} from './result.dto.js';

@ApiTags('result')
@Controller('cycles/:cycle/result')
export class ResultsController {
  constructor(private readonly commands: CommandBus) {}

  @Post('compute')
  @HttpCode(200)
  @Policy('compute-result', 'Compute the result from everything that counts')
  compute(@Id('cycle') cycle: string, @FromEnvelope() envelope: Envelope) {
    return this.commands.execute(new ComputeResult({ cycle }, envelope));
  }

  @Post('decision')
  @HttpCode(200)
  @Policy('record-decision', 'Record the meeting that decided on the result')
  decide(@Id('cycle') cycle: string, @Body() body: RecordDecisionDto, @FromEnvelope() envelope: Envelope) {
    return this.commands.execute(new RecordDecision({ cycle, ...body }, envelope));
  }

  @Post('notice')
  @HttpCode(200)
  @Policy('open-public-notice', 'Open the result to the units')
  openNotice(
    @Id('cycle') cycle: string,
    @Body() body: OpenPublicNoticeDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new OpenPublicNotice({ cycle, ...body }, envelope));
  }

  @Post('notice/revise')
  @HttpCode(200)
  @Policy('revise-public-notice', 'Give a notice that is not over other dates, with the reason')
  reviseNotice(
    @Id('cycle') cycle: string,
    @Body() body: RevisePublicNoticeDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new RevisePublicNotice({ cycle, ...body }, envelope));
  }

  @Post('recompute')
  @HttpCode(200)
  @Policy('recompute-result', 'Compute the result on public notice anew, after rulings on appeals')
  recompute(@Id('cycle') cycle: string, @FromEnvelope() envelope: Envelope) {
    return this.commands.execute(new RecomputeResult({ cycle }, envelope));
  }

  @Post('finalise')
  @HttpCode(200)
  @Policy('finalise-result', 'Make the result final once the public notice is over')
  finalise(@Id('cycle') cycle: string, @FromEnvelope() envelope: Envelope) {
    return this.commands.execute(new FinaliseResult({ cycle }, envelope));
  }

  @Post('bulletin')
  @HttpCode(200)
  @Policy('issue-bulletin', 'Issue the bulletin with its two texts')
  issueBulletin(
    @Id('cycle') cycle: string,
    @Body() body: IssueBulletinDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new IssueBulletin({ cycle, ...body }, envelope));
  }
}
