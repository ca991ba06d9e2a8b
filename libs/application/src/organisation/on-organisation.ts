import {
  organisationDecider,
  organisationStream,
  refuseOrganisation,
  type CarriedPart,
  type OrganisationBounds,
  type OrganisationCommand,
  type Undecided,
} from '@kaoping/domain';
import type { PolicyFacts } from '@kaoping/identity';
import { heirOf, type CycleView, type OrganisationLine, type ReadModels } from '@kaoping/read-models';
import type { CommandDesk } from '../core/command-desk.js';
import type { Outcome } from '../core/envelope.js';
import type { UseCase } from '../core/use-case.js';
import { cycleOf } from '../cycle/look-up.js';

/** What every command on a change that was proposed names. */
export interface NamedChange {
  readonly cycle: string;
  readonly change: string;
}

/** @throws CYCLE_UNKNOWN, ORGANISATION_CHANGE_UNKNOWN */
export function changeOf(views: ReadModels, { cycle, change }: NamedChange): OrganisationLine {
  cycleOf(views, cycle);
  const line = views.organisation.change(cycle, change);
  if (line === undefined) throw refuseOrganisation.ORGANISATION_CHANGE_UNKNOWN({ change });
  return line;
}

export function boundsOfChange({ period, roll }: CycleView): OrganisationBounds {
  return { period, opened: roll };
}

/** Who carries what, without what does not apply: that stays where it was excused, and counts nowhere. */
export function carriedParts(views: ReadModels, cycle: string): readonly CarriedPart[] {
  return views.plans.indicators(cycle).flatMap(({ id, units }) => {
    const exempt = views.standings.exempt(cycle, id);
    return units.filter(({ unit }) => !exempt.has(unit)).map(({ unit }) => ({ indicator: id, unit }));
  });
}

export function undecidedIn(views: ReadModels, cycle: string): Undecided {
  const pending = views.plans.plan(cycle)?.changes.find(({ status }) => status === 'pending');
  const declared = views.notApplicable.list(cycle).filter(({ status }) => status === 'declared');
  const factors = views.difficulties.list(cycle).filter(({ status }) => status === 'declared');
  const vetoes = views.vetoes.list(cycle).filter(({ status }) => status === 'proposed');
  return {
    planChange: pending
      ? { change: pending.change, indicators: pending.indicators.map(({ id }) => id) }
      : null,
    declarations: [
      ...declared.map(({ declaration: subject, units }) => ({ subject, units })),
      ...[...factors, ...vetoes].map(({ unit }) => ({ subject: unit, units: [unit] })),
    ],
  };
}

/** What is opened about a unit is opened about one that there is. @throws ORGANISATION_UNIT_GONE */
export function requireStanding(cycle: CycleView, units: readonly string[]): void {
  for (const unit of units) {
    const into = heirOf(cycle, unit);
    if (into !== unit) throw refuseOrganisation.ORGANISATION_UNIT_GONE({ unit, into });
  }
}

/**
 * Under which unit somebody acts in a matter that was held against some: the one that is named, else one of them that has
 * gone into it. What nobody of them had is refused where it is decided.
 * @param held the unit to act for first comes first
 */
export function actsAs(cycle: CycleView, unit: string, held: readonly string[]): string {
  if (held.includes(unit)) return unit;
  return held.find((one) => heirOf(cycle, one) === unit) ?? unit;
}

export function carryOutOnOrganisation(
  desk: CommandDesk,
  useCase: UseCase<object>,
  facts: PolicyFacts,
  command: OrganisationCommand & NamedChange,
): Promise<Outcome> {
  const stream = organisationStream(command.cycle);
  return desk.carryOut(useCase, facts, { decider: organisationDecider, stream, command, id: command.change });
}
