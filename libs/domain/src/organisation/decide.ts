import type { Decider } from '../core/decider.js';
import { confirmChange, rejectChange } from './confirming.js';
import type { OrganisationCommand, RenameUnitCommand } from './commands.js';
import {
  assertBasis,
  assertEffective,
  assertNameFree,
  assertNotOwn,
  assertStage,
  standingUnit,
} from './guards.js';
import { ORGANISATION_CATEGORY, type OrganisationEvent } from './events.js';
import { proposeChange } from './proposing.js';
import { refuseOrganisation } from './refusals.js';
import { evolveOrganisation, unchanged, type OrganisationState } from './state.js';

/**
 * Units are renamed by the office; what moves scores to other people, a merger, a closure or a temporary team, is proposed
 * by one person and confirmed by another, neither of whom has a part in the units concerned.
 */
export function decideOrganisation(
  command: OrganisationCommand,
  state: OrganisationState,
): readonly OrganisationEvent[] {
  switch (command.type) {
    case 'RenameUnit':
      return renameUnit(command, state);
    case 'ProposeChange':
      return proposeChange(command, state);
    case 'ConfirmChange':
      return confirmChange(command, state);
    case 'RejectChange':
      return rejectChange(command, state);
  }
}

export const organisationDecider: Decider<OrganisationState, OrganisationCommand, OrganisationEvent> = {
  category: ORGANISATION_CATEGORY,
  initial: unchanged,
  decide: decideOrganisation,
  evolve: evolveOrganisation,
};

/** Recorded on the day or behind it, never ahead: a name holds from where it stands in the log. */
function renameUnit(command: RenameUnitCommand, state: OrganisationState): readonly OrganisationEvent[] {
  const { cycle, change, unit, effectiveOn, reason, document, actor } = command;
  const to = command.name.trim();
  // The id is made of the commandId: another command has nothing to record where the unit is called so already.
  if (state.renamings.includes(change)) return [];
  assertStage(command, 'name');
  const from = standingUnit(unit, command, state);
  if (to === '') throw refuseOrganisation.ORGANISATION_NAME_MISSING();
  if (from === to) throw refuseOrganisation.ORGANISATION_NAME_UNCHANGED({ unit, name: to });
  assertNotOwn(actor, [unit]);
  assertBasis(command, command.period);
  assertEffective(command, command.today);
  assertNameFree(to, unit, command, state);
  const data = { cycle, change, unit, from, to, effectiveOn, reason, document, renamedBy: actor.person };
  return [{ type: 'UnitRenamed', data }];
}
