import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';

export const POLICY_KEY = 'kaoping:policy';
export const PUBLIC = 'public';

/**
 * Names the row of the policy table that a route is judged by; a route without one refuses start-up.
 * For commands the name is also the OpenAPI operation id.
 */
export function Policy(name: string, summary: string): MethodDecorator {
  return applyDecorators(SetMetadata(POLICY_KEY, name), ApiOperation({ operationId: name, summary }));
}

/** Open to everybody: health, signing in, the page at `/`. */
export function Public(operationId: string, summary: string): MethodDecorator {
  return applyDecorators(SetMetadata(POLICY_KEY, PUBLIC), ApiOperation({ operationId, summary }));
}
