import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';

/** Loaded only where traces are asked for. */
export interface Tracing {
  /** Sends what is left; a collector that is away keeps nobody from stopping. */
  stop(): Promise<void>;
}

const FLUSH_MS = 2_000;

/**
 * Spans of this process go to a collector by OTLP over HTTP, in batches and in the background: one that is away costs spans,
 * never a request.
 * @param endpoint as OTEL_EXPORTER_OTLP_ENDPOINT has it, `http://collector:4318`
 */
export function startTracing(endpoint: string, service: string): Tracing {
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces` });
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': service }),
    spanProcessors: [
      new BatchSpanProcessor(exporter, { scheduledDelayMillis: 1_000, exportTimeoutMillis: FLUSH_MS }),
    ],
  });
  provider.register();
  return {
    stop: async () => {
      await Promise.race([
        provider.shutdown().catch(() => undefined),
        new Promise((resolve) => setTimeout(resolve, FLUSH_MS).unref()),
      ]);
    },
  };
}
