import { isActing } from '../core/actor.js';
import type { ConfirmCommand, RejectCommand, Undecided } from './commands.js';
import {
  concernedBy,
  type ChangeKind,
  type Confirmed,
  type Handed,
  type OrganisationChangeProposed,
  type OrganisationEvent,
} from './events.js';
import { assertEffective, assertNotOwn, assertStage } from './guards.js';
import { allHanded } from './handing.js';
import { refuseOrganisation } from './refusals.js';
import type { KnownChange, OrganisationState } from './state.js';

export function confirmChange(
  command: ConfirmCommand,
  state: OrganisationState,
): readonly OrganisationEvent[] {
  const { actor, today, carried, undecided } = command;
  const known = changeIn(state, command.change);
  if (known.status === 'confirmed' && known.by === actor.person) return [];
  const { kind, onBehalfOf, ...proposal } = pending(known);
  assertStage(command, 'handover');
  if (isActing(actor, proposal.proposedBy, onBehalfOf))
    throw refuseOrganisation.ORGANISATION_CONFIRMER_IS_PROPOSER();
  const handed = allHanded({ ...proposal, kind }, carried, state);
  assertNotOwn(actor, concernedBy({ ...proposal, handed }));
  assertEffective(proposal, today);
  assertDecided(proposal.units, handed, undecided);
  return [confirmedAs(kind, { ...proposal, handed, confirmedBy: actor.person })];
}

/** Without a say of one's own in it, save for whoever had proposed it and takes it back. */
export function rejectChange(command: RejectCommand, state: OrganisationState): readonly OrganisationEvent[] {
  const { cycle, change, actor, reason } = command;
  const known = changeIn(state, change);
  if (known.status === 'rejected' && known.by === actor.person) return [];
  const proposal = pending(known);
  const units = concernedBy(proposal);
  if (!isActing(actor, proposal.proposedBy, proposal.onBehalfOf)) assertNotOwn(actor, units);
  if (reason.trim() === '') throw refuseOrganisation.REASON_MISSING();
  const data = { cycle, change, units, rejectedBy: actor.person, reason };
  return [{ type: 'OrganisationChangeRejected', data }];
}

function changeIn({ changes }: OrganisationState, change: string): KnownChange {
  const known = changes.find(({ proposed }) => proposed.change === change);
  if (known === undefined) throw refuseOrganisation.ORGANISATION_CHANGE_UNKNOWN({ change });
  return known;
}

function pending({ proposed, status }: KnownChange): OrganisationChangeProposed['data'] {
  if (status === 'proposed') return proposed;
  throw refuseOrganisation.ORGANISATION_CHANGE_DECIDED({ change: proposed.change, status });
}

function confirmedAs(kind: ChangeKind, data: Confirmed): OrganisationEvent {
  switch (kind) {
    case 'merger':
      return { type: 'UnitsMerged', data };
    case 'closure':
      return { type: 'UnitClosed', data };
    case 'team':
      return { type: 'TeamFormed', data };
    case 'team-end':
      return { type: 'TeamDissolved', data };
  }
}

/** A decision that is still to come would speak of the units as they were. */
function assertDecided(
  units: readonly string[],
  handed: readonly Handed[],
  { planChange, declarations }: Undecided,
): void {
  const indicators = handed.map(({ indicator }) => indicator);
  const indicator = planChange?.indicators.find((one) => indicators.includes(one));
  if (planChange !== null && indicator !== undefined)
    throw refuseOrganisation.ORGANISATION_PLAN_CHANGE_PENDING({ change: planChange.change, indicator });
  const givers = [...units, ...handed.map(({ from }) => from)];
  for (const { subject, units: about } of declarations) {
    const unit = about.find((one) => givers.includes(one));
    if (unit !== undefined) throw refuseOrganisation.ORGANISATION_DECLARATION_PENDING({ unit, subject });
  }
}
