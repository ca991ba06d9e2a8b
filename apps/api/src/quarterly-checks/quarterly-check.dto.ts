import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn } from 'class-validator';
import type { CheckStatus } from '@kaoping/domain';
import { IsId, IsText } from '../http/fields.js';

const STATUSES: readonly CheckStatus[] = ['on-schedule', 'behind', 'not-due'];

export class AdjustCheckItemDto {
  @IsId() indicator!: string;
  @ApiProperty({ enum: STATUSES }) @IsIn(STATUSES) to!: CheckStatus;
  @IsText(1_000) reason!: string;
}

export class AmendCriticismListDto {
  @IsId() indicator!: string;
  @ApiProperty({ description: 'true: put it on the list; false: take it off' }) @IsBoolean() listed!: boolean;
  @IsText(1_000) reason!: string;
}

export class IssueCriticismDto {
  @ApiProperty({ example: '泉应急通〔2024〕12号' }) @IsText(60) number!: string;
}
