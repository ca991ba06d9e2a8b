import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsInt, Max, Min } from 'class-validator';
import { IsId, IsText } from '../http/fields.js';
import { AreNested } from '../http/nested.js';

export class UnitCountDto {
  @IsId() unit!: string;
  @ApiProperty({ example: 5 }) @IsInt() @Min(0) @Max(1_000_000) count!: number;
}

export class AwardRankBonusDto {
  @ApiProperty({ description: 'what was counted by unit; a unit that is not named counted nothing' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(2_000)
  @AreNested(() => UnitCountDto)
  counts!: UnitCountDto[];
}

export class ReviseRankBonusDto extends AwardRankBonusDto {
  @IsText(1_000) reason!: string;
}
