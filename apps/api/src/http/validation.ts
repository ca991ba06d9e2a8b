import { ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import { EdgeProblem, type FieldError } from './problem.js';

/**
 * Deeper than any document of ours, and than any that its own check says more about; the classes below walk a body by recursion
 * and run out of stack on a very deep one.
 */
const MAX_DEPTH = 256;

const RESERVED = 'constructor';

class ShallowBodyPipe extends ValidationPipe {
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type !== 'body') return super.transform(value, metadata);
    const levels = levelsOf(value);
    if (levels.length > MAX_DEPTH) throw new EdgeProblem(400, 'REQUEST_TOO_DEEP', { max: MAX_DEPTH });
    // The library that makes objects of a body leaves such a key out, without a word.
    if (levels.flat().some((object) => Object.hasOwn(object, RESERVED)))
      throw new EdgeProblem(400, 'REQUEST_KEY_RESERVED', { key: RESERVED });
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
    validationError: { target: false, value: true },
    exceptionFactory: (errors) =>
      new EdgeProblem(400, 'INPUT_INVALID', { count: fieldErrors(errors).length }, fieldErrors(errors)),
  });
}

function fieldErrors(errors: readonly ValidationError[], path = ''): FieldError[] {
  return errors.flatMap((error) => {
    const at = `${path}/${error.property}`;
    const all = Object.entries(error.constraints ?? {}).map(([code, message]) => ({ at, code, message }));
    // What is no text has no length either: one fault, and not two.
    const broken = all.some(({ code }) => code === 'isString')
      ? all.filter(({ code }) => code !== 'maxLength')
      : all;
    // What is not there breaks every rule of its field; that it is missing says it all.
    const unread = error.constraints?.['unknownValue'] !== undefined;
    const own = error.value === undefined && !unread ? broken.slice(0, 1).map(missing) : broken;
    return [...own, ...fieldErrors(error.children ?? [], at)];
  });
}

const missing = (field: FieldError): FieldError => ({ ...field, code: 'isDefined' });

/** All objects and lists of a body, level by level and not by recursion, which is what it guards against. */
function levelsOf(value: unknown): readonly (readonly object[])[] {
  const levels: (readonly object[])[] = [];
  for (let level = [value].filter(isObject); level.length > 0 && levels.length <= MAX_DEPTH;) {
    levels.push(level);
    level = level.flatMap((object) => Object.values(object) as unknown[]).filter(isObject);
  }
  return levels;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
