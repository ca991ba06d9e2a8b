import type { GradeBand, VetoEffect } from '../scheme/scheme.js';
import { parsePoints } from './points-text.js';
import { minPoints, ZERO_POINTS, type Points } from './points.js';

/** What a veto (一票否决) leaves of a total. */
export function underVeto(veto: VetoEffect, total: Points): Points {
  switch (veto.effect) {
    case 'set':
      return parsePoints(veto.score);
    case 'cap':
      return minPoints(total, parsePoints(veto.score));
    case 'zero':
      return ZERO_POINTS;
    case 'ineligible':
    case 'bar-top-grade':
      return total;
  }
}

/** What a veto leaves of the grade that the total would have; the bands stand highest first. */
export function gradeUnderVeto(
  veto: VetoEffect,
  grade: string | null,
  bands: readonly GradeBand[],
): string | null {
  if (veto.effect === 'ineligible') return null;
  return veto.effect === 'bar-top-grade' && grade === bands[0]?.name ? (bands[1]?.name ?? null) : grade;
}
