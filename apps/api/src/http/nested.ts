import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsObject, ValidateNested } from 'class-validator';

type Shape = () => new () => object;

/** One object of a class. A missing one, null or a list gives the rules of its class nothing to look at, hence `IsObject`. */
export const IsNested = (shape: Shape): PropertyDecorator =>
  applyDecorators(IsObject(), ValidateNested(), Type(shape));

/** Objects of a class, each of them held to it; how many there may be is said beside it. */
export const AreNested = (shape: Shape): PropertyDecorator =>
  applyDecorators(IsObject({ each: true }), ValidateNested({ each: true }), Type(shape));
