import { isLeader, ownAmong, type Actor } from '../core/actor.js';
import { isDate } from '../core/dates.js';
import type { Decider } from '../core/decider.js';
import type { StageId } from '../scheme/scheme.js';
import { DELEGATION_CATEGORY, type DelegationEvent, type DelegationGranted } from './events.js';
import { refuseDelegation } from './refusals.js';
import { evolveDelegations, noDelegations, type DelegationsState } from './state.js';

export type DelegationCommand = GrantDelegationCommand | RevokeDelegationCommand;

export interface GrantDelegationCommand extends Omit<DelegationGranted['data'], 'principal'> {
  readonly type: 'GrantDelegation';
  readonly actor: Actor;
  /** The deputy as the directory knows them; null for nobody. */
  readonly known: Actor | null;
  readonly today: string;
  readonly cycleStages: readonly StageId[];
  readonly cycleUnits: readonly string[];
  /** What was granted in the cycle and nobody has revoked, as a view tells it: an earlier log has streams of their own. Where the state knows better, it goes before. */
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
  state: DelegationsState,
): readonly DelegationEvent[] {
  switch (command.type) {
    case 'GrantDelegation':
      return grant(command, state);
    case 'RevokeDelegation':
      return revoke(command, state);
  }
}

export const delegationDecider: Decider<DelegationsState, DelegationCommand, DelegationEvent> = {
  category: DELEGATION_CATEGORY,
  initial: noDelegations,
  decide: decideDelegation,
  evolve: evolveDelegations,
};

function grant(command: GrantDelegationCommand, state: DelegationsState): readonly DelegationEvent[] {
  const { type: _, actor, known, today, cycleStages, cycleUnits, others, ...data } = command;
  // Its id is made of the commandId, so what is there already is the same command.
  if (state.has(data.delegation)) return [];
  const granted = { ...data, principal: actor.person };
  assertPeriod(granted, today);
  if (granted.reason.trim() === '') throw refuseDelegation.REASON_MISSING();
  const stage = granted.stages.find((one) => !cycleStages.includes(one));
  if (stage !== undefined) throw refuseDelegation.STAGE_UNKNOWN({ stage });
  const unit = granted.units.find((one) => !cycleUnits.includes(one));
  if (unit !== undefined) throw refuseDelegation.UNIT_UNKNOWN({ unit });
  assertDeputy(granted, known);
  assertNoChain(granted, standing(state, others));
  return [{ type: 'DelegationGranted', data: granted }];
}

/** Delegations of the cycle that nobody has revoked. */
function standing(
  state: DelegationsState,
  others: GrantDelegationCommand['others'],
): GrantDelegationCommand['others'] {
  const here = [...state.values()].filter(({ revokedBy }) => revokedBy === null);
  return [
    ...others.filter(({ delegation }) => !state.has(delegation)),
    ...here.map(({ granted }) => granted),
  ];
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
  state: DelegationsState,
): readonly DelegationEvent[] {
  const known = state.get(delegation);
  if (known === undefined) throw refuseDelegation.DELEGATION_UNKNOWN({ delegation });
  const { cycle, principal } = known.granted;
  if (known.revokedBy !== null) {
    if (known.revokedBy === actor.person) return [];
    throw refuseDelegation.DELEGATION_ALREADY_REVOKED({ delegation });
  }
  if (actor.person !== principal && !actor.roles.includes('chair'))
    throw refuseDelegation.DELEGATION_NOT_YOURS({ principal });
  if (reason.trim() === '') throw refuseDelegation.REASON_MISSING();
  return [{ type: 'DelegationRevoked', data: { cycle, delegation, revokedBy: actor.person, reason } }];
}
