import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn } from 'class-validator';
import { IsId, IsPoints, IsText, Optional } from '../http/fields.js';
import { AreNested } from '../http/nested.js';

export class BreachDto {
  @ApiProperty({ example: 'ZB-01' }) @IsId() code!: string;
  @ApiProperty({ example: '值班值守制度不落实' }) @IsText(200) name!: string;
  @ApiProperty({ example: '0.5', description: 'price of one occurrence, or of one head' })
  @IsPoints()
  points!: string;

  @ApiProperty({ required: false, enum: ['head'], description: 'by head; absent: by occurrence' })
  @Optional()
  @IsIn(['head'])
  by?: 'head';

  @ApiProperty({ required: false, description: 'most that one finding takes from a unit' })
  @Optional()
  @IsPoints()
  mostAtOnce?: string;

  @ApiProperty({ required: false, description: 'most that all of them take from a unit in the cycle' })
  @Optional()
  @IsPoints()
  most?: string;

  @ApiProperty({ required: false, description: 'unit of the section in charge, which may record findings' })
  @Optional()
  @IsId()
  inCharge?: string;
}

export class IssueBreachCatalogueDto {
  @IsArray()
  @ArrayMaxSize(500)
  @AreNested(() => BreachDto)
  breaches!: BreachDto[];

  @ApiProperty({ required: false, description: 'why; needed from the second version on' })
  @Optional()
  @IsText(1_000)
  reason?: string;
}
