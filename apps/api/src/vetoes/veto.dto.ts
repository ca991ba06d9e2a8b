import { ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray } from 'class-validator';
import { IsId, IsSha256, Optional } from '../http/fields.js';
import { ReasonDto } from '../http/reason.dto.js';

export class ProposeVetoDto extends ReasonDto {
  @ApiPropertyOptional({ description: 'trigger of the scheme; needed where it declares any' })
  @Optional()
  @IsId()
  class?: string;

  @ApiPropertyOptional({
    description: 'SHA-256 of uploaded files; needed where the scheme declares triggers',
  })
  @Optional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsSha256({ each: true })
  proof?: string[];
}
