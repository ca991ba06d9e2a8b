import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  ConfirmAssessment,
  CorrectScore,
  FileAssessment,
  GiveSelfScore,
  OpenAssessment,
  RecallAssessment,
  RegisterExternalResult,
  ReopenAssessment,
  ReportProgress,
  ReturnAssessment,
  VerifyScore,
  type Envelope,
} from '@kaoping/application';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { ReasonDto } from '../http/reason.dto.js';
import { FromEnvelope } from '../http/request-facts.js';
import {
  ByUnitDto,
  CorrectDto,
  ExternalResultDto,
  RecallDto,
  ReportProgressDto,
  ReturnDto,
  SelfScoreDto,
  VerifyDto,
} from './assessment.dto.js';

@ApiTags('assessments')
@Controller('cycles/:cycle/indicators/:indicator')
export class AssessmentsController {
  constructor(private readonly commands: CommandBus) {}

  @Post('progress')
  @Policy('report-progress', 'Report how far an indicator is')
  report(
    @Id('cycle') cycle: string,
    @Id('indicator') indicator: string,
    @Body() body: ReportProgressDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    const { values = [], ...report } = body;
    return this.commands.execute(new ReportProgress({ cycle, indicator, values, ...report }, envelope));
  }

  @Post('self-score')
  @HttpCode(200)
  @Policy('give-self-score', "Give the lead unit's own score; below the full weight with a reason")
  selfScore(
    @Id('cycle') cycle: string,
    @Id('indicator') indicator: string,
    @Body() body: SelfScoreDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new GiveSelfScore({ cycle, indicator, ...body }, envelope));
  }

  @Post('file')
  @HttpCode(200)
  @Policy('file-assessment', "Hand the dossier to the unit's head")
  file(
    @Id('cycle') cycle: string,
    @Id('indicator') indicator: string,
    @Body() body: ByUnitDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new FileAssessment({ cycle, indicator, ...body }, envelope));
  }

  @Post('confirm')
  @HttpCode(200)
  @Policy('confirm-assessment', 'Send out what somebody else has filed')
  confirm(
    @Id('cycle') cycle: string,
    @Id('indicator') indicator: string,
    @Body() body: ByUnitDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new ConfirmAssessment({ cycle, indicator, ...body }, envelope));
  }

  @Post('recall')
  @HttpCode(200)
  @Policy('recall-assessment', 'Take the dossier back before the office has opened it')
  recall(
    @Id('cycle') cycle: string,
    @Id('indicator') indicator: string,
    @Body() body: RecallDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new RecallAssessment({ cycle, indicator, ...body }, envelope));
  }

  @Post('external-result')
  @Policy(
    'register-external-result',
    'Enter what another authority gave, from its paper; it takes the place of the latest report',
  )
  registerResult(
    @Id('cycle') cycle: string,
    @Id('indicator') indicator: string,
    @Body() body: ExternalResultDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    const { score, source, document, arrivedOn, ...rest } = body;
    const result = { score, source, document, arrivedOn };
    return this.commands.execute(new RegisterExternalResult({ cycle, indicator, result, ...rest }, envelope));
  }

  @Post('open')
  @HttpCode(200)
  @Policy('open-assessment', 'Take a confirmed dossier in; from here it cannot be recalled')
  open(@Id('cycle') cycle: string, @Id('indicator') indicator: string, @FromEnvelope() envelope: Envelope) {
    return this.commands.execute(new OpenAssessment({ cycle, indicator }, envelope));
  }

  @Post('return')
  @HttpCode(200)
  @Policy('return-assessment', 'Hand a dossier back with a reason and a deadline')
  return(
    @Id('cycle') cycle: string,
    @Id('indicator') indicator: string,
    @Body() body: ReturnDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new ReturnAssessment({ cycle, indicator, ...body }, envelope));
  }

  @Post('verify')
  @HttpCode(200)
  @Policy('verify-score', 'Verify the score; a reason is needed where it differs from what the rule gives')
  verify(
    @Id('cycle') cycle: string,
    @Id('indicator') indicator: string,
    @Body() body: VerifyDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new VerifyScore({ cycle, indicator, ...body }, envelope));
  }

  @Post('reopen')
  @HttpCode(200)
  @Policy('reopen-assessment', 'Set a verified score aside, to be verified anew')
  reopen(
    @Id('cycle') cycle: string,
    @Id('indicator') indicator: string,
    @Body() body: ReasonDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new ReopenAssessment({ cycle, indicator, ...body }, envelope));
  }

  @Post('correct')
  @HttpCode(200)
  @Policy('correct-score', 'Correct a verified score; the original stays in the log')
  correct(
    @Id('cycle') cycle: string,
    @Id('indicator') indicator: string,
    @Body() body: CorrectDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new CorrectScore({ cycle, indicator, ...body }, envelope));
  }
}
