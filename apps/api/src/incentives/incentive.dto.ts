import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray } from 'class-validator';
import { IsId, IsPoints, IsSha256, IsText, Optional } from '../http/fields.js';

/** Reasons that lift a refusal for what looks like a double, when it is claimed and when it is verified. */
class DoublesDto {
  @ApiPropertyOptional({ description: 'why it is not an earlier claim of the unit that looks the same' })
  @Optional()
  @IsText(1_000)
  acknowledgeEarlier?: string;

  @ApiPropertyOptional({ description: 'why the proof is also the file of another unit' })
  @Optional()
  @IsText(1_000)
  acknowledgeShared?: string;
}

export class ClaimIncentiveDto extends DoublesDto {
  @ApiProperty({ description: 'the unit that claims' }) @IsId() unit!: string;
  @ApiProperty({ example: '获省级通报表扬' }) @IsText(200) title!: string;
  @ApiProperty({ example: '1' }) @IsPoints() points!: string;

  @ApiPropertyOptional({ description: 'class of the scheme’s catalogue; needed where it has one' })
  @Optional()
  @IsId()
  class?: string;

  @ApiProperty({ description: 'SHA-256 of uploaded files; none only where the class demands no proof' })
  @IsArray()
  @ArrayMaxSize(20)
  @IsSha256({ each: true })
  proof!: string[];
}

export class VerifyIncentiveDto extends DoublesDto {
  @ApiProperty({ example: '0.5', description: 'at most what was claimed' }) @IsPoints() points!: string;
  @IsText(1_000) opinion!: string;
}
