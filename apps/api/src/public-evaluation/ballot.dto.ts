import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min, registerDecorator } from 'class-validator';
import { MAX_BALLOT_CODES } from '@kaoping/application';
import { ID_GRAMMAR } from '@kaoping/domain';
import { IsText } from '../http/fields.js';

const MAX_UNITS = 2_000;

export class IssueBallotCodesDto {
  @ApiProperty({ example: 200, minimum: 1, maximum: MAX_BALLOT_CODES })
  @IsInt()
  @Min(1)
  @Max(MAX_BALLOT_CODES)
  count!: number;
}

export class CastBallotDto {
  @ApiProperty({ example: '7K2QD-0M9XA-PB4RT-6WZC1' })
  @IsText(60)
  code!: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    example: { u01: 'satisfied', u02: 'basic' },
    description: 'an option of the scheme for every unit',
  })
  @IsRatings()
  ratings!: Record<string, string>;
}

/** A plain object of ids by ids; which units and options there are is the ballot's own rule. */
function IsRatings(): PropertyDecorator {
  return (target, property) =>
    registerDecorator({
      name: 'isRatings',
      target: target.constructor,
      propertyName: property as string,
      validator: {
        validate: isRatings,
        defaultMessage: () => '$property must be an object of option ids by unit ids',
      },
    });
}

function isRatings(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  return entries.length <= MAX_UNITS && entries.every(([unit, option]) => isId(unit) && isId(option));
}

function isId(value: unknown): boolean {
  return typeof value === 'string' && ID_GRAMMAR.test(value);
}
