import { useState } from 'react';
import type { CycleName } from './use-cycles.js';

const PARAMETER = 'cycle';

/** The cycle that the address names, so that it can be sent on and reloaded; else the first of the list. */
export function useChosenCycle(
  cycles: readonly CycleName[],
): readonly [string | null, (cycle: string) => void] {
  const [wanted, setWanted] = useState(() => new URLSearchParams(location.search).get(PARAMETER));
  const chosen = cycles.find(({ cycle }) => cycle === wanted) ?? cycles[0];
  const choose = (cycle: string) => {
    history.replaceState(null, '', `?${new URLSearchParams({ [PARAMETER]: cycle }).toString()}`);
    setWanted(cycle);
  };
  return [chosen?.cycle ?? null, choose];
}
