import { useTranslation } from 'react-i18next';
import { useFacts } from '../desk/use-facts.js';
import { getJson } from '../http/get-json.js';
import { useReading } from '../http/use-reading.js';
import { daysLeft, type CalendarYear } from './working-days.js';

interface Result {
  readonly notice: { readonly from: string; readonly until: string } | null;
}

/** Until when a unit may appeal: the days of the public notice (公示), and how many of them are left. */
export function NoticeClock() {
  const { t } = useTranslation();
  const { cycle, today } = useFacts();
  const { body } = useReading(`notice ${cycle.cycle} ${today}`, async () => {
    const { notice } = await getJson<Result>(`/api/v1/cycles/${cycle.cycle}/result`);
    if (notice === null) return null;
    const years = [...new Set([today.slice(0, 4), notice.until.slice(0, 4)])];
    const calendars = years.map((year) => getJson<CalendarYear>(`/api/v1/calendars/${year}`));
    return { notice, left: daysLeft(today, notice.until, await Promise.all(calendars)) };
  });
  if (body === null) return null;
  const { notice, left } = body;
  const days = { ...notice, today };
  if (today < notice.from) return <p className="notice">{t('desk.clock.before', days)}</p>;
  if (left === null) return <p className="notice warning">{t('desk.clock.over', days)}</p>;
  return (
    <p className={left.working <= 1 ? 'notice warning' : 'notice'}>
      {t('desk.clock.running', { ...days, ...left })}
    </p>
  );
}
