import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { EdgeProblem } from '../http/problem.js';

/**
 * The version in the path, from 1. Read from the request itself: the validation turns a path parameter that is declared
 * as a number into one first, and a refusal would then quote `NaN` instead of what was typed.
 */
export const SchemeVersion = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const { version = '' } = context.switchToHttp().getRequest<FastifyRequest>().params as { version?: string };
  if (!/^[1-9]\d{0,3}$/.test(version))
    throw new EdgeProblem(400, 'SCHEME_VERSION_INVALID', { value: version.slice(0, 20) });
  return Number(version);
});
