import { incentiveDecider, incentiveStream, type IncentiveCommand } from '@kaoping/domain';
import type { PolicyFacts } from '@kaoping/identity';
import type { ReadModels } from '@kaoping/read-models';
import type { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import type { UseCase } from '../core/use-case.js';
import { cycleOf } from '../cycle/look-up.js';

/** What every command on a claim names. */
export interface NamedIncentive {
  readonly cycle: string;
  readonly incentive: string;
}

/** What every decision on an incentive needs beside its input. @throws CYCLE_UNKNOWN */
export function aboutIncentive(views: ReadModels, { input, envelope }: UseCase<{ readonly cycle: string }>) {
  return { openStages: cycleOf(views, input.cycle).openStages, actor: envelope.actor };
}

/** Recusal goes by the unit that claims, which never changes. A claim that is unknown is refused when it is decided. */
export function claimingUnit(views: ReadModels, { cycle, incentive }: NamedIncentive): PolicyFacts {
  const claim = views.incentives.incentive(cycle, incentive);
  return { units: claim === undefined ? [] : [claim.unit], officeUnit: cycleOf(views, cycle).officeUnit };
}

export function carryOutOnIncentive(
  desk: CommandDesk,
  useCase: UseCase<object>,
  facts: PolicyFacts,
  command: IncentiveCommand,
): Promise<Outcome> {
  const stream = incentiveStream(command.cycle, command.incentive);
  return desk.carryOut(useCase, facts, { decider: incentiveDecider, stream, command, id: command.incentive });
}
