import { useCallback, useEffect, useReducer, useRef } from 'react';
import { StandingsFeed } from './standings-feed.js';
import { apiStandings, browserSurroundings } from './standings-source.js';
import { afterFeedEvent, nothingYet, type StandingsState } from './standings-state.js';

/** Live standings of one cycle, for as long as the component is shown; give it the cycle as its key. */
export function useStandings(cycle: string): StandingsState & { readonly retry: () => void } {
  const [state, tell] = useReducer(afterFeedEvent, nothingYet);
  const feed = useRef<StandingsFeed | null>(null);
  const retry = useCallback(() => feed.current?.start(), []);

  useEffect(() => {
    const current = new StandingsFeed(cycle, apiStandings, browserSurroundings, tell);
    feed.current = current;
    current.start();
    const wake = () => {
      if (document.visibilityState === 'visible') current.wake();
    };
    window.addEventListener('online', wake);
    document.addEventListener('visibilitychange', wake);
    return () => {
      window.removeEventListener('online', wake);
      document.removeEventListener('visibilitychange', wake);
      current.stop();
    };
  }, [cycle]);

  return { ...state, retry };
}
