import { useTranslation } from 'react-i18next';
import { useFacts } from '../desk/use-facts.js';
import { Value } from '../desk/value.js';
import { hrefOf, type ListQuery } from '../route/route.js';
import { ItemHeading } from './item-heading.js';
import type { Column, Register } from './register.js';

interface RowsProps<Row> {
  readonly register: Register<Row>;
  readonly query: ListQuery;
  readonly rows: readonly Row[];
  readonly wide: boolean;
}

/** A table on a wide screen, a card for each item on a narrow one. */
export function RegisterRows<Row>(props: RowsProps<Row>) {
  return props.wide ? <RegisterTable {...props} /> : <RegisterCards {...props} />;
}

function RegisterTable<Row>({ register, query, rows }: RowsProps<Row>) {
  const { t } = useTranslation();
  const facts = useFacts();
  const { columns } = register;
  return (
    <div className="register-scroll">
      <table className="register">
        <caption className="for-ears">{t(`desk.register.${register.name}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('desk.list.item')}</th>
            <th scope="col">{t('desk.list.status')}</th>
            {columns.map((column) => (
              <Heading key={column.title} {...{ register, query, column }} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={register.id(row)}>
              <th scope="row">
                <ItemHeading {...{ register, row }} />
              </th>
              <td>
                <Value shown={register.status(row)} />
              </td>
              {columns.map((column) => (
                <td key={column.title}>
                  <Value shown={column.of(row, facts)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The title of a column that can be sorted by turns the order round. */
function Heading<Row>({
  register,
  query,
  column: { title, sort },
}: Pick<RowsProps<Row>, 'register' | 'query'> & { readonly column: Column<Row> }) {
  const { t } = useTranslation();
  const { cycle } = useFacts();
  if (sort === undefined) return <th scope="col">{t(`column:${title}`)}</th>;
  const current = query['sort'] ?? register.sort;
  const up = current === sort;
  const down = current === `-${sort}`;
  const next: ListQuery = { ...query, sort: up ? `-${sort}` : sort };
  return (
    <th scope="col" aria-sort={up ? 'ascending' : down ? 'descending' : 'none'}>
      <a
        className="sort"
        href={hrefOf({ page: 'list', cycle: cycle.cycle, register: register.name, query: next })}
      >
        {t(`column:${title}`)}
        <span aria-hidden="true">{up ? ' ↑' : down ? ' ↓' : ''}</span>
      </a>
    </th>
  );
}

function RegisterCards<Row>({ register, rows }: RowsProps<Row>) {
  const { t } = useTranslation();
  const facts = useFacts();
  return (
    <ol className="register-cards" aria-label={t(`desk.register.${register.name}`)}>
      {rows.map((row) => (
        <li key={register.id(row)}>
          <p className="register-card-head">
            <strong>
              <ItemHeading {...{ register, row }} />
            </strong>
            <span className="register-status">
              <Value shown={register.status(row)} />
            </span>
          </p>
          <dl>
            {register.columns.map((column) => (
              <div key={column.title}>
                <dt>{t(`column:${column.title}`)}</dt>
                <dd>
                  <Value shown={column.of(row, facts)} />
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ol>
  );
}
