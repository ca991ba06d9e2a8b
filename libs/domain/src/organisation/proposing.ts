import { forPrincipal } from '../core/actor.js';
import { isDate } from '../core/dates.js';
import type { ProposeCommand } from './commands.js';
import { concernedBy, type OrganisationEvent, type Reorganisation } from './events.js';
import { assertBasis, assertNameFree, assertNotOwn, assertStage, standingUnit } from './guards.js';
import { assertHanded } from './handing.js';
import { refuseOrganisation } from './refusals.js';
import type { OrganisationState } from './state.js';

/** Proposed ahead of its day, if need be; it takes effect when it is confirmed. */
export function proposeChange(
  command: ProposeCommand,
  state: OrganisationState,
): readonly OrganisationEvent[] {
  const { kind, actor } = command;
  const proposal = proposalOf(command);
  // The id is made of the commandId: what another command proposes, though it reads the same, is refused as pending.
  if (state.changes.some(({ proposed }) => proposed.change === proposal.change)) return [];
  assertStage(command, 'handover');
  assertBasis(proposal, command.period);
  assertUnits(command, state);
  assertNotPending(proposal, state);
  assertHanded(command, state);
  assertNotOwn(actor, concernedBy(proposal));
  if (proposal.team !== undefined) assertTeam(command, state);
  return [
    {
      type: 'OrganisationChangeProposed',
      data: { ...proposal, kind, proposedBy: actor.person, ...forPrincipal(actor) },
    },
  ];
}

function proposalOf(change: Reorganisation): Reorganisation {
  const {
    cycle,
    change: id,
    units,
    into,
    founded,
    carry,
    handed,
    team,
    effectiveOn,
    reason,
    document,
  } = change;
  return {
    ...{ cycle, change: id, units, into, carry, handed, effectiveOn, reason, document },
    ...(founded && { founded }),
    ...(team && { team }),
  };
}

function assertUnits(command: ProposeCommand, state: OrganisationState): void {
  const { kind, units, into, founded, team } = command;
  const single = kind === 'closure' || kind === 'team-end';
  const right = kind === 'team' ? units.length === 0 : single ? units.length === 1 : units.length > 0;
  const formed = kind === 'team';
  if (!right || formed !== (team !== undefined) || (formed && founded === undefined))
    throw refuseOrganisation.ORGANISATION_UNITS_INVALID({ kind, found: units.length });
  for (const unit of units) {
    standingUnit(unit, command, state);
    if (Object.hasOwn(state.teams, unit) !== (kind === 'team-end'))
      throw refuseOrganisation.ORGANISATION_NOT_A_TEAM({ unit });
  }
  const twice = units.find((unit, index) => unit === into || units.indexOf(unit) !== index);
  if (twice !== undefined) throw refuseOrganisation.ORGANISATION_INTO_ITSELF({ unit: twice });
  if (founded === undefined) standingUnit(into, command, state);
  else assertNew(command, founded, state);
}

function assertNew(
  command: ProposeCommand,
  { id, name, parent }: NonNullable<ProposeCommand['founded']>,
  state: OrganisationState,
): void {
  if (name.trim() === '') throw refuseOrganisation.ORGANISATION_NAME_MISSING();
  if ([...command.opened, ...state.founded].some((one) => one.id === id))
    throw refuseOrganisation.ORGANISATION_UNIT_TAKEN({ unit: id });
  assertNameFree(name, id, command, state);
  if (parent !== undefined) standingUnit(parent, command, state);
}

/** One change at a time for a unit: the second one would be proposed about a bureau that the first one changes. */
function assertNotPending(proposal: Reorganisation, { changes }: OrganisationState): void {
  const mine = concernedBy(proposal);
  for (const { proposed, status } of changes) {
    if (status !== 'proposed') continue;
    const { change } = proposed;
    if (proposed.units.includes(proposal.into) && proposal.units.includes(proposed.into))
      throw refuseOrganisation.ORGANISATION_CIRCULAR({
        ...{ unit: proposed.into, into: proposal.into, change },
      });
    const unit = concernedBy(proposed).find((one) => mine.includes(one));
    if (unit !== undefined) throw refuseOrganisation.ORGANISATION_CHANGE_PENDING({ unit, change });
  }
}

/** Somebody of a team must be able to report, and its head to confirm; the people of a lead unit can do either. */
function assertTeam(command: ProposeCommand, state: OrganisationState): void {
  const { team, effectiveOn, period, staff } = command;
  if (team === undefined) return;
  const { head, members, from, until, lead } = team;
  if (!isDate(from) || !isDate(until) || from > until || from < effectiveOn || until > period.to)
    throw refuseOrganisation.ORGANISATION_TEAM_DATES_INVALID({ from, until });
  const person = [head, ...members].find((one) => !staff.some((known) => known.person === one));
  if (person !== undefined) throw refuseOrganisation.ORGANISATION_TEAM_PERSON_UNKNOWN({ person });
  if (lead !== undefined) {
    standingUnit(lead, command, state);
    return;
  }
  if (staff.find((one) => one.person === head)?.roles.includes('head') !== true)
    throw refuseOrganisation.ORGANISATION_TEAM_HEAD_UNFIT({ head });
  if (!staff.some(({ roles }) => roles.includes('clerk')))
    throw refuseOrganisation.ORGANISATION_TEAM_WITHOUT_CLERK();
}
