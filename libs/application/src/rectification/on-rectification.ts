import {
  rectificationDecider,
  rectificationStream,
  type Actor,
  type RectificationCommand,
} from '@kaoping/domain';
import type { PolicyFacts } from '@kaoping/identity';
import type { ReadModels } from '@kaoping/read-models';
import type { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import type { UseCase } from '../core/use-case.js';
import { cycleOf } from '../cycle/look-up.js';
import { actsAs } from '../organisation/on-organisation.js';

/** What every command on an order that has been given names. */
export interface NamedOrder {
  readonly cycle: string;
  readonly order: string;
}

/** @throws CYCLE_UNKNOWN */
export function aboutRectification(
  views: ReadModels,
  { input, envelope }: UseCase<{ readonly cycle: string }>,
): { readonly openStages: ReturnType<typeof cycleOf>['openStages']; readonly actor: Actor } {
  return { openStages: cycleOf(views, input.cycle).openStages, actor: envelope.actor };
}

/** The unit that has to put it right. An order that is unknown is refused when it is decided. */
export function orderedUnit(views: ReadModels, { cycle, order }: NamedOrder): PolicyFacts {
  const unit = views.rectifications.rectification(cycle, order)?.unit;
  return { units: unit === undefined ? [] : [unit] };
}

/** The unit ordered, also where the one that took over from it names itself. */
export function rectifyingUnit(
  views: ReadModels,
  { cycle, order, unit }: NamedOrder & { readonly unit: string },
): string {
  return actsAs(cycleOf(views, cycle), unit, orderedUnit(views, { cycle, order }).units ?? []);
}

export function carryOutOnRectification(
  desk: CommandDesk,
  useCase: UseCase<object>,
  facts: PolicyFacts,
  command: RectificationCommand,
): Promise<Outcome> {
  const stream = rectificationStream(command.cycle, command.order);
  return desk.carryOut(useCase, facts, { decider: rectificationDecider, stream, command, id: command.order });
}
