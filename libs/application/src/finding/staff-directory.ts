import type { AccountStore } from '@kaoping/identity';

/** Where people work, so that nobody inspects the unit they work in. */
export interface StaffDirectory {
  /** Undefined for somebody from outside the bureau, or who works in none of its units. */
  unitOf(person: string): Promise<string | undefined>;
}

/** Nest token of the StaffDirectory. */
export const STAFF_DIRECTORY = Symbol('StaffDirectory');

export function staffDirectory(accounts: AccountStore): StaffDirectory {
  return { unitOf: async (person) => (await accounts.findByPerson(person))?.unit };
}
