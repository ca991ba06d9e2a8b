import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray } from 'class-validator';
import { IsDay, IsText } from '../http/fields.js';

/** The days of the year in the path; weekends need not be named. */
export class PublishCalendarDto {
  @ApiProperty({ description: 'the notice it was taken from', example: '国办发明电〔2025〕7号' })
  @IsText(200)
  source!: string;

  @ApiProperty({ description: 'days off', example: ['2026-01-01'], type: [String] })
  @IsArray()
  @ArrayMaxSize(366)
  @IsDay({ each: true })
  holidays!: string[];

  @ApiProperty({
    description: 'weekend days that are worked in exchange',
    example: ['2026-01-04'],
    type: [String],
  })
  @IsArray()
  @ArrayMaxSize(366)
  @IsDay({ each: true })
  workdays!: string[];
}
