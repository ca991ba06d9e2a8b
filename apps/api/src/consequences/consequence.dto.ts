import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn } from 'class-validator';
import type { ConsequenceGround, ConsequenceKind, LiftingCause } from '@kaoping/domain';
import { IsDay, IsId, IsText, Optional } from '../http/fields.js';
import { IsNested } from '../http/nested.js';
import { ReasonDto } from '../http/reason.dto.js';

export const KINDS: readonly ConsequenceKind[] = [
  'commendation',
  'public-criticism',
  'rectification-order',
  'award-ineligibility',
  'other',
];
export const GROUNDS: readonly ConsequenceGround['kind'][] = ['finding', 'criticism', 'veto', 'grade'];
const CAUSES: readonly LiftingCause['kind'][] = [
  'ruling',
  'finding-withdrawn',
  'cost-gone',
  'veto-revoked',
  'grade-corrected',
  'other',
];

export class GroundDto {
  @ApiProperty({ enum: GROUNDS }) @IsIn(GROUNDS) kind!: ConsequenceGround['kind'];

  @ApiProperty({
    description: 'the finding, the quarter of the criticism, the unit of the veto, or the grade',
  })
  @IsText(40)
  ref!: string;
}

export class RecordConsequenceDto {
  @ApiProperty({ description: 'the unit responsible' }) @IsId() unit!: string;

  @ApiPropertyOptional({ description: 'somebody who works there; absent: the unit as a whole' })
  @Optional()
  @IsId()
  person?: string;

  @ApiProperty({ enum: KINDS }) @IsIn(KINDS) kind!: ConsequenceKind;
  @ApiProperty({ example: '取消2024年度评先评优资格' }) @IsText(500) text!: string;
  @IsNested(() => GroundDto) ground!: GroundDto;

  @ApiPropertyOptional({ example: '2025-12-31', description: 'last day that it holds' })
  @Optional()
  @IsDay()
  until?: string;
}

export class CauseDto {
  @ApiProperty({ enum: CAUSES }) @IsIn(CAUSES) kind!: LiftingCause['kind'];

  @ApiPropertyOptional({
    description: 'the appeal that was ruled on, or its place in the log; or the finding',
  })
  @Optional()
  @IsText(100)
  ref?: string;
}

export class LiftConsequenceDto extends ReasonDto {
  @IsNested(() => CauseDto) cause!: CauseDto;
}

export class TellConsequenceDto {
  @ApiProperty({ description: 'ids of those who were told' })
  @IsArray()
  @ArrayMaxSize(100)
  @IsId({ each: true })
  persons!: string[];

  @ApiProperty({ example: '书面送达' }) @IsText(200) how!: string;
}
