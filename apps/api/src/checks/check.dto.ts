import { ApiProperty } from '@nestjs/swagger';
import { IsObject } from 'class-validator';

export class CheckDto {
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description:
      'A plan, monthly ledger, self-evaluation, target table, spending report, scheme or result, as JSON',
  })
  @IsObject()
  document!: Record<string, unknown>;
}
