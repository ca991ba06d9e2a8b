import { ApiProperty } from '@nestjs/swagger';
import { IsObject } from 'class-validator';

/** Both as a file would hold them: the domain reads them and names every fault. */
export class ScoreFactsDto {
  @IsObject()
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'A scheme, whole, or a published version as { id, version }',
    externalDocs: { description: 'JSON Schema of a scheme', url: '/api/v1/schemes/schema' },
    example: { id: 'quanzhou-2024', version: 1 },
  })
  scheme!: Record<string, unknown>;

  @IsObject()
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'What was observed: the fields of one unit, or many units under `units` (docs/scoring.md)',
    example: { target: '92.5', leaderMarks: [{ person: 'p1', mark: '9' }], ballots: { A: 30 } },
  })
  facts!: Record<string, unknown>;
}
