import { assessmentStream } from '@kaoping/domain';
import type { PolicyFacts } from '@kaoping/identity';
import type { CommandDesk } from '../core/command-desk.js';
import type { UseCase } from '../core/use-case.js';
import { ruledAssessmentDecider } from './rule-score.js';

/**
 * Sets aside what an approved change of the plan re-opens; what it has set aside already stays as it is.
 * @param useCase what approved the change
 * @returns position of the last of them; undefined where nothing is re-opened
 */
export async function setScoresAside(
  desk: CommandDesk,
  useCase: UseCase<{ readonly cycle: string; readonly change: string }>,
  facts: PolicyFacts,
): Promise<string | undefined> {
  const { cycle, change } = useCase.input;
  const { actor } = useCase.envelope;
  let last: string | undefined;
  for (const line of (await desk.lookUps()).plans.toSetAside(cycle, change)) {
    const command = { type: 'SetScoresAside', cycle, change, actor, ...line } as const;
    const stream = assessmentStream(cycle, line.indicator);
    const step = { decider: ruledAssessmentDecider, stream, command };
    ({ position: last } = await desk.carryOut(useCase, facts, step));
  }
  return last;
}
