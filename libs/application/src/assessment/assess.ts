import { assessmentStream } from '@kaoping/domain';
import type { PolicyFacts } from '@kaoping/identity';
import type { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import type { UseCase } from '../core/use-case.js';
import { ruledAssessmentDecider, type AssessmentRequest } from './rule-score.js';

/** What somebody sends; scores are set aside by what approves a change of the plan. */
type SentRequest = Exclude<AssessmentRequest, { readonly type: 'SetScoresAside' }>;

/** Carries a command out on its indicator's stream. @param id what the command made, e.g. a piece of evidence */
export function assess(
  desk: CommandDesk,
  useCase: UseCase<object>,
  command: SentRequest,
  id: string = command.indicator.id,
): Promise<Outcome> {
  const stream = assessmentStream(command.cycle, command.indicator.id);
  return desk.carryOut(useCase, factsOf(command), { decider: ruledAssessmentDecider, stream, command, id });
}

/** What a unit does concerns that unit; what those who judge do concerns every responsible one. */
function factsOf(command: SentRequest): PolicyFacts {
  if ('unit' in command) return { units: [command.unit] };
  return { units: command.indicator.units.map(({ unit }) => unit), officeUnit: command.officeUnit };
}
