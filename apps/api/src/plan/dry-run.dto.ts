import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';

export class DryRunDto {
  @ApiPropertyOptional({
    enum: ['true', 'false'],
    description: 'true: check and answer what is wrong, write nothing',
  })
  @IsOptional()
  @IsIn(['true', 'false'])
  dryRun?: 'true' | 'false';

  /** Read by the interceptor; named here because unknown parameters are refused. */
  @IsOptional()
  after?: string;
}
