import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { FAULTS_SCHEMA } from './faults.js';
import { SESSION_COOKIE } from '../sessions/session-cookie.js';

const DESCRIPTION =
  'Every write takes an `Idempotency-Key` and answers with the position it was written at; every read takes `?after=<position>`. ' +
  'Refusals are RFC 9457 problems with a stable `code`. Points are decimal strings.';

const WRITES: readonly string[] = ['post', 'put', 'delete'];

const WRITE_HEADERS = [
  header(
    'Idempotency-Key',
    'The same key again is the same command: it answers as the first time, another payload is refused',
  ),
  header(
    'X-Kaoping-On-Behalf-Of',
    'Person whose deputy sends this (甲（代乙）); needs a delegation that holds today, for the stage and the units',
  ),
  header(
    'If-Match',
    'The ETag that was read; the write is refused with 412 when the document has changed since',
  ),
];

const PROBLEM = {
  description: 'Refused, and nothing written: a problem with a stable code and what to do',
  content: {
    'application/problem+json': {
      schema: {
        type: 'object',
        required: ['type', 'title', 'status', 'detail', 'code', 'params', 'instance'],
        properties: {
          type: { type: 'string' },
          title: { type: 'string' },
          status: { type: 'integer' },
          detail: { type: 'string' },
          code: { type: 'string', example: 'STAGE_BLOCKED' },
          params: { type: 'object' },
          instance: { type: 'string' },
          errors: { type: 'array', items: { type: 'object' } },
          faults: FAULTS_SCHEMA,
        },
      },
    },
  },
};

/** OpenAPI at `/api/docs`, as JSON at `/api/docs-json`. Operation ids are the names in the policy table. */
export function serveDocs(app: NestFastifyApplication): void {
  const base = new DocumentBuilder()
    .setTitle('Kaoping 考评')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .addCookieAuth(SESSION_COOKIE)
    .build();
  const document = (): OpenAPIObject => withSharedParts(SwaggerModule.createDocument(app, base));
  SwaggerModule.setup('api/docs', app, document, { jsonDocumentUrl: 'api/docs-json' });
}

/** What every operation has in common is said once, here, and not at each route. */
function withSharedParts(document: OpenAPIObject): OpenAPIObject {
  for (const path of Object.values(document.paths)) {
    for (const [method, operation] of Object.entries(path as Record<string, Operation>)) {
      if (WRITES.includes(method)) operation.parameters = [...(operation.parameters ?? []), ...WRITE_HEADERS];
      operation.responses = { ...operation.responses, '4XX': PROBLEM };
    }
  }
  return document;
}

interface Operation {
  parameters?: readonly object[];
  responses?: Readonly<Record<string, object>>;
}

function header(name: string, description: string): object {
  return { name, in: 'header', required: false, description, schema: { type: 'string' } };
}
