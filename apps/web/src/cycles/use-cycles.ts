import { useCallback, useEffect, useState } from 'react';
import { getJson } from '../http/get-json.js';
import { asPageProblem, type PageProblem } from '../http/page-problem.js';
import { retryDelay } from '../standings/retry-delay.js';

/** What the list tells everybody of a cycle. */
export interface CycleName {
  readonly cycle: string;
  readonly name: string;
}

export interface CyclesState {
  /** Null until the first answer. */
  readonly cycles: readonly CycleName[] | null;
  readonly problem: PageProblem | null;
  readonly retry: () => void;
}

const MOST_CYCLES = 200;
/** Somebody may just be opening the first one. */
const NOTHING_AGAIN_MS = 10_000;

/** Cycles, newest first. Asked again by itself while there is nothing to see or the server cannot say. */
export function useCycles(): CyclesState {
  const [state, setState] = useState<Omit<CyclesState, 'retry'>>({ cycles: null, problem: null });
  const [attempt, setAttempt] = useState(1);
  const retry = useCallback(() => setAttempt((number) => number + 1), []);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    const again = (ms: number) => (timer = setTimeout(retry, ms));
    const show = (next: Omit<CyclesState, 'retry'>) => {
      if (gone) return;
      setState(next);
      if (nothingToSee(next)) again(NOTHING_AGAIN_MS);
      else if (next.problem !== null) again(retryDelay(attempt, Math.random()));
    };
    getJson<{ readonly rows: readonly CycleName[] }>(`/api/v1/cycles?sort=-year&limit=${MOST_CYCLES}`).then(
      ({ rows }) => show({ cycles: rows, problem: null }),
      (error: unknown) => show({ cycles: null, problem: asPageProblem(error) }),
    );
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [attempt, retry]);

  return { ...state, retry };
}

/** No cycle at all, or none that is open to who asks: without a login the server does not tell which. */
export function nothingToSee({ cycles, problem }: Omit<CyclesState, 'retry'>): boolean {
  return cycles?.length === 0 || problem?.kind === 'not-public';
}
