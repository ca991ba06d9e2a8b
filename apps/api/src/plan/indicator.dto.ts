import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  Max,
  Min,
  ValidateIf,
} from 'class-validator';
import type { IndicatorDraft, QuarterNumber, Rule, Target } from '@kaoping/domain';
import { HasSeenTexts, IsDay, IsId, IsPoints, IsText, Optional } from '../http/fields.js';
import { AreNested } from '../http/nested.js';

const OPERATORS = ['>=', '<=', '=', 'qualitative'] as const;

const PARTS = ['lead', 'assisting'] as const;

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

  @ApiProperty({
    required: false,
    description:
      'integer share of weight and points; absent: by the scheme for lead and assisting units, else 1',
  })
  @Optional()
  @IsInt()
  @Min(1)
  @Max(1_000)
  share?: number;

  @ApiProperty({
    required: false,
    enum: PARTS,
    description: '牵头, 配合; of all units of an indicator or of none',
  })
  @Optional()
  @IsIn(PARTS)
  role?: (typeof PARTS)[number];
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
  @IsArray() @ArrayMaxSize(20) @IsText(60, { each: true }) leaders!: string[];
  @IsDay() due!: string;
  @Optional()
  @IsArray()
  @ArrayMaxSize(4)
  @AreNested(() => MilestoneDto)
  milestones?: MilestoneDto[];
  @IsArray() @ArrayMaxSize(20) @IsText(40, { each: true }) inferred!: string[];

  /** Held against the shape of a rule and the weight by the plan itself, which names every fault. */
  @ApiProperty({
    required: false,
    type: Object,
    description: 'how it is scored, see docs/reference/rules.md',
    example: { type: 'shortfall', subject: '巡察', target: '60', measure: '次', points: '0.5' },
  })
  @Optional()
  @IsObject()
  @HasSeenTexts()
  rule?: Record<string, unknown>;
}

/** The validated body as the domain reads it: a target is one of its two kinds, and an absent field is absent. */
export function toIndicator({ targets, milestones, rule, units, ...plain }: IndicatorDto): IndicatorDraft {
  return {
    ...plain,
    units: units.map(({ unit, share, role }) => ({ unit, ...(share && { share }), ...(role && { role }) })),
    targets: targets.map(toTarget),
    ...(milestones && { milestones }),
    ...(rule && { rule: rule as unknown as Rule }),
  };
}

function toTarget({ op, value = '', measure = '', text = '' }: TargetDto): Target {
  return op === 'qualitative' ? { op, text } : { op, value, measure };
}
