import { factsFaultWords, hasText, translate, type Language } from '@kaoping/contracts';
import type { RefusalFault, RefusalParams } from '@kaoping/domain';

/** One of several things wrong with a document, in words. */
export interface RenderedFault {
  readonly code: string;
  /** Dotted place in the document, `components.3.cap`; empty for the whole. */
  readonly path: string;
  readonly params: RefusalParams;
  readonly message: string;
}

export function renderFaults(language: Language, faults: readonly RefusalFault[]): readonly RenderedFault[] {
  return faults.map(({ code, params }) => ({
    code,
    path: params.path,
    params,
    message: messageOf(language, { code, params }),
  }));
}

/** Faults of facts are no refusals of their own: their words are kept with those of the scoring. */
function messageOf(language: Language, { code, params }: RefusalFault): string {
  const refusal = `refusal:${code}`;
  if (hasText(language, refusal)) return translate(language, refusal, params);
  return factsFaultWords(language, { code, params });
}

/** In the OpenAPI document. */
export const FAULTS_SCHEMA = {
  type: 'array',
  items: {
    type: 'object',
    required: ['code', 'path', 'params', 'message'],
    properties: {
      code: { type: 'string', example: 'SCHEME_BANDS_INVALID' },
      path: { type: 'string', example: 'bands' },
      params: { type: 'object' },
      message: { type: 'string' },
    },
  },
};
