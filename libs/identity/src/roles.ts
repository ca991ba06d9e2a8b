import type { Role } from '@kaoping/domain';

/** 三员: no two of them on one account and none beside a business role, so that nobody watches themselves. */
export const ADMINISTRATOR_ROLES = ['auditor', 'sysadmin', 'secadmin'] as const satisfies readonly Role[];

export const BUSINESS_ROLES = [
  'clerk',
  'head',
  'office',
  'inspector',
  'supervisor',
  'chair',
] as const satisfies readonly Role[];

export const ROLES: readonly Role[] = [...BUSINESS_ROLES, ...ADMINISTRATOR_ROLES];

/** Members of the leading group (绩效评估领导小组), who decide. */
export const LEADING_GROUP = ['supervisor', 'chair'] as const satisfies readonly Role[];

export function hasAnyRole(actor: { readonly roles: readonly Role[] }, wanted: readonly Role[]): boolean {
  return actor.roles.some((role) => wanted.includes(role));
}
