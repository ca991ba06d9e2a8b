import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { IssueBreachCatalogue, type Envelope } from '@kaoping/application';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { FromEnvelope } from '../http/request-facts.js';
import { IssueBreachCatalogueDto } from './breach-catalogue.dto.js';

@ApiTags('findings')
@Controller('cycles/:cycle/breach-catalogue')
export class BreachCataloguesController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @Policy(
    'issue-breach-catalogue',
    'Issue the catalogue of breaches with their prices, or a new version of it',
  )
  issue(
    @Id('cycle') cycle: string,
    @Body() body: IssueBreachCatalogueDto,
    @FromEnvelope() envelope: Envelope,
  ) {
    return this.commands.execute(new IssueBreachCatalogue({ cycle, ...body }, envelope));
  }
}
