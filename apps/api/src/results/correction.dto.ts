import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn } from 'class-validator';
import type { ItemKind } from '@kaoping/domain';
import { ITEM_KINDS } from '../appeals/appeal.dto.js';
import { IsId, IsItemValue, IsSha256, IsText, Optional } from '../http/fields.js';
import { AreNested } from '../http/nested.js';

export class CorrectedItemDto {
  @IsId() unit!: string;
  @ApiProperty({ enum: ITEM_KINDS }) @IsIn(ITEM_KINDS) kind!: ItemKind;
  @ApiProperty({ example: '1-4-1' }) @IsId() subject!: string;
  @ApiProperty({
    example: '2',
    description:
      'points or a factor, `in-force` or `not-in-force` for a veto, `applicable` or `not-applicable` for an indicator',
  })
  @IsItemValue()
  to!: string;

  @ApiProperty({
    required: false,
    description:
      'of a veto that comes into force, where the scheme declares triggers: which one; `evidence` is then the proof',
  })
  @Optional()
  @IsId()
  class?: string;
}

export class ProposeCorrectionDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @AreNested(() => CorrectedItemDto)
  items!: CorrectedItemDto[];

  @IsText(1_000) reason!: string;

  @ApiProperty({ required: false, description: 'SHA-256 of uploaded files' })
  @Optional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsSha256({ each: true })
  evidence?: string[];
}
