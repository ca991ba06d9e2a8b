import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { getJson } from '../http/get-json.js';
import { readAll } from '../http/read-all.js';
import { useReading } from '../http/use-reading.js';
import { Message } from '../page/message.js';
import type { DeskRoute } from '../route/route.js';
import { REGISTER_PAGES } from '../registers/register-pages.js';
import { useSession } from '../session/use-session.js';
import { DeskProblem } from './desk-problem.js';
import type { Colleague, CycleDoc, WorkItem } from './facts.js';
import { UnitPage } from './unit-page.js';
import { UnitsPage } from './units-page.js';
import { FactsContext, type Desk } from './use-facts.js';

type CycleRoute = Extract<DeskRoute, { readonly cycle: string }>;

/** The pages of one cycle, with what all of them know. */
export function CyclePages({ route }: { readonly route: CycleRoute }) {
  const { t, i18n } = useTranslation();
  const { me } = useSession();
  const cycle = encodeURIComponent(route.cycle);
  const known = useReading(`${cycle} people`, async () => {
    const [doc, people] = await Promise.all([
      getJson<CycleDoc>(`/api/v1/cycles/${cycle}`),
      readAll<Colleague>('/api/v1/people'),
    ]);
    return { cycle: doc, people };
  });
  const waiting = useReading(`${cycle} work ${i18n.language}`, async () => {
    const { today } = await getJson<{ readonly today: string }>('/api/v1/worklist?limit=1');
    return { today, work: await readAll<WorkItem>(`/api/v1/worklist?cycle=${cycle}`) };
  });
  const problem = known.problem ?? waiting.problem;
  const desk = useMemo<Desk | null>(
    () =>
      known.body === null || waiting.body === null || me === null || me === undefined
        ? null
        : { ...known.body, ...waiting.body, me, reload: waiting.again },
    [known.body, waiting.body, waiting.again, me],
  );
  if (desk === null)
    return problem === null ? (
      <Message title={t('loading')} />
    ) : (
      <DeskProblem problem={problem} onRetry={problem === known.problem ? known.again : waiting.again} />
    );
  return (
    <FactsContext value={desk}>
      <CyclePage route={route} />
    </FactsContext>
  );
}

function CyclePage({ route }: { readonly route: CycleRoute }) {
  switch (route.page) {
    case 'list':
      return REGISTER_PAGES[route.register].list(route.query);
    case 'item':
      return REGISTER_PAGES[route.register].item(route.id);
    case 'new':
      return REGISTER_PAGES[route.register].create(route.act);
    case 'units':
      return <UnitsPage />;
    case 'unit':
      return <UnitPage key={route.unit} unit={route.unit} />;
  }
}
