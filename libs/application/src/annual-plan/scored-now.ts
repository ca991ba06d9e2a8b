import type { ScoredNow } from '@kaoping/domain';
import type { ReadModels } from '@kaoping/read-models';

/** Indicators of the plan in force that a unit has scored or the office has verified, and with what. */
export function scoredNow({ plans, assessments }: ReadModels, cycle: string): readonly ScoredNow[] {
  return plans.indicators(cycle).flatMap(({ id }) => {
    const { selfScore, verified } = assessments.assessment(cycle, id);
    if (selfScore === null && verified === null) return [];
    return [{ indicator: id, selfScore: selfScore?.score ?? null, verified: verified?.score ?? null }];
  });
}
