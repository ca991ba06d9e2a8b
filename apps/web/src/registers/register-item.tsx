import { useTranslation } from 'react-i18next';
import { DeskProblem } from '../desk/desk-problem.js';
import { isNothing } from '../desk/shown.js';
import { useFacts } from '../desk/use-facts.js';
import { Value } from '../desk/value.js';
import { getJson } from '../http/get-json.js';
import { readAll } from '../http/read-all.js';
import { PageProblem } from '../http/page-problem.js';
import { useReading } from '../http/use-reading.js';
import { Message } from '../page/message.js';
import { hrefOf } from '../route/route.js';
import { offeredActs } from './act.js';
import { ActForm } from './act-form.js';
import { Course } from './course.js';
import { Inherited } from './inherited.js';
import { itemPath, registerPath, type Register } from './register.js';
import './register-item.css';

/** One item of a register: what is known of it, what was done, and what the reader can do. */
export function RegisterItem<Row>({
  register,
  id,
}: {
  readonly register: Register<Row>;
  readonly id: string;
}) {
  const { t } = useTranslation();
  const facts = useFacts();
  const { cycle, me } = facts;
  const path = itemPath(register, cycle.cycle, id);
  const { body, problem, again } = useReading(`${path} ${me.person}`, () =>
    readItem(register, cycle.cycle, id),
  );
  const back = (
    <p className="back">
      <a href={hrefOf({ page: 'list', cycle: cycle.cycle, register: register.name, query: {} })}>
        {t('desk.backTo', { register: t(`desk.register.${register.name}`) })}
      </a>
    </p>
  );
  if (body === null)
    return (
      <>
        {back}
        {problem === null ? (
          <Message title={t('loading')} />
        ) : (
          <DeskProblem problem={problem} onRetry={again} />
        )}
      </>
    );
  const offered = offeredActs(register.acts, { row: body, subject: id, facts });
  const done = () => {
    again();
    facts.reload();
  };
  return (
    <article className="item" aria-labelledby="item-title">
      {back}
      <div className="item-head">
        <h2 id="item-title">
          {t(`desk.one.${register.name}`)} <Value shown={register.heading(body, facts)} />
        </h2>
        <span className="stamp">
          <Value shown={register.status(body)} />
        </span>
      </div>
      {problem !== null && <DeskProblem problem={problem} onRetry={again} />}
      <Inherited units={register.unitsOf(body)} />
      <dl className="details">
        {register.details.map((detail) => {
          const shown = detail.of(body, facts);
          if (isNothing(shown)) return null;
          return (
            <div key={detail.title}>
              <dt>{t(`column:${detail.title}`)}</dt>
              <dd>
                <Value shown={shown} />
              </dd>
            </div>
          );
        })}
      </dl>
      {register.more?.(body)}
      {offered.length > 0 && (
        <section className="acts" aria-labelledby="acts-title">
          <h3 id="acts-title">{t('desk.act.title')}</h3>
          {offered.map((one) => (
            <ActForm
              key={one.act.name}
              {...{ ...one, row: body, path, done }}
              open={one.awaited && offered.filter(({ awaited }) => awaited).length === 1}
            />
          ))}
        </section>
      )}
      {register.steps !== undefined && <Course steps={register.steps(body)} />}
    </article>
  );
}

async function readItem<Row>(register: Register<Row>, cycle: string, id: string): Promise<Row> {
  if (register.listedOnly !== true) return getJson<Row>(itemPath(register, cycle, id));
  const rows = await readAll<Row>(registerPath(register, cycle));
  const found = rows.find((row) => register.id(row) === id);
  if (found === undefined) throw new PageProblem('unknown', null, 404);
  return found;
}
