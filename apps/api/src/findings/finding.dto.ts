import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, Max, Min } from 'class-validator';
import type { FindingSource, InspectionMode, Liability } from '@kaoping/domain';
import { IsId, IsInstant, IsPoints, IsSha256, IsText, Optional } from '../http/fields.js';
import { AreNested } from '../http/nested.js';

const SOURCES: readonly FindingSource[] = ['inspection', 'superior', 'authority', 'hotline', 'media'];
const MODES: readonly InspectionMode[] = ['open', 'undercover', 'joint'];
const LIABILITIES: readonly Liability[] = ['direct', 'supervisory', 'leadership', 'posting'];

export class ChargeDto {
  @IsId() unit!: string;
  @ApiProperty({ enum: LIABILITIES }) @IsIn(LIABILITIES) liability!: Liability;
  @ApiProperty({
    ...{ required: false, example: '0.5' },
    description: 'what the unit stands to lose, positive; may be left out where a price gives it',
  })
  @Optional()
  @IsPoints()
  points?: string;

  @ApiProperty({ required: false, description: 'where it goes by head: how many' })
  @Optional()
  @IsInt()
  @Min(1)
  @Max(10_000)
  heads?: number;

  @ApiProperty({ required: false, example: '0.5', description: 'the price of each head' })
  @Optional()
  @IsPoints()
  perHead?: string;

  @ApiProperty({ required: false, example: '60', description: 'percent of the price that the unit bears' })
  @Optional()
  @IsPoints()
  share?: string;
}

export class LogFindingDto {
  @ApiProperty({ enum: SOURCES }) @IsIn(SOURCES) source!: FindingSource;
  @ApiProperty({
    ...{ enum: MODES, required: false },
    description: 'needed of an inspection; of what others report only `joint`, or nothing',
  })
  @Optional()
  @IsIn(MODES)
  mode?: InspectionMode;
  @ApiProperty({
    required: false,
    example: '值班值守制度不落实',
    description: 'in words, unless by its code',
  })
  @Optional()
  @IsText(200)
  breach?: string;

  @ApiProperty({ required: false, description: 'of the catalogue in force, which sets the price' })
  @Optional()
  @IsId()
  breachCode?: string;

  @ApiProperty({ required: false, description: 'what the incident costs, where the catalogue does not say' })
  @Optional()
  @IsPoints()
  price?: string;

  @ApiProperty({ required: false, description: 'when it was found' })
  @Optional()
  @IsInstant()
  foundAt?: string;

  @IsText(4_000) description!: string;
  @IsText(200) place!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @AreNested(() => ChargeDto)
  charges!: ChargeDto[];

  @ApiProperty({ required: false, description: 'person ids; two of an inspection' })
  @Optional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsId({ each: true })
  inspectors?: string[];

  @ApiProperty({ description: 'SHA-256 of uploaded files' })
  @IsArray()
  @ArrayMaxSize(50)
  @IsSha256({ each: true })
  photos!: string[];

  @ApiProperty({ required: false, description: 'why it costs another price than an earlier one' })
  @Optional()
  @IsText(1_000)
  acknowledgePrecedent?: string;

  @ApiProperty({ required: false, description: 'why the shares do not come to 100 percent' })
  @Optional()
  @IsText(1_000)
  acknowledgeShares?: string;
}

export class VerifyFindingDto {
  @Optional() @IsText(1_000) opinion?: string;
}

/** What is left out stays. */
export class CorrectFindingDto {
  @IsText(1_000) reason!: string;
  @Optional() @IsText(4_000) description?: string;
  @Optional() @IsText(200) place?: string;

  @ApiProperty({ required: false, description: 'of the same units' })
  @Optional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @AreNested(() => ChargeDto)
  charges?: ChargeDto[];

  @Optional() @IsPoints() price?: string;
  @Optional() @IsText(1_000) acknowledgePrecedent?: string;
  @Optional() @IsText(1_000) acknowledgeShares?: string;
}

export class AnswerFindingDto {
  @ApiProperty({ description: 'the unit charged that answers' }) @IsId() unit!: string;
  @IsText(4_000) text!: string;
}

export class ConfirmFindingDto {
  @Optional() @IsText(1_000) reason?: string;
  @Optional() @IsText(1_000) acknowledgePrecedent?: string;
}
