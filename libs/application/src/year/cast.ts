import type { Leader } from '@kaoping/domain';
import type { SeededRandom } from '@kaoping/platform';
import type { YearCase } from './case.js';

/** Logins of the demo accounts that play the year. */
export const OFFICE = 'office-1';
export const SECOND_OFFICE = 'office-2';
export const INSPECTORS = ['inspector-1', 'inspector-2'] as const;
export const CHAIR = 'chair';
/** Casts ballots; nobody is logged in. */
export const PUBLIC = 'public';

export const clerkOf = (unit: string): string => `clerk-${unit}`;
export const headOf = (unit: string): string => `head-${unit}`;
export const personOf = (login: string): string => `p-${login}`;

/** The chair marks the units too and heads none, so that there is always somebody from outside. */
const CHAIR_AS_LEADER: Leader = { person: personOf(CHAIR), post: '组长', heads: [] };

/** Who marks the units in the leader evaluation, the chair last. */
export function markers({ leaders }: YearCase): readonly (Leader & { readonly login: string })[] {
  return [...leaders, CHAIR_AS_LEADER].map((leader) => ({ ...leader, login: loginOf(leader.person) }));
}

export function supervisors({ leaders }: YearCase): readonly string[] {
  return leaders.map(({ person }) => loginOf(person));
}

/**
 * A member of the leading group who heads none of the units (回避): some supervisor, else the chair.
 * @param except logins that had a hand in the matter already.
 */
export function impartial(
  { leaders }: YearCase,
  units: readonly string[],
  random: SeededRandom,
  except: readonly string[] = [],
): string {
  const fit = leaders
    .filter(({ heads }) => !heads.some((unit) => units.includes(unit)))
    .map(({ person }) => loginOf(person))
    .filter((login) => !except.includes(login));
  return fit.length === 0 ? CHAIR : random.pick(fit);
}

export function loginOf(person: string): string {
  return person.replace(/^p-/, '');
}
