import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  AcceptAppeal,
  DismissAppeal,
  FileAppeal,
  NameAppealPanel,
  VoteOnAppeal,
  WithdrawAppeal,
  type Envelope,
} from '@kaoping/application';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { ReasonDto } from '../http/reason.dto.js';
import { FromEnvelope } from '../http/request-facts.js';
import { FileAppealDto, NameAppealPanelDto, VoteOnAppealDto } from './appeal.dto.js';

@ApiTags('appeals')
@Controller('cycles/:cycle/appeals')
export class AppealsController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Policy('file-appeal', 'Appeal an item of the result on public notice, with grounds and evidence')
  file(@Id('cycle') cycle: string, @Body() body: FileAppealDto, @FromEnvelope() envelope: Envelope) {
    return this.commands.execute(new FileAppeal({ cycle, ...body }, envelope));
  }

  @Post(':appeal/withdraw')
  @HttpCode(200)
  @Policy('withdraw-appeal', 'Take an appeal back; the item is not appealed again')
  withdraw(
    @Id('cycle') cycle: string,
    @Id('appeal') appeal: string,
    @Body() body: ReasonDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new WithdrawAppeal({ cycle, appeal, ...body }, envelope));
  }

  @Post(':appeal/accept')
  @HttpCode(200)
  @Policy('accept-appeal', 'Take an appeal in, so that a panel hears it')
  accept(@Id('cycle') cycle: string, @Id('appeal') appeal: string, @FromEnvelope() envelope: Envelope) {
    return this.commands.execute(new AcceptAppeal({ cycle, appeal }, envelope));
  }

  @Post(':appeal/dismiss')
  @HttpCode(200)
  @Policy('dismiss-appeal', 'Turn an appeal away unheard, with the reason')
  dismiss(
    @Id('cycle') cycle: string,
    @Id('appeal') appeal: string,
    @Body() body: ReasonDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new DismissAppeal({ cycle, appeal, ...body }, envelope));
  }

  @Post(':appeal/panel')
  @HttpCode(200)
  @Policy('name-appeal-panel', 'Name who hears an appeal: nobody with a part in the matter')
  namePanel(
    @Id('cycle') cycle: string,
    @Id('appeal') appeal: string,
    @Body() body: NameAppealPanelDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new NameAppealPanel({ cycle, appeal, ...body }, envelope));
  }

  @Post(':appeal/vote')
  @HttpCode(200)
  @Policy(
    'vote-on-appeal',
    'Vote on an appeal as a member of its panel; the vote that decides brings the ruling',
  )
  vote(
    @Id('cycle') cycle: string,
    @Id('appeal') appeal: string,
    @Body() body: VoteOnAppealDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new VoteOnAppeal({ cycle, appeal, ...body }, envelope));
  }
}
