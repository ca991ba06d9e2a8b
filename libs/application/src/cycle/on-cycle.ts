import { cycleDecider, cycleStream, type CycleCommand } from '@kaoping/domain';
import type { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import type { UseCase } from '../core/use-case.js';

/** Every command on the stages of a cycle goes to the stream of the cycle; `id` is the transition's. */
export function carryOutOnCycle(
  desk: CommandDesk,
  useCase: UseCase<{ readonly cycle: string }>,
  command: CycleCommand,
  id: string,
): Promise<Outcome> {
  const stream = cycleStream(useCase.input.cycle);
  return desk.carryOut(useCase, {}, { decider: cycleDecider, stream, command, id });
}
