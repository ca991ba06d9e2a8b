import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { jsonSlipsIn, type JsonSlip } from '@kaoping/platform';
import { EdgeProblem } from './problem.js';

/**
 * Reads JSON bodies as the framework does, and refuses what would be taken for something else than was sent: a number
 * that a double cannot hold, a key that stands twice. Nothing behind the parser could see it any more.
 */
export function readExactJson(app: NestFastifyApplication): void {
  const parse = app.getHttpAdapter().getInstance().getDefaultJsonParser('error', 'error');
  app.useBodyParser('application/json', {}, (request, body, done) => {
    const text = body.toString();
    // The instance of Fastify behind `this` is not read by its own parser.
    void parse.call(undefined as never, request as never, text, (error, value) => {
      if (error !== null) return done(error, undefined);
      // What nests too deep has its own refusal, of the request as a whole.
      const slips = jsonSlipsIn(text).filter(({ kind }) => kind !== 'too-deep');
      return slips.length === 0 ? done(null, value) : done(problemOf(slips), undefined);
    });
  });
}

/** All of them at once; the code is that of the first. */
function problemOf(slips: readonly JsonSlip[]): EdgeProblem {
  const faults = slips.map(({ kind, ...params }) => ({
    code: kind === 'number-inexact' ? 'JSON_NUMBER_INEXACT' : 'JSON_KEY_REPEATED',
    params,
  }));
  const params = faults[0]?.params ?? {};
  return slips[0]?.kind === 'number-inexact'
    ? new EdgeProblem(400, 'JSON_NUMBER_INEXACT', params, undefined, {}, faults)
    : new EdgeProblem(400, 'JSON_KEY_REPEATED', params, undefined, {}, faults);
}
