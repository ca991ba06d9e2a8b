import { refusals } from '@kaoping/domain';

/** A scheme need not have every component; without this one nobody marks. */
export const leaderEvaluationRefusals = {
  LEADER_EVALUATION_NOT_IN_SCHEME: 'conflict',
} as const;

export const refuseLeaderEvaluation = refusals(leaderEvaluationRefusals);
