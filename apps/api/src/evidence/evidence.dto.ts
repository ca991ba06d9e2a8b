import { ApiProperty } from '@nestjs/swagger';

import { ByUnitDto } from '../assessments/assessment.dto.js';
import { IsSha256, IsText, Optional } from '../http/fields.js';
import { ReasonDto } from '../http/reason.dto.js';

const SHA256_EXAMPLE = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

export class SubmitEvidenceDto extends ByUnitDto {
  @ApiProperty({ example: SHA256_EXAMPLE, description: 'of a file that was uploaded before' })
  @IsSha256()
  sha256!: string;

  @ApiProperty({ required: false, example: '揭牌仪式照片.jpg', description: 'as uploaded when left out' })
  @Optional()
  @IsText(200)
  name?: string;

  @Optional() @IsText(1_000) note?: string;

  @ApiProperty({ required: false, description: 'why it is also the file of another unit' })
  @Optional()
  @IsText(1_000)
  acknowledgeShared?: string;
}

export class ReplaceEvidenceDto extends ReasonDto {
  @ApiProperty({ example: SHA256_EXAMPLE, description: 'of the file that takes its place' })
  @IsSha256()
  sha256!: string;

  @Optional() @IsText(200) name?: string;
  @Optional() @IsText(1_000) acknowledgeShared?: string;
}

/** What the evidence store knows of a file. */
export class StoredFileDto {
  @ApiProperty({ example: SHA256_EXAMPLE }) sha256!: string;
  @ApiProperty({ example: '揭牌仪式照片.jpg' }) name!: string;
  @ApiProperty({ example: 'image/jpeg' }) mediaType!: string;
  @ApiProperty({ description: 'bytes' }) size!: number;
}
