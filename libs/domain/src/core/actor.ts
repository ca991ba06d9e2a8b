/** Code roles of the people in a bureau; 中文 in the language files under `role.*`. */
export type Role =
  'clerk' | 'head' | 'office' | 'inspector' | 'supervisor' | 'chair' | 'auditor' | 'sysadmin' | 'secadmin';

/**
 * Who acts, as the directory knew them when the command came in. Ids only; names live in the directory.
 * `unit` is where the person works, `heads` the units that a leader is in charge of (分管).
 */
export interface Actor {
  readonly person: string;
  readonly roles: readonly Role[];
  readonly unit?: string;
  /** Where the person worked before; of a deputy, the principal too. */
  readonly formerUnits?: readonly string[];
  readonly heads: readonly string[];
  /** The delegation that the person acts under; roles are then those of the principal. */
  readonly mandate?: Mandate;
}

/** What a deputy may do for a principal (甲（代乙）), as the delegation says. Days are ISO dates, both included. */
export interface Mandate {
  readonly cycle: string;
  readonly delegation: string;
  readonly principal: string;
  /** Where the principal works. */
  readonly principalUnit?: string;
  readonly from: string;
  readonly until: string;
  /** Empty: all stages. */
  readonly stages: readonly string[];
  /** Empty: all units, and what concerns the cycle as a whole. */
  readonly units: readonly string[];
}

/** An event keeps whom a deputy acted for, so that what follows is held against both. */
export interface ByDeputy {
  readonly onBehalfOf?: string;
}

export function forPrincipal({ mandate }: Actor): ByDeputy {
  return mandate === undefined ? {} : { onBehalfOf: mandate.principal };
}

/**
 * Whether somebody is the one who acts, or the one that is acted for. Of a step before it is asked with everybody who
 * had a hand in it, the one it was done for too: neither of two decides on what either of two has asked for.
 */
export function isActing({ person, mandate }: Actor, ...somebody: readonly (string | undefined)[]): boolean {
  return somebody.some((one) => one !== undefined && (one === person || one === mandate?.principal));
}

/** Whether the very same did it, for the very same: a repetition, where another's act would be a second one. */
export function didIt({ person, mandate }: Actor, by: string, onBehalfOf?: string): boolean {
  return by === person && onBehalfOf === mandate?.principal;
}

/** Of the leading group: 分管领导、组长. */
export function isLeader({ roles }: Pick<Actor, 'roles'>): boolean {
  return roles.includes('supervisor') || roles.includes('chair');
}

/** Whether a person works in a unit, or the one that is acted for does. */
export function worksIn({ unit: own, mandate }: Pick<Actor, 'unit' | 'mandate'>, unit: string): boolean {
  return unit === own || unit === mandate?.principalUnit;
}

type Belonging = Pick<Actor, 'unit' | 'heads' | 'mandate'>;

/**
 * The first of some units that a person works in or heads, or the one that is acted for: in what concerns it, that
 * person has no say. A deputy's `heads` hold the principal's too.
 */
export function ownAmong(actor: Belonging, units: readonly string[]): string | undefined {
  return units.find((one) => worksIn(actor, one) || actor.heads.includes(one));
}

/**
 * The first of some units where a person has worked, or the one that is acted for has. It bars from finding out and from
 * judging what is in dispute, not from what office and leaders decide of every unit by their function.
 */
export function formerAmong(
  { formerUnits = [] }: Pick<Actor, 'formerUnits'>,
  units: readonly string[],
): string | undefined {
  return units.find((one) => formerUnits.includes(one));
}
