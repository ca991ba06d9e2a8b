import { refuseOrganisation, type Actor } from '@kaoping/domain';
import { POLICY, type PolicyFacts } from '@kaoping/identity';
import { actsFor, heirOf, inCycle, isReorganised, type CycleView } from '@kaoping/read-models';

/** Who acts and what is concerned, as the units of the cycle stand now. */
export interface Standing {
  readonly actor: Actor;
  readonly facts: PolicyFacts;
}

/**
 * The directory knows where somebody works; the cycle knows what has become of that unit. What concerned a unit concerns
 * the one that took over, whose people act for it from then on: theirs are refused and told where the unit went.
 * @throws UNIT_HANDED_OVER
 */
export function actingInCycle(
  cycle: CycleView | undefined,
  { actor, facts, name }: Standing & { readonly name: string },
): Standing {
  if (cycle === undefined || !isReorganised(cycle)) return { actor, facts };
  const units = facts.units?.map((unit) => heirOf(cycle, unit));
  const unit = actsFor(cycle, actor, units ?? []);
  const into = unit === undefined ? undefined : heirOf(cycle, unit);
  if (POLICY[name]?.relation === 'own-unit' && unit !== undefined && into !== unit)
    throw refuseOrganisation.UNIT_HANDED_OVER({ unit, into: into ?? unit });
  const known = inCycle(cycle, actor);
  return {
    actor: unit === undefined || unit === known.unit ? known : { ...known, unit },
    facts: units === undefined ? facts : { ...facts, units },
  };
}

/** The command with who acts in it as the cycle knows them. */
export function withActor<Command>(command: Command, actor: Actor): Command {
  const named = typeof command === 'object' && command !== null && 'actor' in command;
  return named ? { ...command, actor } : command;
}
