import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Max,
  Min,
  ValidateIf,
} from 'class-validator';
import type { ApproverRole, ApprovalRule, Component, ComponentId, Scheme, StageId } from '@kaoping/domain';
import { IsId, IsPoints, IsText, STAGES } from '../http/fields.js';
import { AreNested, IsNested } from '../http/nested.js';

const COMPONENTS: readonly ComponentId[] = ['target', 'leader', 'public', 'incentive', 'inspection'];
const APPROVERS: readonly ApproverRole[] = ['supervisor', 'chair'];

const of = (...ids: readonly ComponentId[]) =>
  ValidateIf((component: ComponentDto) => ids.includes(component.id));

export class LocalTextDto {
  @IsText(500) zh!: string;
  @IsText(500) en!: string;
}

export class BallotOptionDto {
  @IsId() id!: string;
  @IsNested(() => LocalTextDto) label!: LocalTextDto;
  @IsPoints() value!: string;
}

/** One component of the formula; which fields it has follows from its id. */
export class ComponentDto {
  @IsIn(COMPONENTS) id!: ComponentId;
  @IsText(40) name!: string;
  @of('leader') @IsPoints() min?: string;
  @of('leader') @IsPoints() max?: string;
  @of('leader') @IsInt() @Min(0) @Max(6) decimals?: number;
  @of('leader') @IsObject() weights?: Record<string, string>;
  @of('public')
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @AreNested(() => BallotOptionDto)
  options?: BallotOptionDto[];
  @of('public') @IsInt() @Min(1) @Max(1_000_000) minimumBallots?: number;
  @of('incentive') @IsPoints() cap?: string;
}

export class RoundingDto {
  @IsInt() @Min(0) @Max(6) decimals!: number;
  @IsIn(['half-away-from-zero']) mode!: 'half-away-from-zero';
}

export class GradeBandDto {
  @IsText(20) name!: string;
  @ValidateIf(({ from }: GradeBandDto) => from !== null) @IsPoints() from!: string | null;
  @ValidateIf(({ below }: GradeBandDto) => below !== null) @IsPoints() below!: string | null;
}

export class ApprovalRuleDto {
  @IsIn(['none', 'sequence', 'any']) kind!: 'none' | 'sequence' | 'any';
  @ValidateIf(({ kind }: ApprovalRuleDto) => kind !== 'none')
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @IsIn(APPROVERS, { each: true })
  roles?: ApproverRole[];
  @ValidateIf(({ kind }: ApprovalRuleDto) => kind === 'any') @IsInt() @Min(1) @Max(10) need?: number;
}

export class StageDto {
  @IsIn(STAGES) id!: StageId;
  @IsOptional() @IsIn(STAGES) beside?: StageId;
  @IsNested(() => ApprovalRuleDto) approvals!: ApprovalRuleDto;
}

export class SchemeDto {
  @IsId() id!: string;
  @IsInt() @Min(1) @Max(9_999) version!: number;
  @IsText(100) name!: string;
  @IsPoints() declaredTotal!: string;
  @IsInt() @Min(0) @Max(6) scoreDecimals!: number;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(5)
  @AreNested(() => ComponentDto)
  components!: ComponentDto[];
  @IsString() @Length(1, 500) formula!: string;
  @IsNested(() => RoundingDto) rounding!: RoundingDto;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @AreNested(() => GradeBandDto)
  bands!: GradeBandDto[];
  @IsOptional() @IsNested(() => LocalTextDto) bandsNote?: LocalTextDto;
  @IsIn(['competition', 'dense']) ties!: 'competition' | 'dense';
  @IsArray() @ArrayMinSize(4) @ArrayMaxSize(4) @IsPoints({ each: true }) milestoneSplit!: string[];
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @AreNested(() => StageDto)
  stages!: StageDto[];
  @IsIn(['restricted', 'open']) standings!: 'restricted' | 'open';
  @IsInt() @Min(1) @Max(365) noticeDays!: number;
}

export class PublishSchemeDto {
  @IsNested(() => SchemeDto) content!: SchemeDto;
}

/** The validated body as the domain reads it: fields of other components are dropped. */
export function toScheme({ components, stages, bandsNote, ...plain }: SchemeDto): Scheme {
  return {
    ...plain,
    components: components.map(toComponent),
    stages: stages.map(({ id, beside, approvals }) => ({
      id,
      approvals: toRule(approvals),
      ...(beside && { beside }),
    })),
    ...(bandsNote && { bandsNote }),
  };
}

function toComponent({ id, name, ...fields }: ComponentDto): Component {
  const {
    min = '0',
    max = '0',
    decimals = 0,
    weights = {},
    options = [],
    minimumBallots = 1,
    cap = '0',
  } = fields;
  switch (id) {
    case 'target':
    case 'inspection':
      return { id, name };
    case 'leader':
      return { id, name, min, max, decimals, weights };
    case 'public':
      return { id, name, options, minimumBallots };
    case 'incentive':
      return { id, name, cap };
  }
}

function toRule({ kind, roles = [], need = 1 }: ApprovalRuleDto): ApprovalRule {
  switch (kind) {
    case 'none':
      return { kind };
    case 'sequence':
      return { kind, roles };
    case 'any':
      return { kind, roles, need };
  }
}
