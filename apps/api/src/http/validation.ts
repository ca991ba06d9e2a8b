import { ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import { EdgeProblem, type FieldError } from './problem.js';

/** Deeper than any document of ours; the classes below walk a body by recursion and run out of stack on a deep one. */
const MAX_DEPTH = 32;

class ShallowBodyPipe extends ValidationPipe {
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'body' && isDeeper(value, MAX_DEPTH))
      throw new EdgeProblem(400, 'REQUEST_MALFORMED');
    return super.transform(value, metadata);
  }
}

/** Nothing unknown gets in, nothing is converted silently, and everything wrong is said at once. */
export function validation(): ValidationPipe {
  return new ShallowBodyPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    transformOptions: { enableImplicitConversion: false },
    validationError: { target: false, value: false },
    exceptionFactory: (errors) =>
      new EdgeProblem(400, 'INPUT_INVALID', { count: fieldErrors(errors).length }, fieldErrors(errors)),
  });
}

function fieldErrors(errors: readonly ValidationError[], path = ''): FieldError[] {
  return errors.flatMap((error) => {
    const at = `${path}/${error.property}`;
    const own = Object.entries(error.constraints ?? {}).map(([code, message]) => ({ at, code, message }));
    return [...own, ...fieldErrors(error.children ?? [], at)];
  });
}

/** Level by level and not by recursion, which is what it guards against. */
function isDeeper(value: unknown, depth: number): boolean {
  let level = [value].filter(isObject);
  for (let at = 0; level.length > 0; at += 1) {
    if (at === depth) return true;
    level = level.flatMap((object) => Object.values(object) as unknown[]).filter(isObject);
  }
  return false;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
