import { rankBonusDecider, rankBonuses, rankBonusStream, type RankBonusCommand } from '@kaoping/domain';
import type { PolicyFacts } from '@kaoping/identity';
import type { ReadModels } from '@kaoping/read-models';
import type { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import type { UseCase } from '../core/use-case.js';
import { cycleOf, schemeOf } from '../cycle/look-up.js';

/** What every command on a bonus by place names. */
export interface CountedBonus {
  readonly cycle: string;
  /** Id of the bonus in the scheme. */
  readonly bonus: string;
  /** By unit; one that is not named counted nothing. */
  readonly counts: Readonly<Record<string, number>>;
}

/** What every decision on a bonus needs beside its input. @throws CYCLE_UNKNOWN, SCHEME_UNKNOWN */
export function aboutBonus(views: ReadModels, { input, envelope }: UseCase<CountedBonus>) {
  const { openStages, units } = cycleOf(views, input.cycle);
  const rule = schemeOf(views, input.cycle).rankBonuses?.find(({ id }) => id === input.bonus) ?? null;
  return { openStages, rule, units: units.map(({ id }) => id), actor: envelope.actor };
}

/** Recusal goes by who wins by these counts, and who had won before. */
export function winningUnits(views: ReadModels, useCase: UseCase<CountedBonus>): PolicyFacts {
  const { cycle, bonus, counts } = useCase.input;
  const { rule } = aboutBonus(views, useCase);
  const before = views.rankBonuses.rankBonus(cycle, bonus)?.awards ?? [];
  const now = rule === null ? [] : rankBonuses(rule, counts);
  const units = new Set([...now, ...before].map(({ unit }) => unit));
  return { units: [...units], officeUnit: cycleOf(views, cycle).officeUnit };
}

export function carryOutOnBonus(
  desk: CommandDesk,
  useCase: UseCase<CountedBonus>,
  facts: PolicyFacts,
  command: RankBonusCommand,
): Promise<Outcome> {
  const { cycle, bonus } = useCase.input;
  const stream = rankBonusStream(cycle, bonus);
  return desk.carryOut(useCase, facts, { decider: rankBonusDecider, stream, command, id: bonus });
}
