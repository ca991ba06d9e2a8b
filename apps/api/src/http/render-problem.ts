import { translate, type Language } from '@kaoping/contracts';
import type { FastifyReply } from 'fastify';
import { renderFaults } from './faults.js';
import type { EdgeProblem, FieldError, Problem } from './problem.js';

/** Sends a "no" as `application/problem+json` in words. */
export function sendProblem(
  reply: FastifyReply,
  edge: EdgeProblem,
  { language, url }: { readonly language: Language; readonly url: string },
): void {
  void reply
    .status(edge.status)
    .headers({ ...edge.headers, 'content-type': 'application/problem+json; charset=utf-8' })
    .send(JSON.stringify(render(edge, language, url)));
}

function render(edge: EdgeProblem, language: Language, url: string): Problem {
  return {
    type: `/problems/${edge.code}`,
    title: translate(language, `status:${edge.status}`),
    status: edge.status,
    detail: translate(language, `refusal:${edge.code}`, edge.params),
    code: edge.code,
    params: edge.params,
    instance: url.split('?')[0] ?? url,
    ...(edge.errors !== undefined && {
      errors: edge.errors.map((field) => ({ ...field, message: fieldText(language, field) })),
    }),
    ...(edge.faults.length > 0 && { faults: renderFaults(language, edge.faults) }),
  };
}

function fieldText(language: Language, field: FieldError): string {
  return translate(language, `field:${field.code}`, { at: field.at, defaultValue: field.message });
}
