import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn } from 'class-validator';
import type { AppealOutcome, ItemKind } from '@kaoping/domain';
import { IsId, IsItemValue, IsSha256, IsText, Optional } from '../http/fields.js';

export const ITEM_KINDS: readonly ItemKind[] = [
  'indicator',
  'applicability',
  'difficulty',
  'finding',
  'surcharge',
  'incentive',
  'rank-bonus',
  'veto',
  'leader',
  'public',
];

export const OUTCOMES: readonly AppealOutcome[] = ['upheld', 'partly', 'rejected'];

export class FileAppealDto {
  @ApiProperty({ description: 'the unit that appeals' }) @IsId() unit!: string;
  @ApiProperty({ enum: ITEM_KINDS }) @IsIn(ITEM_KINDS) kind!: ItemKind;

  @ApiProperty({
    example: '1-4-1',
    description:
      'the indicator, finding, incentive or bonus; for a factor of difficulty, a veto or an evaluation the unit itself',
  })
  @IsId()
  subject!: string;

  @ApiProperty({ example: '演练记录齐全，应按满分核定。' }) @IsText(4_000) grounds!: string;

  @ApiProperty({ description: 'SHA-256 of uploaded files, at least one' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @IsSha256({ each: true })
  evidence!: string[];
}

export class NameAppealPanelDto {
  @ApiProperty({ description: 'person ids, at least three' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @IsId({ each: true })
  members!: string[];

  @ApiProperty({
    required: false,
    description: 'the member whose vote decides where no view has a majority; the first, if nobody is named',
  })
  @Optional()
  @IsId()
  presiding?: string;
}

export class VoteOnAppealDto {
  @ApiProperty({ enum: OUTCOMES }) @IsIn(OUTCOMES) outcome!: AppealOutcome;

  @ApiProperty({
    required: false,
    example: '2',
    description:
      'points or factor that count from here, `not-in-force` for a veto, `not-applicable` for an indicator; left out where it is rejected',
  })
  @Optional()
  @IsItemValue()
  corrected?: string;

  @IsText(4_000) reasons!: string;
}
