import { createContext, useContext } from 'react';
import type { Facts } from './facts.js';

export interface Desk extends Facts {
  /** Reads what waits for the reader again, after something was done. */
  readonly reload: () => void;
}

export const FactsContext = createContext<Desk | null>(null);

/** What every page of a cycle knows. */
export function useFacts(): Desk {
  const facts = useContext(FactsContext);
  if (facts === null) throw new Error('useFacts is used outside of a cycle');
  return facts;
}
