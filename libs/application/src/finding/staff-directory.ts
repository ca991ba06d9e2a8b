import type { Actor } from '@kaoping/domain';
import { toActor, type AccountStore } from '@kaoping/identity';

/** Who works here: nobody inspects the unit they work in, and only who is known can be asked or named. */
export interface StaffDirectory {
  /** Undefined for somebody from outside the bureau, or who works in none of its units. */
  unitOf(person: string): Promise<string | undefined>;
  /** Units that the person worked in before; empty for somebody unknown. */
  formerUnitsOf(person: string): Promise<readonly string[]>;
  /** Undefined for somebody without an account, or with one that is disabled. */
  actorOf(person: string): Promise<Actor | undefined>;
}

/** Nest token of the StaffDirectory. */
export const STAFF_DIRECTORY = Symbol('StaffDirectory');

export function staffDirectory(accounts: Pick<AccountStore, 'findByPerson'>): StaffDirectory {
  return {
    unitOf: async (person) => (await accounts.findByPerson(person))?.unit,
    formerUnitsOf: async (person) => (await accounts.findByPerson(person))?.formerUnits ?? [],
    actorOf: async (person) => {
      const account = await accounts.findByPerson(person);
      return account === undefined || account.disabled === true ? undefined : toActor(account);
    },
  };
}
