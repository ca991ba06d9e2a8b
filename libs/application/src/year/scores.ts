import { formatPoints, indicatorRule, scoreIndicator, type Indicator } from '@kaoping/domain';
import type { SeededRandom } from '@kaoping/platform';
import type { IndicatorCourse } from './course.js';
import type { Traits } from './forms.js';
import { textOf, wholeOf } from './quantity.js';
import {
  CORRECTION_REASON,
  DEDUCTION_REASONS,
  MANUAL_REASONS,
  SELF_SCORE_REASONS,
} from './texts/assessments.js';

/** A score with the reason that goes with it where one is due. */
export interface Scored {
  readonly score: string;
  readonly reason?: string;
}

export interface IndicatorScores {
  readonly self: Scored;
  readonly verified: Scored;
}

interface Basis {
  readonly indicator: Indicator;
  readonly course: IndicatorCourse;
  readonly traits: Traits;
  /** Running totals at the end of the year; null when nothing was ever reported. */
  readonly totals: readonly string[] | null;
  /** That a score may have. */
  readonly decimals: number;
}

/**
 * What the unit claims and what the office leaves of it. Where a rule applies the office follows it, or takes something
 * off with a reason; the rest is judged by how much of the work was done.
 */
export function drawScores(basis: Basis, random: SeededRandom): IndicatorScores {
  const { indicator, course, traits, decimals } = basis;
  const weight = wholeOf(indicator.weight, decimals);
  const part = (percent: number): number => Math.round((weight * percent) / 100);
  const byRule = ruleScore(basis);
  const done = part(course.reached);
  const taken = random.chance(traits.deducted) ? part(random.int(2, 7)) : 0;
  const text = (whole: number): string => textOf(whole, decimals);
  if (byRule === null) {
    const verified = Math.max(done - Math.floor(taken / 2), 0);
    const reason = verified === weight ? MANUAL_REASONS.full : MANUAL_REASONS.partial;
    return {
      self: claimed(Math.min(weight, done + part(random.int(0, 5)))),
      verified: { score: text(verified), reason },
    };
  }
  const deduction = taken === 0 ? 0 : Math.max(taken, byRule - done);
  const verified = Math.max(byRule - deduction, 0);
  const reason = random.pick(DEDUCTION_REASONS);
  return {
    self: claimed(byRule),
    verified: verified === byRule ? { score: text(verified) } : { score: text(verified), reason },
  };

  function claimed(whole: number): Scored {
    return whole < weight
      ? { score: text(whole), reason: random.pick(SELF_SCORE_REASONS) }
      : { score: text(whole) };
  }
}

/** The smallest step up or down that a score allows, for a slip of the pen that is put right afterwards. */
export function corrected(
  { score }: Scored,
  weight: string,
  decimals: number,
): { readonly to: string; readonly reason: string } {
  const whole = wholeOf(score, decimals);
  const up = whole < wholeOf(weight, decimals);
  return { to: textOf(up ? whole + 1 : Math.max(whole - 1, 0), decimals), reason: CORRECTION_REASON };
}

/** Rounded as the office's own reckoning is; null where the score is given by hand. */
function ruleScore({ indicator, totals, decimals }: Basis): number | null {
  if (indicatorRule(indicator) === 'manual') return null;
  const scored = scoreIndicator(indicator, totals && { totals });
  return scored && wholeOf(formatPoints(scored.score, { decimals }), decimals);
}
