import { Injectable, Param, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { ID_GRAMMAR } from '@kaoping/domain';
import { EdgeProblem } from './problem.js';

/** Ids in paths become parts of stream names, so they are held to that grammar before anything reads them. */
@Injectable()
export class IdPipe implements PipeTransform<string, string> {
  transform(value: string, { data }: ArgumentMetadata): string {
    if (!ID_GRAMMAR.test(value))
      throw new EdgeProblem(400, 'ID_INVALID', { name: data ?? 'id', value: value.slice(0, 60) });
    return value;
  }
}

/** A path parameter that is an id: `@Id('cycle') cycle: string`. */
export const Id = (name: string): ParameterDecorator => Param(name, IdPipe);
