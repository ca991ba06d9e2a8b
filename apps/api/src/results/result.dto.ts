import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsInt, Max, Min } from 'class-validator';
import { IsDay, IsSha256, IsText, Optional } from '../http/fields.js';

export class RecordDecisionDto {
  @ApiProperty({
    required: false,
    description: 'number of the computation that lay before the meeting; the latest unless named',
  })
  @Optional()
  @IsInt()
  @Min(1)
  @Max(10_000)
  computation?: number;

  @ApiProperty({ example: '局绩效评估领导小组会议' }) @IsText(200) meeting!: string;
  @IsDay() date!: string;
  @ApiProperty({ example: '〔2025〕3号' }) @IsText(60) minutesNumber!: string;
  @Optional() @IsSha256() attachment?: string;
}

export class OpenPublicNoticeDto {
  @IsDay() from!: string;
  @IsDay() until!: string;
}

export class RevisePublicNoticeDto extends OpenPublicNoticeDto {
  @IsText(1_000) reason!: string;
}

export class IssueBulletinDto {
  @IsText(60) number!: string;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @IsText(2_000, { each: true })
  problems!: string[];
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @IsText(2_000, { each: true })
  requirements!: string[];
}
