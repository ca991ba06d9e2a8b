import type { ProposeCommand } from './commands.js';
import type { Handed, OrganisationChangeProposed } from './events.js';
import { standingUnit } from './guards.js';
import type { CarriedPart } from './handover.js';
import { refuseOrganisation } from './refusals.js';
import { heirIn, type OrganisationState } from './state.js';

const WHOLE = 100;

/** Each part is somebody's who gives, goes whole to units that stand, and is handed on once. */
export function assertHanded(command: ProposeCommand, state: OrganisationState): void {
  const { kind, units, into, founded, handed, carried } = command;
  for (const [index, { indicator, from, to }] of handed.entries()) {
    const gives = kind === 'team' ? from !== into : units.includes(from);
    if (!gives || !carried.some((one) => one.indicator === indicator && one.unit === from))
      throw refuseOrganisation.ORGANISATION_INDICATOR_NOT_CARRIED({ indicator, unit: from });
    if (handed.findIndex((one) => one.indicator === indicator && one.from === from) !== index)
      throw refuseOrganisation.ORGANISATION_INDICATOR_REPEATED({ indicator, unit: from });
    for (const { unit } of to) {
      if (unit !== founded?.id) standingUnit(unit, command, state);
      if (units.includes(unit)) throw refuseOrganisation.ORGANISATION_INTO_ITSELF({ unit });
    }
    const sum = to.reduce((all, { percent }) => all + percent, 0);
    const whole = to.every(({ percent }) => Number.isInteger(percent) && percent > 0) && sum === WHOLE;
    if (!whole || new Set(to.map(({ unit }) => unit)).size !== to.length)
      throw refuseOrganisation.ORGANISATION_SHARES_NOT_WHOLE({ indicator, sum: String(sum) });
  }
}

/**
 * Everything that changes hands: what was said one by one, and of the rest that units give up, all to who takes over.
 * What a temporary team was given goes back to where it came from.
 */
export function allHanded(
  { kind, units, into, handed }: OrganisationChangeProposed['data'],
  carried: readonly CarriedPart[],
  state: OrganisationState,
): readonly Handed[] {
  const said = handed.filter(({ indicator, from }) => isCarried(carried, indicator, from));
  const rest = carried.filter(
    ({ indicator, unit }) =>
      units.includes(unit) && !said.some((one) => one.indicator === indicator && one.from === unit),
  );
  const back = (indicator: string, team: string): string => {
    const given = state.teams[team]?.find((one) => one.indicator === indicator);
    if (given === undefined) return into;
    const giver = heirIn(state.gone, given.from);
    // The team itself may have taken over whom it had it from.
    return units.includes(giver) ? into : giver;
  };
  return [
    ...said,
    ...rest.map(({ indicator, unit }) => ({
      ...{ indicator, from: unit },
      to: [{ unit: kind === 'team-end' ? back(indicator, unit) : into, percent: WHOLE }],
    })),
  ];
}

const isCarried = (carried: readonly CarriedPart[], indicator: string, unit: string): boolean =>
  carried.some((one) => one.indicator === indicator && one.unit === unit);
