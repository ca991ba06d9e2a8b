import { parsePoints, type Points } from '@kaoping/domain';
import type { CorrectedComponent } from './counted.js';

/** What an evaluation was corrected to; null: marks or ballots count as they are. */
export function correctedOf(
  corrected: readonly Pick<CorrectedComponent, 'component' | 'points'>[],
  component: CorrectedComponent['component'],
): Points | null {
  const found = corrected.find((one) => one.component === component);
  return found === undefined ? null : parsePoints(found.points);
}
