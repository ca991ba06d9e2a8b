import { Body, Controller, HttpCode, Post, Put, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  AcknowledgePlanFinding,
  AddIndicator,
  ApprovePlanChange,
  ChangeIndicator,
  ChangeMilestones,
  DraftPlan,
  ImportPlan,
  PublishPlan,
  RejectPlanChange,
  RemoveIndicator,
  RequestPlanChange,
  ReviewPlan,
  SignPlan,
  SubmitPlan,
  type Envelope,
} from '@kaoping/application';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { ReasonDto } from '../http/reason.dto.js';
import { FromEnvelope } from '../http/request-facts.js';
import { DryRunDto } from './dry-run.dto.js';
import { toIndicator } from './indicator.dto.js';
import {
  AcknowledgeDto,
  AddIndicatorDto,
  ChangeIndicatorDto,
  ChangeMilestonesDto,
  DraftPlanDto,
  ImportPlanDto,
  PublishPlanDto,
  RequestPlanChangeDto,
  ReviewPlanDto,
  SignPlanDto,
} from './plan.dto.js';

@ApiTags('plan')
@Controller('cycles/:cycle/plan')
export class PlanController {
  constructor(private readonly commands: CommandBus) {}

  @Put()
  @Policy('draft-plan', 'Write the draft, whole; with ?dryRun=true only say what is wrong with it')
  draft(
    @Id('cycle') cycle: string,
    @Body() body: DraftPlanDto,
    @Query() { dryRun }: DryRunDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    const plan = { ...body, indicators: body.indicators.map(toIndicator) };
    return this.commands.execute(new DraftPlan({ cycle, dryRun: dryRun === 'true', ...plan }, envelope));
  }

  @Post('import')
  @HttpCode(200)
  @Policy('import-plan', 'Draft the plan from a published case, a CSV or JSON table, or an earlier cycle')
  import(
    @Id('cycle') cycle: string,
    @Body() body: ImportPlanDto,
    @Query() { dryRun }: DryRunDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new ImportPlan({ cycle, dryRun: dryRun === 'true', ...body }, envelope));
  }

  @Post('indicators')
  @Policy('add-indicator', 'Add an indicator to the draft')
  add(@Id('cycle') cycle: string, @Body() body: AddIndicatorDto, @FromEnvelope() envelope: Envelope) {
    return this.commands.execute(
      new AddIndicator({ cycle, indicator: toIndicator(body.indicator) }, envelope),
    );
  }

  @Put('indicators/:indicator')
  @Policy('change-indicator', 'Change an indicator of the draft')
  change(
    @Id('cycle') cycle: string,
    @Id('indicator') indicator: string,
    @Body() { definition, reason }: ChangeIndicatorDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(
      new ChangeIndicator({ cycle, indicator, definition: toIndicator(definition), reason }, envelope),
    );
  }

  @Post('indicators/:indicator/milestones')
  @HttpCode(200)
  @Policy('change-milestones', 'Change what is due at the end of quarters whose check is not opened yet')
  changeMilestones(
    @Id('cycle') cycle: string,
    @Id('indicator') indicator: string,
    @Body() body: ChangeMilestonesDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new ChangeMilestones({ cycle, indicator, ...body }, envelope));
  }

  @Post('indicators/:indicator/remove')
  @HttpCode(200)
  @Policy('remove-indicator', 'Take an indicator out of the draft')
  remove(
    @Id('cycle') cycle: string,
    @Id('indicator') indicator: string,
    @Body() body: ReasonDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new RemoveIndicator({ cycle, indicator, ...body }, envelope));
  }

  @Post('acknowledgements')
  @HttpCode(200)
  @Policy('acknowledge-plan-finding', 'Take note, by name, of a sum that misses its declared value')
  acknowledge(@Id('cycle') cycle: string, @Body() body: AcknowledgeDto, @FromEnvelope() envelope: Envelope) {
    return this.commands.execute(new AcknowledgePlanFinding({ cycle, ...body }, envelope));
  }

  @Post('signatures')
  @HttpCode(200)
  @Policy('sign-plan', 'Sign the plan at one of its places')
  sign(@Id('cycle') cycle: string, @Body() body: SignPlanDto, @FromEnvelope() envelope: Envelope) {
    return this.commands.execute(new SignPlan({ cycle, ...body }, envelope));
  }

  @Post('submit')
  @HttpCode(200)
  @Policy('submit-plan', 'Hand the draft to its two reviews')
  submit(@Id('cycle') cycle: string, @FromEnvelope() envelope: Envelope) {
    return this.commands.execute(new SubmitPlan({ cycle }, envelope));
  }

  @Post('reviews')
  @HttpCode(200)
  @Policy('review-plan', 'Pass a review of the plan, or return it with a reason')
  review(@Id('cycle') cycle: string, @Body() body: ReviewPlanDto, @FromEnvelope() envelope: Envelope) {
    return this.commands.execute(new ReviewPlan({ cycle, ...body }, envelope));
  }

  @Post('publish')
  @HttpCode(200)
  @Policy('publish-plan', 'Put the reviewed plan in force')
  publish(@Id('cycle') cycle: string, @Body() body: PublishPlanDto, @FromEnvelope() envelope: Envelope) {
    return this.commands.execute(new PublishPlan({ cycle, ...body }, envelope));
  }

  @Post('changes')
  @Policy(
    'request-plan-change',
    'Ask to change, add or remove indicators of the plan in force, and say what becomes of scores',
  )
  requestChange(
    @Id('cycle') cycle: string,
    @Body() { indicators = [], added = [], ...asked }: RequestPlanChangeDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    const defined = { indicators: indicators.map(toIndicator), added: added.map(toIndicator) };
    return this.commands.execute(new RequestPlanChange({ cycle, ...asked, ...defined }, envelope));
  }

  @Post('changes/:change/approve')
  @HttpCode(200)
  @Policy('approve-plan-change', "Put a requested change in force as the plan's next version")
  approveChange(
    @Id('cycle') cycle: string,
    @Id('change') change: string,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new ApprovePlanChange({ cycle, change }, envelope));
  }

  @Post('changes/:change/reject')
  @HttpCode(200)
  @Policy('reject-plan-change', 'Turn a requested change down, or take it back')
  rejectChange(
    @Id('cycle') cycle: string,
    @Id('change') change: string,
    @Body() body: ReasonDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new RejectPlanChange({ cycle, change, ...body }, envelope));
  }
}
