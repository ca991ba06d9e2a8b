import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { QuarterNumber } from '@kaoping/domain';
import type { FastifyRequest } from 'fastify';
import { EdgeProblem } from '../http/problem.js';

/**
 * The quarter in the path, 1 to 4. Read from the request itself: the validation turns a path parameter that is
 * declared as a number into one first, and a refusal would then quote `NaN` instead of what was typed.
 */
export const Quarter = createParamDecorator((_: unknown, context: ExecutionContext): QuarterNumber => {
  const { quarter = '' } = context.switchToHttp().getRequest<FastifyRequest>().params as { quarter?: string };
  if (!/^[1-4]$/.test(quarter))
    throw new EdgeProblem(400, 'QUARTER_INVALID', { value: quarter.slice(0, 20) });
  return Number(quarter) as QuarterNumber;
});
