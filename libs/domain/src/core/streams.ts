/** Ids in stream names; `_` separates them, names of units and people are data and never ids. */
export const ID_GRAMMAR = /^[A-Za-z0-9-]{1,40}$/;

/** `category-id` or `category-id1_id2`. Every `events.ts` builds its stream name with this and nothing else does. */
export function streamName(category: string, ...ids: readonly string[]): string {
  for (const id of ids) {
    if (!ID_GRAMMAR.test(id)) throw new RangeError(`'${id}' cannot be part of a stream name`);
  }
  return `${category}-${ids.join('_')}`;
}
