import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Max,
  Min,
  ValidateIf,
} from 'class-validator';
import type { Indicator, QuarterNumber, Rule, Target } from '@kaoping/domain';
import { IsDay, IsId, IsPoints, IsText } from '../http/fields.js';
import { AreNested } from '../http/nested.js';

const OPERATORS = ['>=', '<=', '=', 'qualitative'] as const;

export class TargetDto {
  @ApiProperty({ enum: OPERATORS })
  @IsIn(OPERATORS)
  op!: (typeof OPERATORS)[number];

  @ApiProperty({ required: false, example: '14', description: 'decimal; not for qualitative targets' })
  @ValidateIf((target: TargetDto) => target.op !== 'qualitative')
  @IsPoints()
  value?: string;

  @ApiProperty({ required: false, example: '个' })
  @ValidateIf((target: TargetDto) => target.op !== 'qualitative')
  @IsText(40)
  measure?: string;

  @ApiProperty({
    required: false,
    example: '矿山救护队揭牌成立',
    description: 'only for qualitative targets',
  })
  @ValidateIf((target: TargetDto) => target.op === 'qualitative')
  @IsText(300)
  text?: string;
}

export class ResponsibleUnitDto {
  @IsId() unit!: string;
  @IsInt() @Min(1) @Max(1_000) share!: number;
}

export class MilestoneDto {
  @IsIn([1, 2, 3, 4]) quarter!: QuarterNumber;
  @IsPoints() percent!: string;
}

export class IndicatorDto {
  @ApiProperty({ example: '1-4-1' })
  @IsId()
  id!: string;

  @IsText(20) no!: string;
  @IsText(200) title!: string;
  @IsText(20) category!: string;
  @IsText(20) group!: string;
  @IsPoints() weight!: string;
  @IsArray() @ArrayMaxSize(20) @AreNested(() => TargetDto) targets!: TargetDto[];
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @AreNested(() => ResponsibleUnitDto)
  units!: ResponsibleUnitDto[];
  @IsArray() @ArrayMaxSize(20) @IsString({ each: true }) @Length(1, 60, { each: true }) leaders!: string[];
  @IsDay() due!: string;
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(4)
  @AreNested(() => MilestoneDto)
  milestones?: MilestoneDto[];
  @IsArray() @ArrayMaxSize(20) @IsString({ each: true }) @Length(1, 40, { each: true }) inferred!: string[];

  /** Held against the shape of a rule and the weight by the plan itself, which names every fault. */
  @ApiProperty({
    required: false,
    type: Object,
    description: 'how it is scored, see docs/reference/rules.md',
    example: { type: 'shortfall', subject: '巡察', target: '60', measure: '次', points: '0.5' },
  })
  @IsOptional()
  @IsObject()
  rule?: Record<string, unknown>;
}

/** The validated body as the domain reads it: a target is one of its two kinds, and an absent field is absent. */
export function toIndicator({ targets, milestones, rule, ...plain }: IndicatorDto): Indicator {
  return {
    ...plain,
    targets: targets.map(toTarget),
    ...(milestones && { milestones }),
    ...(rule && { rule: rule as unknown as Rule }),
  };
}

function toTarget({ op, value = '', measure = '', text = '' }: TargetDto): Target {
  return op === 'qualitative' ? { op, text } : { op, value, measure };
}
