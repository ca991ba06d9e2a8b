import { ApiProperty } from '@nestjs/swagger';
import { IsText } from './fields.js';

/** Body of everything that is done for a reason. */
export class ReasonDto {
  @ApiProperty({ example: '第二季度佐证材料不全，请补充后再报。' })
  @IsText(1_000)
  reason!: string;
}
