import { isActing, type Actor } from '../core/actor.js';
import type { ApprovalRule, ApproverRole, StageDefinition, StageId } from '../scheme/scheme.js';
import type { StageTransitionApproved } from './events.js';
import type { PendingTransition } from './state.js';

/** Who may give the next approval: anybody of the roles, or one of the persons. Empty: the approvals are complete. */
export interface Awaited {
  readonly roles: readonly ApproverRole[];
  /** Whom the scheme names (会签). */
  readonly named: readonly string[];
  /** Who was asked on top (加签). */
  readonly added: readonly string[];
}

type Approval = Pick<StageTransitionApproved['data'], 'approvedBy' | 'as' | 'seat' | 'onBehalfOf'>;

/** The approvals that are still to come, in whatever order the rule leaves open. */
export function awaitedApprovers(
  rule: ApprovalRule,
  { approvals, added }: Pick<PendingTransition, 'added'> & { readonly approvals: readonly Approval[] },
): Awaited {
  const taken = (seat: Approval['seat']) => approvals.filter((approval) => approval.seat === seat);
  const open = (seat: 'named' | 'added', persons: readonly string[]) =>
    persons.filter((person) => !taken(seat).some((approval) => gaveIt(approval, person)));
  return {
    roles: rolesInTurn(rule, taken(undefined)),
    named: open('named', (rule.kind === 'countersign' && rule.persons) || []),
    added: open(
      'added',
      added.map(({ person }) => person),
    ),
  };
}

/** Where an approval of this actor would count: a seat that asks for the person goes before one that asks for a role. */
export function seatOf(
  actor: Actor,
  { roles, named, added }: Awaited,
): { readonly as: ApproverRole; readonly seat?: 'named' | 'added' } | undefined {
  const held = LEADERS.find((role) => actor.roles.includes(role));
  if (held === undefined) return undefined;
  if (isActing(actor, ...named)) return { as: held, seat: 'named' };
  if (isActing(actor, ...added)) return { as: held, seat: 'added' };
  const as = roles.find((role) => actor.roles.includes(role));
  return as && { as };
}

const LEADERS: readonly ApproverRole[] = ['supervisor', 'chair'];

export function isComplete({ roles, named, added }: Awaited): boolean {
  return roles.length + named.length + added.length === 0;
}

/** Each approval is another person's, whoever of two pressed the button: a deputy's is the principal's too. */
export function hasApproved(actor: Actor, approvals: readonly Approval[]): boolean {
  return approvals.some(({ approvedBy, onBehalfOf }) => isActing(actor, approvedBy, onBehalfOf));
}

/** Stages beside each other leave together, by the rule of the one that the others stand beside. */
export function leadingStage(stages: readonly StageDefinition[], from: StageId): StageDefinition | undefined {
  const stage = stages.find(({ id }) => id === from);
  return stage?.beside === undefined ? stage : stages.find(({ id }) => id === stage.beside);
}

export function approvalRule(stages: readonly StageDefinition[], from: StageId): ApprovalRule {
  return leadingStage(stages, from)?.approvals ?? { kind: 'none' };
}

function gaveIt({ approvedBy, onBehalfOf }: Approval, person: string): boolean {
  return approvedBy === person || onBehalfOf === person;
}

function rolesInTurn(rule: ApprovalRule, given: readonly Approval[]): readonly ApproverRole[] {
  switch (rule.kind) {
    case 'none':
      return [];
    case 'sequence':
      return rule.roles.slice(given.length, given.length + 1);
    case 'any':
      return given.length >= rule.need ? [] : rule.roles;
    case 'countersign': {
      const left = [...rule.roles];
      for (const { as } of given) if (left.includes(as)) left.splice(left.indexOf(as), 1);
      return left;
    }
  }
}
