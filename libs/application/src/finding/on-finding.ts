import { componentOf, findingDecider, findingStream, type FindingCommand } from '@kaoping/domain';
import type { PolicyFacts } from '@kaoping/identity';
import type { ReadModels } from '@kaoping/read-models';
import type { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import type { UseCase } from '../core/use-case.js';
import { cycleOf, schemeOf } from '../cycle/look-up.js';

/** What every command on a logged finding names. */
export interface NamedFinding {
  readonly cycle: string;
  readonly finding: string;
}

/** What every decision on a finding needs beside its input. @throws CYCLE_UNKNOWN */
export function aboutFinding(views: ReadModels, { input, envelope }: UseCase<{ readonly cycle: string }>) {
  const { actor, today } = envelope;
  return { openStages: cycleOf(views, input.cycle).openStages, actor, today };
}

/** What the scheme says of findings; null: it sets no term, or no limit. */
export function inspectionRules(views: ReadModels, cycle: string) {
  const inspection = componentOf(schemeOf(views, cycle), 'inspection');
  return {
    answerWorkingDays: inspection?.answerWorkingDays ?? null,
    secondSignatureAbove: inspection?.secondSignatureAbove ?? null,
  };
}

/** The cycle, and the others below the same one: a year of months keeps its prices from month to month. */
export function cyclesOfOneYear(views: ReadModels, cycle: string): readonly string[] {
  const { parent } = cycleOf(views, cycle);
  const together = parent === null ? [] : views.cycles.childrenOf(parent);
  return [...new Set([...together, cycle])];
}

/** Recusal goes by the units charged, and those never change. A finding that is unknown is refused when it is decided. */
export function chargedUnits(views: ReadModels, { cycle, finding }: NamedFinding): PolicyFacts {
  return { units: views.findings.finding(cycle, finding)?.charges.map(({ unit }) => unit) ?? [] };
}

export function carryOutOnFinding(
  desk: CommandDesk,
  useCase: UseCase<object>,
  facts: PolicyFacts,
  command: FindingCommand,
): Promise<Outcome> {
  const stream = findingStream(command.cycle, command.finding);
  return desk.carryOut(useCase, facts, { decider: findingDecider, stream, command, id: command.finding });
}
