import {
  applicabilityDecider,
  applicabilityStream,
  refuseApplicability,
  type ApplicabilityCommand,
} from '@kaoping/domain';
import type { NotApplicableLine, ReadModels } from '@kaoping/read-models';
import type { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import type { UseCase } from '../core/use-case.js';
import { cycleOf } from '../cycle/look-up.js';

/** What every command on a declaration names. */
export interface NamedDeclaration {
  readonly cycle: string;
  readonly declaration: string;
}

/** Which indicator and units it is about never changes. @throws CYCLE_UNKNOWN, NOT_APPLICABLE_UNKNOWN */
export function declarationOf(
  views: ReadModels,
  { input: { cycle, declaration } }: UseCase<NamedDeclaration>,
): NotApplicableLine {
  cycleOf(views, cycle);
  const line = views.notApplicable.declaration(cycle, declaration);
  if (line === undefined) throw refuseApplicability.NOT_APPLICABLE_UNKNOWN({ declaration });
  return line;
}

export function carryOutOnDeclaration(
  desk: CommandDesk,
  useCase: UseCase<object>,
  units: readonly string[],
  command: ApplicabilityCommand,
): Promise<Outcome> {
  const { cycle, indicator, declaration } = command;
  return desk.carryOut(
    useCase,
    { units },
    {
      decider: applicabilityDecider,
      stream: applicabilityStream(cycle, indicator),
      command,
      id: declaration,
    },
  );
}
