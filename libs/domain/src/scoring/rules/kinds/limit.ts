import { parsePoints } from '../../points-text.js';
import { comparePoints, type Points } from '../../points.js';
import type { Limit } from '../rule.js';

export function holds({ op, value: limit }: Limit, value: Points): boolean {
  const compared = comparePoints(value, parsePoints(limit));
  switch (op) {
    case '>=':
      return compared >= 0;
    case '>':
      return compared > 0;
    case '<=':
      return compared <= 0;
    case '<':
      return compared < 0;
    case '=':
      return compared === 0;
  }
}
