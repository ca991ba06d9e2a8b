import { useTranslation } from 'react-i18next';
import { DeskProblem } from '../desk/desk-problem.js';
import { unitName } from '../desk/facts.js';
import { useFacts } from '../desk/use-facts.js';
import { readAll } from '../http/read-all.js';
import type { Written } from '../http/send.js';
import { useReading } from '../http/use-reading.js';
import { Message } from '../page/message.js';
import { ActFields } from '../registers/act-form.js';
import { ITEM_KINDS, type AppealRow } from './appeal.js';
import { alreadyAppealed, candidatesOf } from './candidates.js';
import { fileAppeal, type Choice } from './file-act.js';
import { NoticeClock } from './notice-clock.js';

/** A unit appeals: it chooses what of its result, says why, and puts the files on the table that prove it. */
export function FileAppeal({ done }: { readonly done: (written: Written) => void }) {
  const { t } = useTranslation();
  const { cycle, me } = useFacts();
  const { unit } = me;
  const at = { cycle: cycle.cycle, unit: unit ?? '' };
  const path = `/api/v1/cycles/${encodeURIComponent(cycle.cycle)}/appeals`;
  const { body, problem, again } = useReading(
    unit && `${path} ${unit}`,
    async (): Promise<readonly Choice[]> => {
      const appeals = await readAll<AppealRow>(path);
      const kinds = await Promise.all(
        ITEM_KINDS.map(async (kind) => ({ kind, candidates: await candidatesOf(kind, at) })),
      );
      return kinds.map(({ kind, candidates }) => ({
        kind,
        candidates: candidates.filter(
          ({ subject }) => alreadyAppealed(appeals, { unit: at.unit, kind, subject }) === undefined,
        ),
      }));
    },
  );
  if (unit === null) return <Message title={t('desk.appeal.unitsOnly')} />;
  if (problem !== null) return <DeskProblem problem={problem} onRetry={again} />;
  if (body === null) return <Message title={t('loading')} />;
  return (
    <>
      <NoticeClock />
      <p className="muted">{t('desk.appeal.once', { unit: unitName(cycle.roll, unit) })}</p>
      <ActFields act={fileAppeal(unit, body)} {...{ path, done }} row={null} awaited={false} open />
    </>
  );
}
