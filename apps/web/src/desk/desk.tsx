import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { CycleSelect } from '../cycles/cycle-select.js';
import { useCycles } from '../cycles/use-cycles.js';
import { Masthead } from '../page/masthead.js';
import { Message } from '../page/message.js';
import type { DeskRoute } from '../route/route.js';
import { goTo } from '../route/use-route.js';
import { SignIn } from '../session/sign-in.js';
import { SessionCorner } from '../session/session-corner.js';
import { SessionContext, useOwnSession } from '../session/use-session.js';
import { CyclePages } from './cycle-pages.js';
import { DeskNav } from './desk-nav.js';
import { DeskProblem } from './desk-problem.js';
import { WorkPage } from './work-page.js';
import './desk.css';

/** The pages for those who work here: what waits for them, the registers, and what they can do. */
export function Desk({ route }: { readonly route: DeskRoute }) {
  const { t, i18n } = useTranslation();
  const session = useOwnSession();
  const { me, problem, reload } = session;
  useEffect(() => {
    document.title = t('desk.title');
    return () => {
      document.title = t('title');
    };
  }, [t, i18n.language]);
  return (
    <SessionContext value={session}>
      {me === undefined || me === null ? (
        <>
          <Masthead title={t('desk.title')} subject={null}>
            <a className="quiet" href="#/">
              {t('title')}
            </a>
          </Masthead>
          <main>
            {problem !== null && <DeskProblem problem={problem} onRetry={reload} />}
            {problem === null && (me === null ? <SignIn /> : <Message title={t('loading')} />)}
          </main>
        </>
      ) : (
        <SignedIn key={me.person} route={route} />
      )}
    </SessionContext>
  );
}

function SignedIn({ route }: { readonly route: DeskRoute }) {
  const { t } = useTranslation();
  const { cycles, problem, retry } = useCycles();
  const wanted = 'cycle' in route ? route.cycle : null;
  const chosen = wanted ?? cycles?.[0]?.cycle ?? null;
  const name = cycles?.find(({ cycle }) => cycle === chosen)?.name ?? null;
  const choose = (cycle: string) =>
    goTo(
      'register' in route
        ? { page: 'list', cycle, register: route.register, query: {} }
        : { page: 'units', cycle },
    );
  return (
    <>
      <Masthead title={t('desk.title')} subject={name}>
        {cycles !== null && chosen !== null && <CycleSelect {...{ cycles, chosen }} onChoose={choose} />}
        <SessionCorner />
      </Masthead>
      <DeskNav cycle={chosen} route={route} />
      <main>
        {problem !== null && <DeskProblem problem={problem} onRetry={retry} />}
        {problem === null && cycles === null && <Message title={t('loading')} />}
        {cycles?.length === 0 && <Message title={t('empty.title')} />}
        {route.page === 'unknown' && <Message title={t('desk.problem.unknown')} alert />}
        {route.page === 'work' && cycles !== null && <WorkPage cycles={cycles} />}
        {'cycle' in route && <CyclePages key={route.cycle} route={route} />}
      </main>
    </>
  );
}
