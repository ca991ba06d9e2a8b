import {
  assessmentDecider,
  formatPoints,
  indicatorRule,
  parsePoints,
  scoreIndicator,
  type AssessmentCommand,
  type AssessmentEvent,
  type AssessmentState,
  type Decider,
  type Indicator,
  type Reported,
} from '@kaoping/domain';

type VerifyScoreCommand = Extract<AssessmentCommand, { readonly type: 'VerifyScore' }>;

/** A command as a use case asks it: what the rule gives is not said by the caller but taken from the stream. */
export type AssessmentRequest =
  | Exclude<AssessmentCommand, VerifyScoreCommand>
  | (Omit<VerifyScoreCommand, 'computed'> & {
      /** Of a unit above, which counts while nothing was reported here; null: none. */
      readonly inherited: Reported | null;
    });

/**
 * Decides a verification against the progress that the very same decision reads: a view may lag behind a report, the
 * stream cannot. One constant object, because folded streams are remembered by it.
 */
export const ruledAssessmentDecider: Decider<AssessmentState, AssessmentRequest, AssessmentEvent> = {
  ...assessmentDecider,
  decide: (request, state) => assessmentDecider.decide(withRuleScore(request, state), state),
};

function withRuleScore(request: AssessmentRequest, state: AssessmentState): AssessmentCommand {
  if (request.type !== 'VerifyScore') return request;
  const { inherited, ...command } = request;
  return { ...command, computed: ruleScore(command.indicator, state, command.scoreDecimals, inherited) };
}

/**
 * What the indicator's rule gives on the latest running totals, rounded to the decimals that a score may have, so that
 * the score that follows the rule needs no reason. Null where the score is given by hand, or nothing was reported.
 */
export function ruleScore(
  indicator: Indicator,
  state: AssessmentState,
  scoreDecimals: number,
  inherited: Reported | null,
): string | null {
  if (state.status === 'none' || indicatorRule(indicator) === 'manual') return null;
  const scored = scoreIndicator(indicator, state.dossier.progress ?? inherited);
  return scored && formatPoints(parsePoints(formatPoints(scored.score, { decimals: scoreDecimals })));
}
