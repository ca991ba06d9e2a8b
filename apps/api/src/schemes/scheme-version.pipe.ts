import { Injectable, Param, type PipeTransform } from '@nestjs/common';
import { EdgeProblem } from '../http/problem.js';

@Injectable()
export class SchemeVersionPipe implements PipeTransform<unknown, number> {
  /** Comes as a number already: the validation makes path parameters what their declared type says. */
  transform(value: unknown): number {
    const text = String(value);
    if (!/^[1-9]\d{0,3}$/.test(text))
      throw new EdgeProblem(400, 'SCHEME_VERSION_INVALID', { value: text.slice(0, 20) });
    return Number(text);
  }
}

/** The version in the path, from 1. */
export const SchemeVersion = (): ParameterDecorator => Param('version', SchemeVersionPipe);
