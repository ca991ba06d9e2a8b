import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { CALENDAR_YEARS } from '@kaoping/domain';
import type { FastifyRequest } from 'fastify';
import { EdgeProblem } from '../http/problem.js';

/** The year in the path. Read from the request itself, so that a refusal quotes what was typed. */
export const Year = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const { year = '' } = context.switchToHttp().getRequest<FastifyRequest>().params as { year?: string };
  const { from, to } = CALENDAR_YEARS;
  if (!/^\d{4}$/.test(year) || Number(year) < from || Number(year) > to)
    throw new EdgeProblem(400, 'CALENDAR_YEAR_INVALID', { year: year.slice(0, 20), from, to });
  return Number(year);
});
