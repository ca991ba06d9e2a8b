import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray } from 'class-validator';
import { IsId, IsText, Optional } from '../http/fields.js';

export class DeclareNotApplicableDto {
  @ApiProperty({ example: '1-4-1' })
  @IsId()
  indicator!: string;

  @ApiProperty({
    required: false,
    isArray: true,
    type: String,
    description: 'absent: all units that carry it',
  })
  @Optional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @IsId({ each: true })
  units?: string[];

  @IsText(1_000) reason!: string;
}
