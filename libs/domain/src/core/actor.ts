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
  readonly heads: readonly string[];
}
