import { isActing, type Actor } from '../core/actor.js';
import type { Decider } from '../core/decider.js';
import { WORKING_STAGES } from '../cycle/counting-stages.js';
import type { StageId, VetoEffect } from '../scheme/scheme.js';
import { VETO_CATEGORY, type VetoEvent } from './events.js';
import { refuseVeto } from './refusals.js';
import { evolveVeto, noVeto, type VetoState } from './state.js';

export type VetoCommand = ProposeVetoCommand | ConfirmVetoCommand | RevokeVetoCommand;

interface OnVeto {
  readonly cycle: string;
  readonly unit: string;
  /** Of the cycle. */
  readonly openStages: readonly StageId[];
  readonly actor: Actor;
}

export interface ProposeVetoCommand extends OnVeto {
  readonly type: 'ProposeVeto';
  readonly reason: string;
  /** Ids of the cycle's units. */
  readonly units: readonly string[];
  /** What the scheme says of a veto; null: it knows none. */
  readonly effect: VetoEffect | null;
}

export interface ConfirmVetoCommand extends OnVeto {
  readonly type: 'ConfirmVeto';
}

export interface RevokeVetoCommand extends OnVeto {
  readonly type: 'RevokeVeto';
  readonly reason: string;
}

/** A veto (一票否决) is proposed, confirmed by a leader who has no part in it, and can be revoked until the computation. */
export function decideVeto(command: VetoCommand, state: VetoState): readonly VetoEvent[] {
  if (!WORKING_STAGES.some((stage) => command.openStages.includes(stage)))
    throw refuseVeto.VETO_STAGE_CLOSED({ open: command.openStages, needed: WORKING_STAGES });
  switch (command.type) {
    case 'ProposeVeto':
      return propose(command, state);
    case 'ConfirmVeto':
      return confirm(command, state);
    case 'RevokeVeto':
      return revoke(command, state);
  }
}

export const vetoDecider: Decider<VetoState, VetoCommand, VetoEvent> = {
  category: VETO_CATEGORY,
  initial: noVeto,
  decide: decideVeto,
  evolve: evolveVeto,
};

function propose(command: ProposeVetoCommand, state: VetoState): readonly VetoEvent[] {
  const { cycle, unit, reason, units, effect, actor } = command;
  if (effect === null) throw refuseVeto.VETO_NOT_IN_SCHEME();
  if (!units.includes(unit)) throw refuseVeto.UNIT_UNKNOWN({ unit });
  if (state.status === 'proposed' || state.status === 'confirmed') {
    const { proposed } = state;
    if (proposed.reason === reason && proposed.proposedBy === actor.person) return [];
    throw refuseVeto.VETO_ALREADY_PROPOSED({ unit, status: state.status });
  }
  if (reason.trim() === '') throw refuseVeto.REASON_MISSING();
  return [{ type: 'VetoProposed', data: { cycle, unit, reason, proposedBy: actor.person } }];
}

function confirm({ cycle, unit, actor }: ConfirmVetoCommand, state: VetoState): readonly VetoEvent[] {
  if (state.status === 'none') throw refuseVeto.VETO_UNKNOWN({ unit });
  if (state.status === 'revoked') throw refuseVeto.VETO_REVOKED({ unit });
  if (state.status === 'confirmed') return [];
  const { reason, proposedBy } = state.proposed;
  if (isActing(actor, proposedBy)) throw refuseVeto.VETO_CONFIRMER_IS_PROPOSER();
  assertAnotherUnit(actor, unit);
  return [{ type: 'VetoConfirmed', data: { cycle, unit, reason, confirmedBy: actor.person } }];
}

function revoke({ cycle, unit, reason, actor }: RevokeVetoCommand, state: VetoState): readonly VetoEvent[] {
  if (state.status === 'none') throw refuseVeto.VETO_UNKNOWN({ unit });
  if (state.status === 'revoked') return [];
  assertAnotherUnit(actor, unit);
  if (reason.trim() === '') throw refuseVeto.REASON_MISSING();
  return [{ type: 'VetoRevoked', data: { cycle, unit, reason, revokedBy: actor.person } }];
}

/** Nobody rules on the unit where they work, or on one they head. */
function assertAnotherUnit(actor: Actor, unit: string): void {
  if (actor.unit === unit || actor.heads.includes(unit)) throw refuseVeto.VETO_OWN_UNIT({ unit });
}
