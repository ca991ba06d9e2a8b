import type { FastifyReply } from 'fastify';
import type { Sink } from './stream-client.js';

/**
 * Takes the response out of the framework's hands and sends the head of an event stream. Headers that were set before
 * (security, rate limit) go along; the connection is not kept for another request, so that a closing server is free.
 */
export function rawSink(reply: FastifyReply): Sink {
  reply.hijack();
  const { raw } = reply;
  // A connection that breaks says so here and then closes; the close is what ends the stream.
  raw.on('error', () => undefined);
  raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
    connection: 'close',
  });
  return {
    write: (text) => raw.write(text),
    end: () => void raw.end(),
    destroy: () => void raw.destroy(),
  };
}
