import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsOptional } from 'class-validator';
import { IsId, IsPoints, IsText } from '../http/fields.js';
import { AreNested } from '../http/nested.js';

export class BreachDto {
  @ApiProperty({ example: 'ZB-01' }) @IsId() code!: string;
  @ApiProperty({ example: '值班值守制度不落实' }) @IsText(200) name!: string;
  @ApiProperty({ example: '0.5', description: 'price of one occurrence, or of one head' })
  @IsPoints()
  points!: string;

  @ApiProperty({ required: false, enum: ['head'], description: 'by head; absent: by occurrence' })
  @IsOptional()
  @IsIn(['head'])
  by?: 'head';

  @ApiProperty({ required: false, description: 'most that one finding takes from a unit' })
  @IsOptional()
  @IsPoints()
  mostAtOnce?: string;

  @ApiProperty({ required: false, description: 'most that all of them take from a unit in the cycle' })
  @IsOptional()
  @IsPoints()
  most?: string;

  @ApiProperty({ required: false, description: 'unit of the section in charge, which may record findings' })
  @IsOptional()
  @IsId()
  inCharge?: string;
}

export class IssueBreachCatalogueDto {
  @IsArray()
  @ArrayMaxSize(500)
  @AreNested(() => BreachDto)
  breaches!: BreachDto[];

  @ApiProperty({ required: false, description: 'why; needed from the second version on' })
  @IsOptional()
  @IsText(1_000)
  reason?: string;
}
