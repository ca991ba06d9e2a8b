import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsString, Length } from 'class-validator';
import type { QuarterNumber } from '@kaoping/domain';
import { IsDay, IsPoints, IsText, Optional } from '../http/fields.js';
import { AreNested, IsNested } from '../http/nested.js';
import { IndicatorDto, MilestoneDto } from './indicator.dto.js';

const SOURCES = ['case', 'csv', 'json', 'previous', 'scheme', 'manual'] as const;
const PLACES = ['handler', 'unit-head', 'leader-in-charge', 'principal', 'seal'] as const;
const TREATMENTS = ['check-afterwards', 'unchecked'] as const;

export class PlanSourceDto {
  @ApiProperty({ enum: SOURCES }) @IsIn(SOURCES) kind!: (typeof SOURCES)[number];
  @Optional() @IsText(200) reference?: string;
}

export class PlanGroupDto {
  @IsText(20) no!: string;
  @IsText(200) title!: string;
  @IsPoints() weight!: string;
  @Optional() @IsText(200) basis?: string;
  @Optional() @IsText(60) kind?: string;
}

export class PlanCategoryDto {
  @IsText(20) no!: string;
  @IsText(100) name!: string;
  @IsPoints() weight!: string;
  @IsArray()
  @ArrayMaxSize(200)
  @AreNested(() => PlanGroupDto)
  groups!: PlanGroupDto[];
}

export class DraftPlanDto {
  @IsNested(() => PlanSourceDto) source!: PlanSourceDto;
  @ApiProperty({ example: '100' }) @IsPoints() declaredTotal!: string;
  @IsArray()
  @ArrayMaxSize(50)
  @AreNested(() => PlanCategoryDto)
  categories!: PlanCategoryDto[];
  @IsArray()
  @ArrayMaxSize(1_000)
  @AreNested(() => IndicatorDto)
  indicators!: IndicatorDto[];
}

const FORMATS = ['case', 'csv', 'json', 'previous', 'scheme'] as const;

export class ImportPlanDto {
  @ApiProperty({ enum: FORMATS }) @IsIn(FORMATS) format!: (typeof FORMATS)[number];

  @ApiProperty({ required: false, description: 'the text of a CSV or JSON file' })
  @Optional()
  @IsString()
  @Length(1, 900_000)
  content?: string;

  @ApiProperty({ required: false, description: 'name of a case, or id of the earlier cycle' })
  @Optional()
  @IsText(100)
  reference?: string;
}

export class AddIndicatorDto {
  @IsNested(() => IndicatorDto) indicator!: IndicatorDto;
}

export class ChangeIndicatorDto {
  @IsNested(() => IndicatorDto) definition!: IndicatorDto;
  @IsText(1_000) reason!: string;
}

export class ChangeMilestonesDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(4)
  @AreNested(() => MilestoneDto)
  milestones!: MilestoneDto[];
  @IsText(1_000) reason!: string;
}

export class AcknowledgeDto {
  @ApiProperty({ example: 'group:1-2' }) @IsText(60) key!: string;
  @IsText(1_000) reason!: string;
}

export class SignPlanDto {
  @ApiProperty({ enum: PLACES }) @IsIn(PLACES) place!: string;
}

export class ReviewPlanDto {
  @IsIn([1, 2]) review!: 1 | 2;
  @ApiProperty({ enum: ['passed', 'returned'] }) @IsIn(['passed', 'returned']) outcome!:
    'passed' | 'returned';
  @Optional() @IsText(1_000) reason?: string;
}

export class EarlierQuarterDto {
  @IsIn([1, 2, 3, 4]) quarter!: QuarterNumber;
  @ApiProperty({ enum: TREATMENTS }) @IsIn(TREATMENTS) treat!: (typeof TREATMENTS)[number];
}

export class PublishPlanDto {
  @IsDay() publishedOn!: string;
  @IsArray()
  @ArrayMaxSize(4)
  @AreNested(() => EarlierQuarterDto)
  earlierQuarters!: EarlierQuarterDto[];
}

export class RequestPlanChangeDto {
  @IsText(1_000) reason!: string;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @AreNested(() => IndicatorDto)
  indicators!: IndicatorDto[];
}
