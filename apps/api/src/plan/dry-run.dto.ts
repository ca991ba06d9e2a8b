import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { Optional } from '../http/fields.js';

export class DryRunDto {
  @ApiPropertyOptional({
    enum: ['true', 'false'],
    description: 'true: check and answer what is wrong, write nothing',
  })
  @Optional()
  @IsIn(['true', 'false'])
  dryRun?: 'true' | 'false';

  /** Read by the interceptor; named here because unknown parameters are refused. */
  @Optional()
  after?: string;
}
