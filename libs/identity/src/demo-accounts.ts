import type { Role } from '@kaoping/domain';
import type { Account } from './accounts.js';
import { hashPassword } from './passwords.js';

/** Printed at the start and in the README: for looking around, never for real data. */
export const DEMO_PASSWORD = 'kaoping-demo';

export interface DemoBureau {
  readonly units: readonly { readonly id: string; readonly name: string }[];
  /** Id of the unit that the appraisal office sits in. */
  readonly officeUnit: string;
  /** In the order of their logins `leader-1`, `leader-2`, …; `person` is the id that the cycle names them by. */
  readonly leaders: readonly {
    readonly person: string;
    readonly post: string;
    readonly heads: readonly string[];
  }[];
}

/**
 * One account per role and unit: a clerk and a head in each unit, two members of the office, two inspectors, the
 * leaders, the chair and the three administrators, all with DEMO_PASSWORD. Logins are `clerk-u01`, `head-u01`,
 * `office-1`, `office-2`, `inspector-1`, `inspector-2`, `leader-1`…, `chair`, `auditor`, `sysadmin`, `secadmin`;
 * persons are the same with `p-` before, the leaders' excepted.
 */
export async function demoAccounts(bureau: DemoBureau): Promise<readonly Account[]> {
  const profiles = [...unitStaff(bureau), ...officeStaff(bureau), ...leadingGroup(bureau), ...administrators];
  return Promise.all(
    profiles.map(async ({ login, ...profile }) => ({
      person: `p-${login}`,
      login,
      heads: [],
      ...profile,
      passwordHash: await hashPassword(DEMO_PASSWORD),
    })),
  );
}

/** `person` and `heads` where they differ from the default. */
type Profile = Pick<Account, 'login' | 'label' | 'roles' | 'unit'> &
  Partial<Pick<Account, 'person' | 'heads'>>;

function unitStaff({ units }: DemoBureau): readonly Profile[] {
  return units.flatMap(({ id, name }) => [
    { login: `clerk-${id}`, label: `${name}·联络员`, roles: ['clerk'] as const, unit: id },
    { login: `head-${id}`, label: `${name}·负责人`, roles: ['head'] as const, unit: id },
  ]);
}

function officeStaff({ officeUnit }: DemoBureau): readonly Profile[] {
  return [
    { login: 'office-1', label: '考评办·经办人一', roles: ['office'], unit: officeUnit },
    { login: 'office-2', label: '考评办·经办人二', roles: ['office'], unit: officeUnit },
    { login: 'inspector-1', label: '察访核验组·组员一', roles: ['inspector'] },
    { login: 'inspector-2', label: '察访核验组·组员二', roles: ['inspector'] },
  ];
}

function leadingGroup({ leaders }: DemoBureau): readonly Profile[] {
  const supervisors = leaders.map(({ person, post, heads }, index) => ({
    login: `leader-${index + 1}`,
    person,
    label: post,
    roles: ['supervisor'] as const,
    heads,
  }));
  return [...supervisors, { login: 'chair', label: '组长', roles: ['chair'] }];
}

const administrators: readonly Profile[] = (
  [
    ['auditor', '安全审计员'],
    ['sysadmin', '系统管理员'],
    ['secadmin', '安全保密管理员'],
  ] as const satisfies readonly (readonly [Role, string])[]
).map(([role, label]) => ({ login: role, label, roles: [role] }));
