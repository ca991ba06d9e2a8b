import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn } from 'class-validator';
import type { StageId } from '@kaoping/domain';
import { IsDay, IsId, Optional, STAGES } from '../http/fields.js';
import { ReasonDto } from '../http/reason.dto.js';

export class GrantDelegationDto extends ReasonDto {
  @ApiProperty({ example: 'p-leader-3', description: 'a member of the leading group' })
  @IsId()
  deputy!: string;

  @IsDay() from!: string;
  @ApiProperty({ description: 'the last day, included' })
  @IsDay()
  until!: string;

  @ApiProperty({ enum: STAGES, isArray: true, description: 'absent or empty: all stages' })
  @Optional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsIn(STAGES, { each: true })
  stages?: StageId[];

  @ApiProperty({ description: 'absent or empty: all units, and what concerns the cycle as a whole' })
  @Optional()
  @IsArray()
  @ArrayMaxSize(500)
  @IsId({ each: true })
  units?: string[];
}
