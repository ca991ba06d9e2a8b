import { formerAmong, ownAmong, type Actor } from '@kaoping/domain';
import { inCycle, type CycleView } from '@kaoping/read-models';
import { BUSINESS_ROLES, hasAnyRole, toActor, type Account, type AccountStore } from '@kaoping/identity';

/** Somebody with business here: where they work and have worked, and what they head. */
export interface Colleague {
  readonly unit?: string;
  readonly formerUnits?: readonly string[];
  readonly heads: readonly string[];
}

/** Who works here: nobody inspects or judges the unit they work in, and only who is known can be asked or named. */
export interface StaffDirectory {
  /** Undefined for somebody from outside the bureau, or who works in none of its units. */
  unitOf(person: string): Promise<string | undefined>;
  /** Units that the person worked in before; empty for somebody unknown. */
  formerUnitsOf(person: string): Promise<readonly string[]>;
  /** Undefined for somebody without an account, or with one that is disabled. */
  actorOf(person: string): Promise<Actor | undefined>;
  /** Undefined for somebody without an account, or without business here. */
  colleague(person: string): Promise<Colleague | undefined>;
  /** Who chairs the leading group (组长); more than one where that changes hands. */
  chairs(): Promise<readonly Colleague[]>;
}

/** Nest token of the StaffDirectory. */
export const STAFF_DIRECTORY = Symbol('StaffDirectory');

export function staffDirectory(accounts: Pick<AccountStore, 'findByPerson' | 'all'>): StaffDirectory {
  const enabled = async (person: string): Promise<Account | undefined> => {
    const account = await accounts.findByPerson(person);
    return account?.disabled === true ? undefined : account;
  };
  return {
    unitOf: async (person) => (await accounts.findByPerson(person))?.unit,
    formerUnitsOf: async (person) => (await accounts.findByPerson(person))?.formerUnits ?? [],
    actorOf: async (person) => {
      const account = await enabled(person);
      return account && toActor(account);
    },
    colleague: async (person) => {
      const account = await enabled(person);
      return account && hasAnyRole(account, BUSINESS_ROLES) ? placeOf(account) : undefined;
    },
    chairs: async () => {
      const all = await accounts.all();
      return all.filter(({ roles, disabled }) => disabled !== true && roles.includes('chair')).map(placeOf);
    },
  };
}

/**
 * Whether nobody who chairs may decide on the units: each works in one of them or heads it; with `former`, has worked
 * there. A bureau without a chair has nobody to stand aside.
 */
export async function isChairRecused(
  staff: Pick<StaffDirectory, 'chairs'>,
  cycle: CycleView,
  units: readonly string[],
  { former = false } = {},
): Promise<boolean> {
  return areRecused(await staff.chairs(), cycle, units, { former });
}

/** The same of those who chair. */
export function areRecused(
  chairs: readonly Colleague[],
  cycle: CycleView,
  units: readonly string[],
  { former = false } = {},
): boolean {
  const recused = (chair: Colleague): boolean =>
    ownAmong(chair, units) !== undefined || (former && formerAmong(chair, units) !== undefined);
  return chairs.length > 0 && chairs.every((chair) => recused(inCycle(cycle, chair)));
}

function placeOf({ unit, formerUnits, heads }: Account): Colleague {
  return { ...(unit !== undefined && { unit }), ...(formerUnits && { formerUnits }), heads };
}
