import { useTranslation } from 'react-i18next';
import { dayText } from '../page/clock-text.js';
import { hrefOf } from '../route/route.js';
import { subjectName, unitName, type CycleDoc, type WorkItem } from './facts.js';
import { workRoute } from './work-route.js';

interface WorkRowsProps {
  readonly cycle: CycleDoc;
  readonly today: string;
  readonly work: readonly WorkItem[];
}

/** Things that wait, the most urgent first, as the server has sorted them. */
export function WorkRows({ cycle, today, work }: WorkRowsProps) {
  const { t } = useTranslation();
  const leaderOf = (person: string) => cycle.leaders.find((one) => one.person === person)?.post ?? person;
  return (
    <ul className="work">
      {work.map((item) => {
        const { code, subject, units, due, since, onBehalfOf } = item;
        const text = t(`work:${code}`, { subject: subjectName(cycle, subject) });
        const route = workRoute(cycle.cycle, item);
        return (
          <li key={`${code} ${subject} ${onBehalfOf ?? ''}`}>
            <span>
              {route === null ? text : <a href={hrefOf(route)}>{text}</a>}
              {onBehalfOf !== undefined && (
                <small> {t('desk.work.onBehalfOf', { principal: leaderOf(onBehalfOf) })}</small>
              )}
              {route === null && <small> {t('desk.work.elsewhere')}</small>}
            </span>
            {units.length > 0 && (
              <span lang="zh-CN" className="muted">
                {units.map((unit) => unitName(cycle.roll, unit)).join(t('desk.separator'))}
              </span>
            )}
            {due !== null && (
              <span className={due < today ? 'due past' : 'due'}>
                {t(due < today ? 'desk.work.overdue' : 'desk.work.due', { day: due })}
              </span>
            )}
            {due === null && since !== null && (
              <span className="muted">{t('desk.work.since', { day: dayText(since) })}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
