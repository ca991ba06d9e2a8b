import { isActing, ownAmong, type Actor } from '../core/actor.js';
import type { Decider } from '../core/decider.js';
import { ASSESSED_STAGES } from '../cycle/counting-stages.js';
import type { StageId } from '../scheme/scheme.js';
import { APPLICABILITY_CATEGORY, type ApplicabilityEvent } from './events.js';
import { refuseApplicability } from './refusals.js';
import { evolveApplicability, noDeclarations, type ApplicabilityState, type Declaration } from './state.js';

export type ApplicabilityCommand =
  DeclareNotApplicableCommand | ApproveNotApplicableCommand | RevokeNotApplicableCommand;

interface OnDeclaration {
  readonly cycle: string;
  readonly indicator: string;
  readonly declaration: string;
  /** Of the cycle. */
  readonly openStages: readonly StageId[];
  readonly actor: Actor;
}

export interface DeclareNotApplicableCommand extends OnDeclaration {
  readonly type: 'DeclareNotApplicable';
  readonly units: readonly string[];
  /** Units that the plan in force gives the indicator to. */
  readonly carriers: readonly string[];
  readonly reason: string;
}

export interface ApproveNotApplicableCommand extends OnDeclaration {
  readonly type: 'ApproveNotApplicable';
}

export interface RevokeNotApplicableCommand extends OnDeclaration {
  readonly type: 'RevokeNotApplicable';
  readonly reason: string;
}

/**
 * An indicator that does not apply to a unit (指标不适用) is declared with a reason, approved by a leader who has no part in
 * it, and can be revoked until the verification ends.
 */
export function decideApplicability(
  command: ApplicabilityCommand,
  state: ApplicabilityState,
): readonly ApplicabilityEvent[] {
  if (!ASSESSED_STAGES.some((stage) => command.openStages.includes(stage)))
    throw refuseApplicability.NOT_APPLICABLE_STAGE_CLOSED({
      open: command.openStages,
      needed: ASSESSED_STAGES,
    });
  switch (command.type) {
    case 'DeclareNotApplicable':
      return declare(command, state);
    case 'ApproveNotApplicable':
      return approve(command, declarationIn(state, command));
    case 'RevokeNotApplicable':
      return revoke(command, declarationIn(state, command));
  }
}

export const applicabilityDecider: Decider<ApplicabilityState, ApplicabilityCommand, ApplicabilityEvent> = {
  category: APPLICABILITY_CATEGORY,
  initial: noDeclarations,
  decide: decideApplicability,
  evolve: evolveApplicability,
};

function declare(
  command: DeclareNotApplicableCommand,
  { declarations }: ApplicabilityState,
): readonly ApplicabilityEvent[] {
  const { cycle, indicator, declaration, units, carriers, reason, actor } = command;
  // The id is made of the commandId: what another command declares, though it reads the same, is refused as declared.
  const known = declarations.find((one) => one.declaration === declaration);
  if (known !== undefined) return [];
  const stranger = units.find((unit) => !carriers.includes(unit));
  if (stranger !== undefined || units.length === 0)
    throw refuseApplicability.NOT_APPLICABLE_NOT_CARRIED({ unit: stranger ?? '', indicator });
  if (reason.trim() === '') throw refuseApplicability.REASON_MISSING();
  const standing = declarations.filter(({ status }) => status !== 'revoked');
  for (const unit of units) {
    const before = standing.find((one) => one.units.includes(unit));
    if (before === undefined) continue;
    throw refuseApplicability.NOT_APPLICABLE_ALREADY_DECLARED({ indicator, unit, status: before.status });
  }
  return [
    {
      type: 'NonApplicabilityDeclared',
      data: { cycle, indicator, declaration, units: [...new Set(units)], reason, declaredBy: actor.person },
    },
  ];
}

function approve(
  { cycle, indicator, actor }: ApproveNotApplicableCommand,
  { declaration, units, reason, declaredBy, status }: Declaration,
): readonly ApplicabilityEvent[] {
  if (status === 'revoked') throw refuseApplicability.NOT_APPLICABLE_REVOKED({ indicator });
  if (status === 'approved') return [];
  if (isActing(actor, declaredBy)) throw refuseApplicability.NOT_APPLICABLE_APPROVER_IS_DECLARER();
  assertNoPart(actor, units);
  return [
    {
      type: 'NonApplicabilityApproved',
      data: { cycle, indicator, declaration, units, reason, approvedBy: actor.person },
    },
  ];
}

function revoke(
  { cycle, indicator, actor, reason }: RevokeNotApplicableCommand,
  { declaration, units, status }: Declaration,
): readonly ApplicabilityEvent[] {
  if (status === 'revoked') return [];
  assertNoPart(actor, units);
  if (reason.trim() === '') throw refuseApplicability.REASON_MISSING();
  return [
    {
      type: 'NonApplicabilityRevoked',
      data: { cycle, indicator, declaration, units, reason, revokedBy: actor.person },
    },
  ];
}

function declarationIn({ declarations }: ApplicabilityState, { declaration }: OnDeclaration): Declaration {
  const found = declarations.find((one) => one.declaration === declaration);
  if (found === undefined) throw refuseApplicability.NOT_APPLICABLE_UNKNOWN({ declaration });
  return found;
}

/** Nobody rules on the unit where they work, or on one they head. */
function assertNoPart(actor: Actor, units: readonly string[]): void {
  const own = ownAmong(actor, units);
  if (own !== undefined) throw refuseApplicability.NOT_APPLICABLE_OWN_UNIT({ unit: own });
}
