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
  /** Where the person worked before. */
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
  readonly from: string;
  readonly until: string;
  /** Empty: all stages. */
  readonly stages: readonly string[];
  /** Empty: all units, and what concerns the cycle as a whole. */
  readonly units: readonly string[];
}

/** Whether a person is the one who acts, or the one that is acted for: neither decides on what either has asked for. */
export function isActing({ person, mandate }: Actor, somebody: string): boolean {
  return somebody === person || somebody === mandate?.principal;
}

/** Of the leading group: 分管领导、组长. */
export function isLeader({ roles }: Pick<Actor, 'roles'>): boolean {
  return roles.includes('supervisor') || roles.includes('chair');
}

/** The first of some units that a person works in or heads: in what concerns it, that person has no say. */
export function ownAmong(
  { unit, heads }: Pick<Actor, 'unit' | 'heads'>,
  units: readonly string[],
): string | undefined {
  return units.find((one) => one === unit || heads.includes(one));
}
