import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import type { FindingSource, InspectionMode, Liability } from '@kaoping/domain';
import { IsId, IsPoints, IsSha256, IsText } from '../http/fields.js';
import { AreNested } from '../http/nested.js';

const SOURCES: readonly FindingSource[] = ['inspection', 'superior', 'authority', 'hotline', 'media'];
const MODES: readonly InspectionMode[] = ['open', 'undercover', 'joint'];
const LIABILITIES: readonly Liability[] = ['direct', 'supervisory', 'leadership'];

export class ChargeDto {
  @IsId() unit!: string;
  @ApiProperty({ enum: LIABILITIES }) @IsIn(LIABILITIES) liability!: Liability;
  @ApiProperty({ example: '0.5', description: 'what the unit stands to lose, positive' })
  @IsPoints()
  points!: string;

  @ApiProperty({ required: false, description: 'where it goes by head: how many' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10_000)
  heads?: number;

  @ApiProperty({ required: false, example: '0.5', description: 'the price of each head' })
  @IsOptional()
  @IsPoints()
  perHead?: string;
}

export class LogFindingDto {
  @ApiProperty({ enum: SOURCES }) @IsIn(SOURCES) source!: FindingSource;
  @ApiProperty({ enum: MODES }) @IsIn(MODES) mode!: InspectionMode;
  @ApiProperty({ example: '值班值守制度不落实' }) @IsText(200) breach!: string;
  @IsText(4_000) description!: string;
  @IsText(200) place!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @AreNested(() => ChargeDto)
  charges!: ChargeDto[];

  @ApiProperty({ description: 'person ids' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @IsId({ each: true })
  inspectors!: string[];

  @ApiProperty({ description: 'SHA-256 of uploaded files' })
  @IsArray()
  @ArrayMaxSize(50)
  @IsSha256({ each: true })
  photos!: string[];
}

export class AnswerFindingDto {
  @ApiProperty({ description: 'the unit charged that answers' }) @IsId() unit!: string;
  @IsText(4_000) text!: string;
}

export class ConfirmFindingDto {
  @IsOptional() @IsText(1_000) reason?: string;
}
