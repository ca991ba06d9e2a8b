import { consequenceDecider, consequencesStream, type ConsequenceCommand } from '@kaoping/domain';
import type { PolicyFacts } from '@kaoping/identity';
import type { ReadModels } from '@kaoping/read-models';
import type { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import type { UseCase } from '../core/use-case.js';
import { cycleOf } from '../cycle/look-up.js';

/** What every command on an entry names. */
export interface NamedConsequence {
  readonly cycle: string;
  readonly consequence: string;
}

/** What every decision on the register needs beside its input. @throws CYCLE_UNKNOWN */
export function aboutConsequences(
  views: ReadModels,
  { input, envelope }: UseCase<{ readonly cycle: string }>,
) {
  return { openStages: cycleOf(views, input.cycle).openStages, actor: envelope.actor };
}

/** Recusal goes by the unit of the entry, which never changes. An entry that is unknown is refused when it is decided. */
export function unitConcerned(views: ReadModels, { cycle, consequence }: NamedConsequence): PolicyFacts {
  const line = views.consequences.consequence(cycle, consequence);
  return { units: line === undefined ? [] : [line.unit] };
}

export function carryOutOnConsequences(
  desk: CommandDesk,
  useCase: UseCase<object>,
  facts: PolicyFacts,
  command: ConsequenceCommand,
): Promise<Outcome> {
  const id = command.type === 'ProposeGradeConsequences' ? {} : { id: command.consequence };
  const stream = consequencesStream(command.cycle);
  return desk.carryOut(useCase, facts, { decider: consequenceDecider, stream, command, ...id });
}
