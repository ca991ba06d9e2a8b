import { isLeader, ownAmong, type Actor } from '../core/actor.js';
import { isDate } from '../core/dates.js';
import type { Decider } from '../core/decider.js';
import type { StageId } from '../scheme/scheme.js';
import { DELEGATION_CATEGORY, type DelegationEvent, type DelegationGranted } from './events.js';
import { refuseDelegation } from './refusals.js';
import { evolveDelegation, noDelegation, type DelegationState } from './state.js';

export type DelegationCommand = GrantDelegationCommand | RevokeDelegationCommand;

export interface GrantDelegationCommand extends Omit<DelegationGranted['data'], 'principal'> {
  readonly type: 'GrantDelegation';
  readonly actor: Actor;
  /** The deputy as the directory knows them; null for nobody. */
  readonly known: Actor | null;
  readonly today: string;
  readonly cycleStages: readonly StageId[];
  readonly cycleUnits: readonly string[];
  /** Delegations of the cycle that are not revoked. */
  readonly others: readonly DelegationGranted['data'][];
}

export interface RevokeDelegationCommand {
  readonly type: 'RevokeDelegation';
  readonly delegation: string;
  readonly reason: string;
  readonly actor: Actor;
}

export function decideDelegation(
  command: DelegationCommand,
  state: DelegationState,
): readonly DelegationEvent[] {
  switch (command.type) {
    case 'GrantDelegation':
      return grant(command, state);
    case 'RevokeDelegation':
      return revoke(command, state);
  }
}

export const delegationDecider: Decider<DelegationState, DelegationCommand, DelegationEvent> = {
  category: DELEGATION_CATEGORY,
  initial: noDelegation,
  decide: decideDelegation,
  evolve: evolveDelegation,
};

function grant(command: GrantDelegationCommand, state: DelegationState): readonly DelegationEvent[] {
  // Its id is made of the commandId, so what is there already is the same command.
  if (state.status !== 'none') return [];
  const { type: _, actor, known, today, cycleStages, cycleUnits, others, ...data } = command;
  const granted = { ...data, principal: actor.person };
  assertPeriod(granted, today);
  if (granted.reason.trim() === '') throw refuseDelegation.REASON_MISSING();
  const stage = granted.stages.find((one) => !cycleStages.includes(one));
  if (stage !== undefined) throw refuseDelegation.STAGE_UNKNOWN({ stage });
  const unit = granted.units.find((one) => !cycleUnits.includes(one));
  if (unit !== undefined) throw refuseDelegation.UNIT_UNKNOWN({ unit });
  assertDeputy(granted, known);
  assertNoChain(granted, others);
  return [{ type: 'DelegationGranted', data: granted }];
}

function assertPeriod({ from, until }: DelegationGranted['data'], today: string): void {
  if (isDate(from) && isDate(until) && today <= from && from <= until) return;
  throw refuseDelegation.DELEGATION_PERIOD_INVALID({ from, until, today });
}

/** A member of the leading group, who gains no say over a unit of their own. */
function assertDeputy({ principal, deputy, units }: DelegationGranted['data'], known: Actor | null): void {
  if (deputy === principal) throw refuseDelegation.DELEGATION_TO_ONESELF();
  if (known === null || !isLeader(known)) throw refuseDelegation.DELEGATION_DEPUTY_UNKNOWN({ deputy });
  const unit = ownAmong(known, units);
  if (unit !== undefined) throw refuseDelegation.DELEGATION_DEPUTY_CONCERNED({ deputy, unit });
}

/** Nobody who acts for another is away, and nobody who is away acts for another: powers go one step and stop. */
function assertNoChain(
  granted: DelegationGranted['data'],
  others: readonly DelegationGranted['data'][],
): void {
  const atOnce = others.filter(({ from, until }) => from <= granted.until && granted.from <= until);
  const above = atOnce.find(({ deputy }) => deputy === granted.principal);
  if (above) throw refuseDelegation.DELEGATION_CHAIN({ principal: above.principal });
  if (atOnce.some(({ principal }) => principal === granted.deputy))
    throw refuseDelegation.DELEGATION_DEPUTY_AWAY({ deputy: granted.deputy });
  const twice = atOnce.find(
    (other) =>
      other.principal === granted.principal &&
      meet(other.stages, granted.stages) &&
      meet(other.units, granted.units),
  );
  if (!twice) return;
  const { deputy, from, until } = twice;
  throw refuseDelegation.DELEGATION_OVERLAPS({ deputy, from, until });
}

/** An empty list is all there are. */
function meet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((one) => b.includes(one));
}

function revoke(
  { actor, delegation, reason }: RevokeDelegationCommand,
  state: DelegationState,
): readonly DelegationEvent[] {
  if (state.status === 'none') throw refuseDelegation.DELEGATION_UNKNOWN({ delegation });
  const { cycle, principal } = state.granted;
  if (state.status === 'revoked') {
    if (state.revoked.revokedBy === actor.person) return [];
    throw refuseDelegation.DELEGATION_ALREADY_REVOKED({ delegation });
  }
  if (actor.person !== principal && !actor.roles.includes('chair'))
    throw refuseDelegation.DELEGATION_NOT_YOURS({ principal });
  if (reason.trim() === '') throw refuseDelegation.REASON_MISSING();
  return [{ type: 'DelegationRevoked', data: { cycle, delegation, revokedBy: actor.person, reason } }];
}
