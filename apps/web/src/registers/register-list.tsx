import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeskProblem } from '../desk/desk-problem.js';
import { useFacts } from '../desk/use-facts.js';
import { getJson } from '../http/get-json.js';
import { type Page } from '../http/read-all.js';
import { useReading } from '../http/use-reading.js';
import { Message } from '../page/message.js';
import { useMedia } from '../page/use-media.js';
import { hrefOf, type ListQuery } from '../route/route.js';
import { CsvLink } from './csv-link.js';
import { FilterBar } from './filter-bar.js';
import { NewActs } from './new-acts.js';
import { RegisterRows } from './register-rows.js';
import { registerPath, type Register } from './register.js';
import './register-list.css';

const ROWS_A_PAGE = 50;

/** A register as its readers may see it: narrowed, sorted, page by page. */
export function RegisterList<Row>({
  register,
  query,
}: {
  readonly register: Register<Row>;
  readonly query: ListQuery;
}) {
  const { t } = useTranslation();
  const { cycle, today, me } = useFacts();
  const wide = useMedia('(min-width: 60rem)');
  const path = `${registerPath(register, cycle.cycle)}?${searchOf(register, query)}`;
  const [cursors, setCursors] = useState<readonly string[]>([]);
  useEffect(() => setCursors([]), [path]);
  const cursor = cursors.at(-1);
  const page = `${path}&limit=${ROWS_A_PAGE}${cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`}`;
  const { body, problem, again } = useReading(`${page} ${me.person} ${today}`, () =>
    getJson<Page<Row>>(page),
  );
  const narrowed = register.filters.some(({ name }) => query[name] !== undefined);

  return (
    <section aria-labelledby="register-title">
      <div className="register-head">
        <h2 id="register-title">{t(`desk.register.${register.name}`)}</h2>
        <NewActs register={register} />
        <CsvLink path={path} name={`${register.name}-${cycle.cycle}`} />
      </div>
      {register.above?.()}
      <FilterBar register={register} query={query} />
      {problem !== null && <DeskProblem problem={problem} onRetry={again} />}
      {body === null && problem === null && <Message title={t('loading')} />}
      {body?.rows.length === 0 && (
        <Message title={t(narrowed ? 'desk.list.noneFound' : 'desk.list.none')}>
          {narrowed && (
            <p>
              <a href={hrefOf({ page: 'list', cycle: cycle.cycle, register: register.name, query: {} })}>
                {t('desk.list.showAll')}
              </a>
            </p>
          )}
        </Message>
      )}
      {body !== null && body.rows.length > 0 && (
        <>
          <RegisterRows {...{ register, query, wide }} rows={body.rows} />
          <nav className="pager" aria-label={t('desk.list.pages')}>
            <span role="status">
              {t('desk.list.shown', {
                from: cursors.length * ROWS_A_PAGE + 1,
                to: cursors.length * ROWS_A_PAGE + body.rows.length,
                total: body.total,
              })}
            </span>
            {cursors.length > 0 && (
              <button type="button" className="quiet" onClick={() => setCursors(cursors.slice(0, -1))}>
                {t('desk.list.before')}
              </button>
            )}
            {body.next !== null && (
              <button
                type="button"
                className="quiet"
                onClick={() => setCursors([...cursors, body.next ?? ''])}
              >
                {t('desk.list.next')}
              </button>
            )}
          </nav>
        </>
      )}
    </section>
  );
}

/** Only what the list knows: an address that somebody typed must not be refused for a word too many. */
function searchOf<Row>({ filters, sort }: Register<Row>, query: ListQuery): string {
  const known = filters.flatMap(({ name }) => {
    const value = query[name];
    return value === undefined || value === '' ? [] : [[name, value]];
  });
  return new URLSearchParams([...known, ['sort', query['sort'] ?? sort]]).toString();
}
