import type { BlockerCheck } from './blocker-checks.js';

/** Asked for and not decided: from the computation on nobody can decide it any more. */
export const planChangesDecided: BlockerCheck = (cycle, { plans }) =>
  plans
    .changes(cycle)
    .filter(({ status }) => status === 'pending')
    .map(({ change }) => ({
      ...{ code: 'PLAN_CHANGE_NOT_DECIDED', subject: change, units: plans.unitsOfChange(cycle, change) },
    }));

/** In force, with scores that it re-opens and that still stand, because whatever approved it ended in between. */
export const reopenedSetAside: BlockerCheck = (cycle, { plans, assessments }) =>
  plans
    .changes(cycle)
    .filter(({ change }) =>
      plans.toSetAside(cycle, change).some(({ indicator }) => {
        const { setAside, selfScore, verified } = assessments.assessment(cycle, indicator);
        const stands = selfScore !== null || verified !== null;
        return stands && !setAside.some((one) => one.change === change);
      }),
    )
    .map(({ change }) => ({
      ...{ code: 'SCORES_NOT_SET_ASIDE', subject: change, units: plans.unitsOfChange(cycle, change) },
    }));
