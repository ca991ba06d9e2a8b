import { isZero, parsePoints } from '@kaoping/domain';
import type { EventRef } from '../facts.js';

interface Entry {
  readonly subject: string;
  readonly points: string;
  readonly heads?: number;
  readonly perHead?: string;
  readonly share?: string;
  readonly ref: EventRef;
}

/**
 * One entry with other points, from another event; nothing is left of it at 0, and it is new where there was none. Where a
 * subject has several, the one stands for all of them.
 */
export function withPoints<One extends Entry>(
  entries: readonly One[],
  { subject, points, ref }: Pick<Entry, 'subject' | 'points' | 'ref'>,
): readonly (One | Entry)[] {
  const nothing = isZero(parsePoints(points));
  const first = entries.findIndex((entry) => entry.subject === subject);
  const added = first >= 0 || nothing ? [] : [{ subject, points, ref }];
  const kept = entries.flatMap((entry, index) => {
    if (entry.subject !== subject) return [entry];
    // How it came to its points, by heads or by a share of the price, is no longer so.
    const { heads: _, perHead: __, share: ___, ...rest } = entry;
    return nothing || index > first ? [] : [{ ...rest, points, ref }];
  });
  return [...kept, ...added];
}
