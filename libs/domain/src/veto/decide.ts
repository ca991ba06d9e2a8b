import { isSha256 } from '../core/digest.js';
import { formerAmong, forPrincipal, isActing, ownAmong, type Actor } from '../core/actor.js';
import type { Decider } from '../core/decider.js';
import { WORKING_STAGES } from '../cycle/counting-stages.js';
import type { StageId, VetoClass, VetoEffect } from '../scheme/scheme.js';
import { VETO_CATEGORY, type VetoEvent, type VetoProposed } from './events.js';
import { refuseVeto } from './refusals.js';
import { evolveVeto, noVeto, type VetoState } from './state.js';
import { triggerFault } from './trigger.js';

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
  /** One of the triggers that the scheme declares, where it declares any. */
  readonly class?: string;
  /** SHA-256 of files in the evidence store. */
  readonly proof?: readonly string[];
  /** Ids of the cycle's units. */
  readonly units: readonly string[];
  /** What the scheme says of a veto; null: it knows none. */
  readonly effect: VetoEffect | null;
}

export interface ConfirmVetoCommand extends OnVeto {
  readonly type: 'ConfirmVeto';
  /** Everybody who chairs works in the unit or heads it; then another leader confirms. */
  readonly chairRecused: boolean;
}

export interface RevokeVetoCommand extends OnVeto {
  readonly type: 'RevokeVeto';
  readonly reason: string;
  /** As of a confirmation. */
  readonly chairRecused: boolean;
}

/** A veto (一票否决) is proposed, confirmed by the chair or, where the chair is recused, by a leader who has no part in it, and revoked by the same until the computation. */
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
  const { cycle, unit, reason, proof, units, effect, actor } = command;
  const named = { ...(command.class !== undefined && { class: command.class }), ...(proof && { proof }) };
  const by = { proposedBy: actor.person, ...forPrincipal(actor) };
  if (effect === null) throw refuseVeto.VETO_NOT_IN_SCHEME();
  if (!units.includes(unit)) throw refuseVeto.UNIT_UNKNOWN({ unit });
  if (state.status === 'proposed' || state.status === 'confirmed') {
    const { proposed } = state;
    if (isSameProposal(proposed, { reason, ...named, ...by })) return [];
    throw refuseVeto.VETO_ALREADY_PROPOSED({ unit, status: state.status });
  }
  assertAnotherUnit(actor, unit);
  // Whoever proposes has found out about it, as an inspector does.
  if (formerAmong(actor, [unit]) !== undefined) throw refuseVeto.VETO_FORMER_UNIT({ unit });
  if (reason.trim() === '') throw refuseVeto.REASON_MISSING();
  assertTrigger(command, effect.classes ?? []);
  return [{ type: 'VetoProposed', data: { cycle, unit, reason, ...named, ...by } }];
}

function isSameProposal(
  { reason, class: id, proof = [], proposedBy, onBehalfOf }: Omit<VetoProposed['data'], 'cycle' | 'unit'>,
  other: Omit<VetoProposed['data'], 'cycle' | 'unit'>,
): boolean {
  const proves = other.proof ?? [];
  const same = reason === other.reason && id === other.class && proposedBy === other.proposedBy;
  return (
    same &&
    onBehalfOf === other.onBehalfOf &&
    proof.length === proves.length &&
    proof.every((hash, at) => hash === proves[at])
  );
}

function assertTrigger({ class: id, proof = [] }: ProposeVetoCommand, classes: readonly VetoClass[]): void {
  const known = classes.map((one) => one.id);
  const fault = triggerFault({ class: id, proof }, known);
  if (fault === 'class-missing') throw refuseVeto.VETO_CLASS_MISSING({ known });
  if (fault === 'class-unknown') throw refuseVeto.VETO_CLASS_UNKNOWN({ class: id ?? '', known });
  if (fault === 'without-proof') throw refuseVeto.VETO_WITHOUT_PROOF();
  const wrong = proof.find((hash) => !isSha256(hash));
  if (wrong !== undefined) throw refuseVeto.VETO_PROOF_INVALID({ proof: wrong });
}

function confirm(
  { cycle, unit, chairRecused, actor }: ConfirmVetoCommand,
  state: VetoState,
): readonly VetoEvent[] {
  if (state.status === 'none') throw refuseVeto.VETO_UNKNOWN({ unit });
  if (state.status === 'revoked') throw refuseVeto.VETO_REVOKED({ unit });
  const { reason, proposedBy, onBehalfOf, class: id } = state.proposed;
  if (isActing(actor, proposedBy, onBehalfOf)) throw refuseVeto.VETO_CONFIRMER_IS_PROPOSER();
  assertAnotherUnit(actor, unit);
  if (!chairRecused && !actor.roles.includes('chair')) throw refuseVeto.VETO_CONFIRMER_NOT_CHAIR();
  if (state.status === 'confirmed') return [];
  const classed = id === undefined ? {} : { class: id };
  return [{ type: 'VetoConfirmed', data: { cycle, unit, reason, ...classed, confirmedBy: actor.person } }];
}

function revoke(
  { cycle, unit, reason, chairRecused, actor }: RevokeVetoCommand,
  state: VetoState,
): readonly VetoEvent[] {
  if (state.status === 'none') throw refuseVeto.VETO_UNKNOWN({ unit });
  assertAnotherUnit(actor, unit);
  if (!chairRecused && !actor.roles.includes('chair')) throw refuseVeto.VETO_REVOKER_NOT_CHAIR();
  if (state.status === 'revoked') return [];
  if (reason.trim() === '') throw refuseVeto.REASON_MISSING();
  return [{ type: 'VetoRevoked', data: { cycle, unit, reason, revokedBy: actor.person } }];
}

/** Nobody proposes or rules on anything about the unit where they work, or one they head. */
function assertAnotherUnit(actor: Actor, unit: string): void {
  if (ownAmong(actor, [unit]) !== undefined) throw refuseVeto.VETO_OWN_UNIT({ unit });
}
