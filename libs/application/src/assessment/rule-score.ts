import {
  assessmentDecider,
  scoreToVerify,
  type AssessmentCommand,
  type AssessmentEvent,
  type AssessmentState,
  type Decider,
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
  const reported = state.status === 'none' ? null : (state.dossier.progress ?? inherited);
  return { ...command, computed: scoreToVerify(command.indicator, reported, command.scoreDecimals) };
}
