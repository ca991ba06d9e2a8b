import { useTranslation } from 'react-i18next';
import { DeskProblem } from '../desk/desk-problem.js';
import { unitName } from '../desk/facts.js';
import { useFacts } from '../desk/use-facts.js';
import { Value } from '../desk/value.js';
import { readAll } from '../http/read-all.js';
import { useReading } from '../http/use-reading.js';
import { hrefOf } from '../route/route.js';
import { ItemHeading } from './item-heading.js';
import { registerPath, type Register } from './register.js';

/** What a register holds of a unit, what came to it from those that have gone into it included. */
export function ItemsOfUnit<Row>({
  register,
  unit,
}: {
  readonly register: Register<Row>;
  readonly unit: string;
}) {
  const { t } = useTranslation();
  const { cycle } = useFacts();
  const path = `${registerPath(register, cycle.cycle)}?unit=${encodeURIComponent(unit)}`;
  const { body, problem, again } = useReading(path, () => readAll<Row>(path));
  const all = hrefOf({ page: 'list', cycle: cycle.cycle, register: register.name, query: { unit } });
  return (
    <>
      <h3>
        <a href={all}>{t(`desk.register.${register.name}`)}</a>
      </h3>
      {problem !== null && <DeskProblem problem={problem} onRetry={again} />}
      {body?.length === 0 && <p className="muted">{t('desk.list.none')}</p>}
      <ul className="of-unit">
        {body?.map((row) => {
          const of = register.unitsOf(row);
          const from = of.includes(unit) ? undefined : of[0];
          return (
            <li key={register.id(row)}>
              <ItemHeading {...{ register, row }} />
              <Value shown={register.status(row)} />
              {from !== undefined && (
                <small>
                  {t('desk.inheritedFrom', {
                    ...{ unit: unitName(cycle.roll, from), heir: unitName(cycle.roll, unit) },
                  })}
                </small>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
