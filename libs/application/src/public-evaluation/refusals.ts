import { refusals } from '@kaoping/domain';

export const publicEvaluationRefusals = {
  /** The cycle's scheme has no such component, so nobody votes. */
  PUBLIC_EVALUATION_NOT_IN_SCHEME: 'conflict',
  /** `max`: the largest number of codes in one call. */
  BALLOT_CODE_COUNT_INVALID: 'invalid',
} as const;

export const refusePublicEvaluation = refusals(publicEvaluationRefusals);
