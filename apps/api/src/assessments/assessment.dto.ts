import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsObject, ValidateIf } from 'class-validator';
import { HasSeenTexts, IsDay, IsId, IsPoints, IsSha256, IsText, Optional } from '../http/fields.js';
import { ReasonDto } from '../http/reason.dto.js';

const COUNTING = ['cumulative', 'of-period'] as const;

/** Which of the responsible units acts. */
export class ByUnitDto {
  @ApiProperty({ example: 'u01', description: 'the responsible unit that acts' })
  @IsId()
  unit!: string;
}

export class ReportProgressDto extends ByUnitDto {
  @ApiProperty({ enum: COUNTING, description: 'since the period began, or what was done in the period' })
  @IsIn(COUNTING)
  counting!: (typeof COUNTING)[number];

  @ApiProperty({ example: '2024-06-30', description: 'the day that it reaches to' })
  @IsDay()
  asOf!: string;

  @ApiProperty({
    example: ['7'],
    description:
      "aligned with the indicator's targets; percent for a qualitative one, or where there is no target",
  })
  @ValidateIf((report: ReportProgressDto) => report.observation === undefined)
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @IsPoints({ each: true })
  values?: string[];

  @ApiProperty({
    required: false,
    type: Object,
    example: { value: '57', measure: '次' },
    description:
      'instead of values, where the indicator has a rule: what was observed (docs/reference/rules.md)',
  })
  @Optional()
  @IsObject()
  @HasSeenTexts()
  observation?: Record<string, unknown>;

  @Optional() @IsText(1_000) note?: string;

  @ApiProperty({ required: false, description: 'why a cumulative value is lower than before' })
  @Optional()
  @IsText(1_000)
  correction?: string;
}

export class ExternalResultDto {
  @ApiProperty({ example: '91', description: 'as the authority gave it, on its own scale' })
  @IsPoints()
  score!: string;

  @ApiProperty({ example: '县委考核办', description: 'who issued the paper' })
  @IsText(200)
  source!: string;

  @ApiProperty({ example: '县考办〔2027〕2号', description: 'number of the paper' })
  @IsText(200)
  document!: string;

  @ApiProperty({ example: '2027-01-08', description: 'the day that it arrived, today at the latest' })
  @IsDay()
  arrivedOn!: string;

  @ApiProperty({ required: false, description: 'required where another result stands' })
  @Optional()
  @IsText(1_000)
  correction?: string;

  @ApiProperty({ required: false, description: 'SHA-256 of the paper, uploaded before' })
  @Optional()
  @IsSha256()
  paper?: string;
}

export class SelfScoreDto extends ByUnitDto {
  @ApiProperty({ example: '1.8' }) @IsPoints() score!: string;

  @ApiProperty({ required: false, description: 'required below the full weight' })
  @Optional()
  @IsText(1_000)
  reason?: string;
}

export class RecallDto extends ByUnitDto {
  @IsText(1_000) reason!: string;
}

export class ReturnDto extends ReasonDto {
  @ApiProperty({ example: '2025-01-15', description: 'by when the unit files again' })
  @IsDay()
  deadline!: string;
}

export class VerifyDto {
  @ApiProperty({ example: '1.8' }) @IsPoints() score!: string;

  @ApiProperty({ required: false, description: 'required where the score differs from what the rule gives' })
  @Optional()
  @IsText(1_000)
  reason?: string;
}

export class CorrectDto extends ReasonDto {
  @ApiProperty({ example: '1.6' }) @IsPoints() to!: string;
}
