import { useTranslation } from 'react-i18next';
import type { CycleName } from '../cycles/use-cycles.js';
import { getJson } from '../http/get-json.js';
import { readAll } from '../http/read-all.js';
import { useReading } from '../http/use-reading.js';
import { i18n } from '../i18n.js';
import { Message } from '../page/message.js';
import { DeskProblem } from './desk-problem.js';
import type { CycleDoc, WorkItem } from './facts.js';
import { WorkRows } from './work-rows.js';

/** What waits for the reader (待办), by cycle; each thing leads to where it is done. */
export function WorkPage({ cycles }: { readonly cycles: readonly CycleName[] }) {
  const { t } = useTranslation();
  const { body, problem, again } = useReading(`worklist ${i18n.language}`, async () => {
    const work = await readAll<WorkItem>('/api/v1/worklist');
    const { today } = await getJson<{ readonly today: string }>('/api/v1/worklist?limit=1');
    const named = cycles.filter(({ cycle }) => work.some((item) => item.cycle === cycle));
    const docs = named.map(({ cycle }) => getJson<CycleDoc>(`/api/v1/cycles/${encodeURIComponent(cycle)}`));
    return { work, today, docs: await Promise.all(docs) };
  });
  if (body === null)
    return problem === null ? (
      <Message title={t('loading')} />
    ) : (
      <DeskProblem problem={problem} onRetry={again} />
    );
  const { work, today, docs } = body;
  return (
    <section aria-labelledby="work-title">
      <div className="register-head">
        <h2 id="work-title">{t('desk.work.title', { number: work.length })}</h2>
      </div>
      {work.length === 0 && (
        <Message title={t('desk.work.none')}>
          <p>{t('desk.work.noneAdvice')}</p>
        </Message>
      )}
      {docs.map((cycle) => (
        <section key={cycle.cycle} aria-label={cycle.name}>
          {docs.length > 1 && <h3 lang="zh-CN">{cycle.name}</h3>}
          <WorkRows {...{ cycle, today }} work={work.filter((item) => item.cycle === cycle.cycle)} />
        </section>
      ))}
    </section>
  );
}
