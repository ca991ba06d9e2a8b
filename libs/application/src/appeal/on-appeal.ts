import { appealDecider, appealStream, type AppealCommand } from '@kaoping/domain';
import type { PolicyFacts } from '@kaoping/identity';
import type { AppealLine, ReadModels } from '@kaoping/read-models';
import type { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import type { UseCase } from '../core/use-case.js';
import { cycleOf } from '../cycle/look-up.js';

/** What every command on an appeal that was filed names. */
export interface NamedAppeal {
  readonly cycle: string;
  readonly appeal: string;
}

/** What every decision on an appeal needs beside its input. @throws CYCLE_UNKNOWN */
export function aboutAppeal(views: ReadModels, { input, envelope }: UseCase<{ readonly cycle: string }>) {
  return { openStages: cycleOf(views, input.cycle).openStages, actor: envelope.actor };
}

/** Recusal goes by the unit that appeals. An appeal that is unknown is refused when it is decided. */
export function appealingUnit(views: ReadModels, { cycle, appeal }: NamedAppeal): PolicyFacts {
  const line = views.appeals.appeal(cycle, appeal);
  return { units: line === undefined ? [] : [line.unit], officeUnit: cycleOf(views, cycle).officeUnit };
}

/** The item of an appeal as the result counts it now; null: there is none any more, or no such appeal. */
export function appealedItem(views: ReadModels, line: AppealLine | undefined) {
  return (line && views.itemInForce(line.cycle, line.unit, line.item)) ?? null;
}

export function carryOutOnAppeal(
  desk: CommandDesk,
  useCase: UseCase<object>,
  facts: PolicyFacts,
  command: AppealCommand,
): Promise<Outcome> {
  const stream = appealStream(command.cycle, command.appeal);
  return desk.carryOut(useCase, facts, { decider: appealDecider, stream, command, id: command.appeal });
}
