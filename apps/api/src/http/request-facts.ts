import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Envelope } from '@kaoping/application';
import type { Language } from '@kaoping/contracts';
import type { Actor } from '@kaoping/domain';
import type { FastifyRequest } from 'fastify';

/** What the guards learned about a request, kept on it for the handlers. */
export interface RequestFacts {
  readonly actor: Actor | undefined;
  readonly envelope: Envelope | undefined;
  readonly language: Language;
}

export interface KaopingRequest extends FastifyRequest {
  kaoping?: RequestFacts;
}

/** The command envelope: who, when by our clock, and under which command id. */
export const FromEnvelope = createParamDecorator((_: unknown, context: ExecutionContext): Envelope => {
  const envelope = context.switchToHttp().getRequest<KaopingRequest>().kaoping?.envelope;
  if (envelope === undefined) throw new Error('A route without a policy has no envelope');
  return envelope;
});

/** Who asks; undefined for the public. */
export const FromSession = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor | undefined =>
    context.switchToHttp().getRequest<KaopingRequest>().kaoping?.actor,
);

/** What the answer should be written in. */
export const FromLanguage = createParamDecorator(
  (_: unknown, context: ExecutionContext): Language =>
    context.switchToHttp().getRequest<KaopingRequest>().kaoping?.language ?? 'zh-CN',
);
