import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { PublishScheme, type Envelope } from '@kaoping/application';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { FromEnvelope } from '../http/request-facts.js';
import { PublishSchemeDto, toScheme } from './scheme.dto.js';

@ApiTags('schemes')
@Controller('schemes')
export class SchemesController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':scheme/versions')
  @Policy('publish-scheme', 'Put the next version of a scheme in force')
  publish(@Id('scheme') scheme: string, @Body() body: PublishSchemeDto, @FromEnvelope() envelope: Envelope) {
    return this.commands.execute(new PublishScheme({ scheme, content: toScheme(body.content) }, envelope));
  }
}
