import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, IsString, Length, Min } from 'class-validator';
import type { QuarterNumber } from '@kaoping/domain';
import { IsDay, IsId, IsPoints, IsText, Optional } from '../http/fields.js';
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
  @ApiProperty({ description: 'quarters that change; those left out stay as they are' })
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

const TREATS = ['keep', 'reopen'] as const;

export class ScoredPolicyDto {
  @ApiProperty({ example: '1-4-1' }) @IsId() indicator!: string;

  @ApiProperty({
    enum: TREATS,
    description: 'keep: the points stand; reopen: they are set aside and given and verified anew',
  })
  @IsIn(TREATS)
  treat!: (typeof TREATS)[number];

  @IsText(1_000) reason!: string;

  @ApiPropertyOptional({ description: 'by when the unit files again; needed where it is re-opened' })
  @Optional()
  @IsDay()
  deadline?: string;
}

export class RequestPlanChangeDto {
  @IsText(1_000) reason!: string;

  @ApiPropertyOptional({
    example: '泉应急〔2024〕31号',
    description: 'the paper that asks for it (依据文件)',
  })
  @Optional()
  @IsText(200)
  document?: string;

  @ApiPropertyOptional({
    example: 1,
    description:
      'the version of the plan that was read; another one in force is refused. Absent: the one in force',
  })
  @Optional()
  @IsInt()
  @Min(1)
  basedOn?: number;

  @ApiPropertyOptional({ type: [IndicatorDto], description: 'whole new definitions of indicators in force' })
  @Optional()
  @IsArray()
  @ArrayMaxSize(200)
  @AreNested(() => IndicatorDto)
  indicators?: IndicatorDto[];

  @ApiPropertyOptional({ type: [IndicatorDto] })
  @Optional()
  @IsArray()
  @ArrayMaxSize(200)
  @AreNested(() => IndicatorDto)
  added?: IndicatorDto[];

  @ApiPropertyOptional({ type: [String], description: 'ids' })
  @Optional()
  @IsArray()
  @ArrayMaxSize(200)
  @IsId({ each: true })
  removed?: string[];

  @ApiPropertyOptional({
    type: [ScoredPolicyDto],
    description: 'what becomes of scores; one for each changed indicator that has been scored',
  })
  @Optional()
  @IsArray()
  @ArrayMaxSize(200)
  @AreNested(() => ScoredPolicyDto)
  scored?: ScoredPolicyDto[];
}
