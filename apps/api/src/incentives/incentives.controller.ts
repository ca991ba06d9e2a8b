import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  ClaimIncentive,
  GrantIncentive,
  RejectIncentive,
  VerifyIncentive,
  type Envelope,
} from '@kaoping/application';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { ReasonDto } from '../http/reason.dto.js';
import { FromEnvelope } from '../http/request-facts.js';
import { ClaimIncentiveDto, VerifyIncentiveDto } from './incentive.dto.js';

@ApiTags('incentives')
@Controller('cycles/:cycle/incentives')
export class IncentivesController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Policy('claim-incentive', 'Claim points beyond the plan, with proof')
  claim(@Id('cycle') cycle: string, @Body() body: ClaimIncentiveDto, @FromEnvelope() envelope: Envelope) {
    return this.commands.execute(new ClaimIncentive({ cycle, ...body }, envelope));
  }

  @Post(':incentive/verify')
  @HttpCode(200)
  @Policy('verify-incentive', 'Verify a claim, at most with the points claimed')
  verify(
    @Id('cycle') cycle: string,
    @Id('incentive') incentive: string,
    @Body() body: VerifyIncentiveDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new VerifyIncentive({ cycle, incentive, ...body }, envelope));
  }

  @Post(':incentive/reject')
  @HttpCode(200)
  @Policy('reject-incentive', 'Turn a claim down, with a reason')
  reject(
    @Id('cycle') cycle: string,
    @Id('incentive') incentive: string,
    @Body() body: ReasonDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new RejectIncentive({ cycle, incentive, ...body }, envelope));
  }

  @Post(':incentive/grant')
  @HttpCode(200)
  @Policy('grant-incentive', 'Grant the verified points; they count from here')
  grant(@Id('cycle') cycle: string, @Id('incentive') incentive: string, @FromEnvelope() envelope: Envelope) {
    return this.commands.execute(new GrantIncentive({ cycle, incentive }, envelope));
  }
}
