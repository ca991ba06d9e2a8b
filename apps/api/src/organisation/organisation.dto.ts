import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsInt, Max, Min } from 'class-validator';
import type { Carry, ChangeKind } from '@kaoping/domain';
import { IsDay, IsId, IsText, Optional } from '../http/fields.js';
import { AreNested, IsNested } from '../http/nested.js';
import { ReasonDto } from '../http/reason.dto.js';

export const CHANGE_KINDS: readonly ChangeKind[] = ['merger', 'closure', 'team', 'team-end'];
const CARRIES: readonly Carry[] = ['ongoing', 'as-reached'];

export class ChangeDocumentDto {
  @ApiProperty({ example: '泉应急〔2024〕31号', description: 'its number (文号)' })
  @IsText(60)
  number!: string;

  @Optional() @IsText(200) title?: string;
}

class BasisDto extends ReasonDto {
  @ApiProperty({ description: 'from which day by that paper' })
  @IsDay()
  effectiveOn!: string;

  @IsNested(() => ChangeDocumentDto) document!: ChangeDocumentDto;
}

export class RenameUnitDto extends BasisDto {
  @IsId() unit!: string;
  @IsText(60) name!: string;
}

export class FoundedUnitDto {
  @IsText(60) name!: string;
  @IsText(40) rankingGroup!: string;
  @Optional() @IsId() parent?: string;
}

export class HandedPartDto {
  @IsId() unit!: string;
  @ApiProperty({ description: 'of what is handed over; the parts of one indicator come to 100' })
  @IsInt()
  @Min(0)
  @Max(100)
  percent!: number;
}

export class HandedDto {
  @IsId() indicator!: string;
  @IsId() from!: string;
  @IsArray() @ArrayMaxSize(50) @AreNested(() => HandedPartDto) to!: HandedPartDto[];
}

export class TeamTermsDto {
  @ApiProperty({ description: 'unit whose people act for the team too' })
  @Optional()
  @IsId()
  lead?: string;

  @ApiProperty({ description: 'person who answers for it' })
  @IsId()
  head!: string;

  @IsArray() @ArrayMaxSize(100) @IsId({ each: true }) members!: string[];
  @IsDay() from!: string;
  @IsDay() until!: string;
}

export class ProposeOrganisationChangeDto extends BasisDto {
  @ApiProperty({ enum: CHANGE_KINDS })
  @IsIn(CHANGE_KINDS)
  kind!: ChangeKind;

  @ApiProperty({ description: 'that are merged, closed or dissolved; none where a team is formed' })
  @Optional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsId({ each: true })
  units?: string[];

  @ApiProperty({ description: 'that takes over; the id of the new unit where one is founded' })
  @IsId()
  into!: string;

  @Optional() @IsNested(() => FoundedUnitDto) founded?: FoundedUnitDto;

  @ApiProperty({
    enum: CARRIES,
    description: 'ongoing (absent): indicators go on; as-reached: nothing more is reported on them',
  })
  @Optional()
  @IsIn(CARRIES)
  carry?: Carry;

  @ApiProperty({ description: 'what does not simply go to `into`; of a team what it is given' })
  @Optional()
  @IsArray()
  @ArrayMaxSize(500)
  @AreNested(() => HandedDto)
  handed?: HandedDto[];

  @Optional() @IsNested(() => TeamTermsDto) team?: TeamTermsDto;
}
