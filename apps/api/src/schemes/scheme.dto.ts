import { ApiProperty } from '@nestjs/swagger';
import { IsObject } from 'class-validator';
import { demoScheme } from '@kaoping/domain';
import { HasSeenTexts } from '../http/fields.js';

/**
 * A scheme as it was written. Its format is one declaration in the domain, which checks it, names every fault and
 * prints the JSON Schema: here it is only an object, so that nothing of it is dropped or said twice.
 */
export class SchemeBodyDto {
  @IsObject()
  @HasSeenTexts()
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'A scheme; its format is the JSON Schema that GET /api/v1/schemes/schema answers with',
    externalDocs: { description: 'JSON Schema of a scheme', url: '/api/v1/schemes/schema' },
    example: demoScheme,
  })
  content!: Record<string, unknown>;
}
