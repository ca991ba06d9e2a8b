import { context, propagation, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';

export interface RequestSpan {
  /** Runs what belongs to the request inside its span. */
  within<Result>(work: () => Result): Result;
  end(route: string, status: number): void;
}

/** A span of a request, which continues the trace of its caller where `traceparent` names one. */
export function requestSpan(method: string, traceparent: string | undefined): RequestSpan {
  const caller =
    traceparent === undefined ? ROOT_CONTEXT : propagation.extract(ROOT_CONTEXT, { traceparent });
  const span = trace
    .getTracer('kaoping')
    .startSpan('request', { kind: SpanKind.SERVER, attributes: { 'http.request.method': method } }, caller);
  const inside = trace.setSpan(caller, span);
  return {
    within: (work) => context.with(inside, work),
    end: (route, status) => {
      span.updateName(`${method} ${route}`);
      span.setAttributes({ 'http.route': route, 'http.response.status_code': status });
      if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
  };
}
