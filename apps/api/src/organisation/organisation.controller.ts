import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  ConfirmOrganisationChange,
  ProposeOrganisationChange,
  RejectOrganisationChange,
  RenameUnit,
  type Envelope,
} from '@kaoping/application';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { ReasonDto } from '../http/reason.dto.js';
import { FromEnvelope } from '../http/request-facts.js';
import { ProposeOrganisationChangeDto, RenameUnitDto } from './organisation.dto.js';

@ApiTags('organisation')
@Controller('cycles/:cycle/organisation')
export class OrganisationController {
  constructor(private readonly commands: CommandBus) {}

  @Post('renames')
  @Policy('rename-unit', 'Give a unit another name, by a paper and from a day')
  rename(@Id('cycle') cycle: string, @Body() body: RenameUnitDto, @FromEnvelope() envelope: Envelope) {
    return this.commands.execute(new RenameUnit({ cycle, ...body }, envelope));
  }

  @Post('changes')
  @Policy('propose-organisation-change', 'Propose a merger, a closure, a temporary team or its end')
  propose(
    @Id('cycle') cycle: string,
    @Body() body: ProposeOrganisationChangeDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    const { units = [], handed = [], carry = 'ongoing', founded, team, ...about } = body;
    const change = {
      ...{ cycle, units, handed, carry, ...about },
      ...(founded && { founded: { id: body.into, aliases: [], ...founded } }),
      ...(team && { team }),
    };
    return this.commands.execute(new ProposeOrganisationChange(change, envelope));
  }

  @Post('changes/:change/confirm')
  @HttpCode(200)
  @Policy('confirm-organisation-change', 'Confirm it: indicators and open matters change hands')
  confirm(@Id('cycle') cycle: string, @Id('change') change: string, @FromEnvelope() envelope: Envelope) {
    return this.commands.execute(new ConfirmOrganisationChange({ cycle, change }, envelope));
  }

  @Post('changes/:change/reject')
  @HttpCode(200)
  @Policy(
    'reject-organisation-change',
    'Leave the units as they are, or take a proposal back, with the reason',
  )
  reject(
    @Id('cycle') cycle: string,
    @Id('change') change: string,
    @Body() body: ReasonDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new RejectOrganisationChange({ cycle, change, ...body }, envelope));
  }
}
