import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray } from 'class-validator';
import { IsId, IsPoints } from '../http/fields.js';
import { AreNested } from '../http/nested.js';
import { ReasonDto } from '../http/reason.dto.js';

export class MarkDto {
  @IsId() unit!: string;
  @ApiProperty({ example: '9.5' }) @IsPoints() mark!: string;
}

export class MarkLeaderSheetDto {
  @ApiProperty({ type: [MarkDto], description: 'the whole draft; a unit left out has no mark' })
  @IsArray()
  @ArrayMaxSize(2_000)
  @AreNested(() => MarkDto)
  marks!: MarkDto[];
}

export class RecuseLeaderDto extends ReasonDto {
  @ApiProperty({ description: 'the unit that the leader does not mark' }) @IsId() unit!: string;
}
