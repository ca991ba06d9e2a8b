import { createContext, useCallback, useContext, useEffect, useState } from 'react';
import { getJson } from '../http/get-json.js';
import { asPageProblem, type PageProblem } from '../http/page-problem.js';
import { signOut as endSession } from '../http/send.js';
import type { Me } from './me.js';

export interface Session {
  /** Undefined until the server has said; null for nobody. */
  readonly me: Me | null | undefined;
  readonly problem: PageProblem | null;
  readonly reload: () => void;
  readonly signedIn: (me: Me) => void;
  /** Signed out here, or the server says that the session has ended. */
  readonly ended: () => void;
  readonly signOut: () => Promise<void>;
}

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('useSession is used outside of the session');
  return session;
}

/** For the top of the pages that need an account. */
export function useOwnSession(): Session {
  const [me, setMe] = useState<Me | null>();
  const [problem, setProblem] = useState<PageProblem | null>(null);
  const [attempt, setAttempt] = useState(1);

  useEffect(() => {
    let gone = false;
    getJson<Me | { readonly person: null }>('/api/v1/session').then(
      (who) => {
        if (gone) return;
        setProblem(null);
        setMe(who.person === null ? null : who);
      },
      (error: unknown) => gone || setProblem(asPageProblem(error)),
    );
    return () => {
      gone = true;
    };
  }, [attempt]);

  const ended = useCallback(() => setMe(null), []);
  const reload = useCallback(() => setAttempt((number) => number + 1), []);
  const signOut = useCallback(async () => {
    await endSession().catch(() => undefined);
    setMe(null);
  }, []);
  return { me, problem, reload, signedIn: setMe, ended, signOut };
}
