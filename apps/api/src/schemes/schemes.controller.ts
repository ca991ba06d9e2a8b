import { Body, Controller, Get, Header, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { PublishScheme, type Envelope } from '@kaoping/application';
import type { Language } from '@kaoping/contracts';
import { schemeJsonSchema, schemeProblems, type Actor, type Scheme } from '@kaoping/domain';
import { authorise } from '@kaoping/identity';
import { FAULTS_SCHEMA, renderFaults } from '../http/faults.js';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { FromEnvelope, FromLanguage, FromSession } from '../http/request-facts.js';
import { SchemeBodyDto } from './scheme.dto.js';

@ApiTags('schemes')
@Controller('schemes')
export class SchemesController {
  constructor(private readonly commands: CommandBus) {}

  /** The domain reads the content as what it may be: its shape is the first thing that is decided. */
  @Post(':scheme/versions')
  @Policy('publish-scheme', 'Put the next version of a scheme in force')
  publish(@Id('scheme') scheme: string, @Body() body: SchemeBodyDto, @FromEnvelope() envelope: Envelope) {
    const content = body.content as unknown as Scheme;
    return this.commands.execute(new PublishScheme({ scheme, content }, envelope));
  }

  @Post('validate')
  @HttpCode(200)
  @Policy('validate-scheme', 'Everything that would keep a scheme from being published; nothing is written')
  @ApiOkResponse({
    schema: {
      type: 'object',
      required: ['valid', 'faults'],
      properties: { valid: { type: 'boolean' }, faults: FAULTS_SCHEMA },
    },
  })
  validate(
    @Body() { content }: SchemeBodyDto,
    @FromSession() actor: Actor | undefined,
    @FromLanguage() language: Language,
  ) {
    authorise(actor, 'validate-scheme');
    const faults = renderFaults(language, schemeProblems(content));
    return { valid: faults.length === 0, faults };
  }

  @Get('schema')
  @Header('content-type', 'application/schema+json; charset=utf-8')
  @Policy('scheme-schema', 'The JSON Schema (draft 2020-12) of a scheme')
  @ApiOkResponse({ content: { 'application/schema+json': { schema: { type: 'object' } } } })
  schema(@FromSession() actor: Actor | undefined) {
    authorise(actor, 'scheme-schema');
    return schemeJsonSchema();
  }
}
