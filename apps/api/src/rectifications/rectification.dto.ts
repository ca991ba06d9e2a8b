import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsInt, Max, Min } from 'class-validator';
import { MOST_WORKING_DAYS, type RectificationLevel } from '@kaoping/domain';
import { IsId, IsPoints, IsSha256, IsText, Optional } from '../http/fields.js';

export const LEVELS: readonly RectificationLevel[] = ['ordinary', 'listed'];
const OUTCOMES = ['passed', 'failed'] as const;

class TermsDto {
  @ApiProperty({ description: 'working days until the plan is due' })
  @IsInt()
  @Min(1)
  @Max(MOST_WORKING_DAYS)
  planWorkingDays!: number;

  @ApiProperty({ description: 'working days until the report is due' })
  @IsInt()
  @Min(1)
  @Max(MOST_WORKING_DAYS)
  reportWorkingDays!: number;
}

export class OrderRectificationDto extends TermsDto {
  @IsId() unit!: string;
  @ApiProperty({ enum: LEVELS, description: 'listed: 挂牌督办, closed off by a leader' })
  @IsIn(LEVELS)
  level!: RectificationLevel;

  @IsText(2_000) matter!: string;
  @IsText(2_000) requirement!: string;

  @ApiProperty({ required: false, description: 'a confirmed finding that charges the unit' })
  @Optional()
  @IsId()
  finding?: string;

  @ApiProperty({ description: 'person who closes it off' }) @IsId() closer!: string;

  @ApiProperty({ required: false, description: 'why there is another order about the same finding or grade' })
  @Optional()
  @IsText(1_000)
  acknowledgeEarlier?: string;
}

export class PlanRectificationDto {
  @IsId() unit!: string;
  @IsText(8_000) plan!: string;
}

export class ReportRectificationDto {
  @IsId() unit!: string;
  @IsText(8_000) report!: string;

  @ApiProperty({ description: 'SHA-256 of uploaded files' })
  @IsArray()
  @ArrayMaxSize(50)
  @IsSha256({ each: true })
  evidence!: string[];
}

export class InspectRectificationDto {
  @ApiProperty({ enum: OUTCOMES }) @IsIn(OUTCOMES) outcome!: 'passed' | 'failed';
  @IsText(4_000) opinion!: string;

  @ApiProperty({ description: 'person ids' })
  @IsArray()
  @ArrayMaxSize(20)
  @IsId({ each: true })
  inspectors!: string[];
}

export class RepeatRectificationDto extends TermsDto {
  @IsText(1_000) reason!: string;
  @ApiProperty({ required: false, example: '0.5', description: 'needed while deductions still count' })
  @Optional()
  @IsPoints()
  surcharge?: string;
}
