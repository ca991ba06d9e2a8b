import { etag } from '../http/outcome.interceptor.js';
import type { Asked } from './asked.js';
import { refuseUnknown } from './list-query.js';

/**
 * Answers one document. With a revision it carries the ETag that `If-Match` of the next command takes.
 * @param revision of the document's stream; absent while nothing is stored, because then there is nothing to match
 * @param sole the body follows from that stream alone, so an unchanged revision may be answered with 304
 */
export function answerDocument<Body>(
  { reply, query, ifNoneMatch }: Asked,
  body: Body,
  { revision, sole = true }: { readonly revision?: string | undefined; readonly sole?: boolean } = {},
): Body | undefined {
  refuseUnknown(query, ['after']);
  void reply.headers({ 'cache-control': 'private, no-cache', vary: 'Accept-Language, Cookie' });
  if (revision === undefined) return body;
  void reply.header('ETag', etag(revision));
  if (!sole || !matches(ifNoneMatch, etag(revision))) return body;
  void reply.status(304);
  return undefined;
}

function matches(ifNoneMatch: string | undefined, current: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const tags = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(current);
}
