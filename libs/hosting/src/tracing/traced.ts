import { SpanStatusCode, trace, type Attributes, type Span } from '@opentelemetry/api';

/** Does nothing where no exporter was started: the API alone makes no spans. */
const tracer = () => trace.getTracer('kaoping');

/**
 * A span around some work. Attributes are names from tables, counts and codes; of an error only its code or kind, since
 * its message may repeat what somebody wrote.
 */
export async function traced<Result>(
  name: string,
  attributes: Attributes,
  work: (span: Span) => Promise<Result>,
): Promise<Result> {
  return tracer().startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await work(span);
    } catch (error) {
      const { code, name: kind } = (error ?? {}) as { readonly code?: unknown; readonly name?: string };
      const about = typeof code === 'string' ? code : (kind ?? 'Error');
      span.setStatus({ code: SpanStatusCode.ERROR, message: about });
      throw error;
    } finally {
      span.end();
    }
  });
}
