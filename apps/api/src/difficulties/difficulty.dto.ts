import { ApiProperty } from '@nestjs/swagger';
import { IsPoints, IsText } from '../http/fields.js';

export class DeclareDifficultyDto {
  @ApiProperty({ example: '1.1', description: 'decimal within the bounds of the scheme' })
  @IsPoints()
  factor!: string;

  @IsText(1_000) reason!: string;
}
