import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, Max, Min } from 'class-validator';
import type { QuarterNumber, StageId } from '@kaoping/domain';
import { IsDay, IsId, IsText, Optional, STAGES } from '../http/fields.js';
import { AreNested, IsNested } from '../http/nested.js';
import { ReasonDto } from '../http/reason.dto.js';

export class PeriodDto {
  @IsDay() from!: string;
  @IsDay() to!: string;
}

export class QuarterDto extends PeriodDto {
  @IsIn([1, 2, 3, 4]) quarter!: QuarterNumber;
}

export class SchemeVersionDto {
  @IsId() id!: string;
  @IsInt() @Min(1) @Max(9_999) version!: number;
}

export class UnitDto {
  @IsId() id!: string;
  @IsText(60) name!: string;
  @IsArray() @ArrayMaxSize(20) @IsText(60, { each: true }) aliases!: string[];
  @IsText(40) rankingGroup!: string;

  @ApiProperty({
    description: 'the unit of this cycle that it belongs to; its external results may be inherited',
  })
  @Optional()
  @IsId()
  parent?: string;
}

export class LeaderDto {
  @IsId() person!: string;
  @IsText(60) post!: string;
  @IsArray() @ArrayMaxSize(500) @IsId({ each: true }) heads!: string[];
}

export class OpenCycleDto {
  @ApiProperty({ example: 'quanzhou-2024' })
  @IsId()
  cycle!: string;

  @IsText(100) name!: string;
  @IsText(100) organisation!: string;
  @IsInt() @Min(2000) @Max(2100) year!: number;
  @IsNested(() => PeriodDto) period!: PeriodDto;
  @ApiProperty({ description: 'all four of a year; none of a month, or of a year of months' })
  @IsArray()
  @ArrayMaxSize(4)
  @AreNested(() => QuarterDto)
  quarters!: QuarterDto[];
  @Optional() @IsId() parent?: string;
  @IsNested(() => SchemeVersionDto) scheme!: SchemeVersionDto;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(2_000)
  @AreNested(() => UnitDto)
  units!: UnitDto[];
  @IsId() officeUnit!: string;
  @IsArray() @ArrayMaxSize(200) @AreNested(() => LeaderDto) leaders!: LeaderDto[];
}

export class ReturnTransitionDto extends ReasonDto {
  @ApiProperty({
    enum: STAGES,
    description: 'an earlier stage that opens again; one that the scheme lets this stage return to',
  })
  @Optional()
  @IsIn(STAGES)
  to?: StageId;
}

export class ReturnStageDto extends ReasonDto {
  @ApiProperty({ enum: STAGES, description: 'the open stage that nobody has asked to leave' })
  @IsIn(STAGES)
  from!: StageId;

  @ApiProperty({ enum: STAGES, description: 'an earlier stage that opens again' })
  @IsIn(STAGES)
  to!: StageId;
}

export class AddApproverDto extends ReasonDto {
  @ApiProperty({ example: 'p-leader-3', description: 'a member of the leading group' })
  @IsId()
  person!: string;
}

export class RequestTransitionDto {
  @ApiProperty({ enum: STAGES, description: 'the open stage that is to end' })
  @IsIn(STAGES)
  from!: StageId;
}

export class ForceTransitionDto extends ReasonDto {
  @ApiProperty({ enum: STAGES, description: 'the open stage that is to end' })
  @IsIn(STAGES)
  from!: StageId;
}
