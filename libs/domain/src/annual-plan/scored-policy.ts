import { addDays, isDate } from '../core/dates.js';
import { isDecimal } from '../scoring/points-text.js';
import type { ScoredNow } from './commands.js';
import { assertReason } from './decide-draft.js';
import type { ScoredPolicy, SettledScore } from './events.js';
import type { Indicator } from './plan.js';
import { refusePlan } from './refusals.js';

interface Declared {
  /** Changed indicators as they shall be. */
  readonly indicators: readonly Indicator[];
  readonly policies: readonly ScoredPolicy[];
  /** Of all indicators of the plan that were given any. */
  readonly scored: readonly ScoredNow[];
  readonly today: string;
  /** Last day that a score set aside may be given anew by; absent: the request has held it to one. */
  readonly latest?: string;
}

/** A score is still given in the weeks behind the period (年终自评、核定), and not years later. */
const DAYS_BEHIND_THE_PERIOD = 60;

/** @param to last day of the cycle's period */
export function latestDeadline(to: string, today: string): string {
  return addDays(to > today ? to : today, DAYS_BEHIND_THE_PERIOD);
}

/**
 * Whoever changes an indicator that has been scored says what becomes of the score, with the reason: it is kept, as
 * points, or set aside to be given and verified anew by a day. Asked when the change is requested, and once more when it
 * is approved, because people go on scoring in between.
 */
export function assertPolicies({ indicators, policies, scored, today, latest }: Declared): void {
  for (const [index, { indicator, treat, reason, deadline }] of policies.entries()) {
    if (!indicators.some(({ id }) => id === indicator))
      throw refusePlan.PLAN_CHANGE_POLICY_UNFIT({ indicator });
    if (policies.findIndex((other) => other.indicator === indicator) !== index)
      throw refusePlan.PLAN_CHANGE_POLICY_REPEATED({ indicator });
    assertReason(reason);
    if (treat === 'keep') continue;
    if (deadline === undefined || !isDate(deadline) || deadline < today)
      throw refusePlan.PLAN_CHANGE_DEADLINE_INVALID({ indicator, deadline: deadline ?? '', today });
    if (latest !== undefined && deadline > latest)
      throw refusePlan.PLAN_CHANGE_DEADLINE_TOO_LATE({ indicator, deadline, latest });
  }
  for (const { id: indicator, weight } of indicators) {
    const now = scored.find((one) => one.indicator === indicator);
    const score = now?.verified ?? now?.selfScore ?? null;
    if (score === null) continue;
    const policy = policies.find((one) => one.indicator === indicator);
    if (policy === undefined) throw refusePlan.PLAN_CHANGE_POLICY_MISSING({ indicator, score });
    if (policy.treat === 'keep' && !isDecimal(score, { max: weight }))
      throw refusePlan.PLAN_CHANGE_KEPT_ABOVE_WEIGHT({ indicator, score, weight });
  }
}

/** What the change does to what is scored at this moment; a policy for what nobody has scored does nothing. */
export function settledScores({ indicators, policies, scored }: Declared): readonly SettledScore[] {
  return indicators.flatMap(({ id }) => {
    const now = scored.find(({ indicator }) => indicator === id);
    const policy = policies.find(({ indicator }) => indicator === id);
    if (now === undefined || policy === undefined) return [];
    if (now.selfScore === null && now.verified === null) return [];
    return [{ ...policy, selfScore: now.selfScore, verified: now.verified }];
  });
}
