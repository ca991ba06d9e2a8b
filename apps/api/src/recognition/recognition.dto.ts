import { IsString, MaxLength } from 'class-validator';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Optional } from '../http/fields.js';

/** One scoring standard, and what its indicator says beside it. */
export class RecogniseDto {
  @ApiProperty({
    description: 'The standard as the document writes it',
    example: '95%以上得满分，每下降1%扣1分',
  })
  @IsString()
  @MaxLength(2_000)
  text!: string;

  @ApiPropertyOptional({ description: 'Weight of the indicator', example: '10' })
  @Optional()
  @IsString()
  @MaxLength(40)
  weight?: string;

  @ApiPropertyOptional({ description: 'Target of the indicator, with its unit', example: '90%' })
  @Optional()
  @IsString()
  @MaxLength(40)
  target?: string;

  @ApiPropertyOptional({ description: 'Direction of the target', example: '>=' })
  @Optional()
  @IsString()
  @MaxLength(4)
  comparator?: string;

  @ApiPropertyOptional({ description: 'Last day in time', example: '2026-12-31' })
  @Optional()
  @IsString()
  @MaxLength(10)
  due?: string;

  /** Any shape: what is wrong with it is said in the words of observations. */
  @ApiPropertyOptional({ description: 'What was observed', example: { value: '93' }, type: Object })
  @Optional()
  observation?: unknown;
}
