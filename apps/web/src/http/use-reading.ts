import { useCallback, useEffect, useState } from 'react';
import { asPageProblem, type PageProblem } from './page-problem.js';

export interface Reading<Body> {
  /** What was read last; kept while it is read again. Null until the first answer. */
  readonly body: Body | null;
  readonly problem: PageProblem | null;
  readonly again: () => void;
}

/**
 * Reads something for as long as the component is shown, anew whenever `key` changes.
 * @param key what is read, in words; null: nothing yet
 */
export function useReading<Body>(key: string | null, read: () => Promise<Body>): Reading<Body> {
  const [state, setState] = useState<{ key: string | null; body: Body | null; problem: PageProblem | null }>({
    ...{ key: null, body: null, problem: null },
  });
  const [attempt, setAttempt] = useState(0);
  const again = useCallback(() => setAttempt((number) => number + 1), []);

  useEffect(() => {
    if (key === null) return undefined;
    let gone = false;
    read().then(
      (body) => gone || setState({ key, body, problem: null }),
      (error: unknown) =>
        gone ||
        setState((before) => ({
          ...{ key, problem: asPageProblem(error) },
          body: before.key === key ? before.body : null,
        })),
    );
    return () => {
      gone = true;
    };
    // `read` is made anew with every rendering; what it reads is named by the key.
  }, [key, attempt]);

  const current = state.key === key;
  return { body: current ? state.body : null, problem: current ? state.problem : null, again };
}
