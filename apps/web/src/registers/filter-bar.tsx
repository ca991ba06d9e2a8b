import { useTranslation } from 'react-i18next';
import { unitName } from '../desk/facts.js';
import { useFacts } from '../desk/use-facts.js';
import type { ListQuery } from '../route/route.js';
import { replaceRoute } from '../route/use-route.js';
import type { Filter, Register } from './register.js';

/** What the list is narrowed by, kept in the address: it can be sent on and reloaded. */
export function FilterBar<Row>({
  register,
  query,
}: {
  readonly register: Register<Row>;
  readonly query: ListQuery;
}) {
  const { t } = useTranslation();
  const { cycle } = useFacts();
  const choose = (name: string, value: string) => {
    const { [name]: _, ...rest } = query;
    const next: ListQuery = value === '' ? rest : { ...rest, [name]: value };
    replaceRoute({ page: 'list', cycle: cycle.cycle, register: register.name, query: next });
  };
  const sorts = register.columns.flatMap(({ title, sort }) => (sort === undefined ? [] : [{ title, sort }]));
  return (
    <form
      className="filters"
      aria-label={t('desk.list.filters')}
      onSubmit={(event) => event.preventDefault()}
    >
      {register.filters.map((filter) => (
        <label key={filter.name}>
          <span>{t(`column:${filter.title}`)}</span>
          <select
            value={query[filter.name] ?? ''}
            onChange={(event) => choose(filter.name, event.target.value)}
          >
            <option value="">{t('desk.list.all')}</option>
            <FilterOptions filter={filter} />
          </select>
        </label>
      ))}
      <label className="sorts">
        <span>{t('desk.list.sort')}</span>
        <select
          value={query['sort'] ?? register.sort}
          onChange={(event) => choose('sort', event.target.value)}
        >
          {[...new Set([register.sort, ...sorts.flatMap(({ sort }) => [sort, `-${sort}`])])].map((sort) => (
            <option key={sort} value={sort}>
              {sortText(sort)}
            </option>
          ))}
        </select>
      </label>
    </form>
  );

  function sortText(sort: string): string {
    const down = sort.startsWith('-');
    const found = sorts.find((one) => one.sort === (down ? sort.slice(1) : sort));
    const by = found === undefined ? t('desk.list.number') : t(`column:${found.title}`);
    return t(down ? 'desk.list.sortDown' : 'desk.list.sortUp', { by });
  }
}

function FilterOptions({ filter: { options, words } }: { readonly filter: Filter }) {
  const { t } = useTranslation();
  const { cycle } = useFacts();
  const shown =
    options?.map((value) => ({ value, label: t(`${words}${value}`, { defaultValue: value }) })) ??
    cycle.roll.map(({ id }) => ({ value: id, label: unitName(cycle.roll, id) }));
  return (
    <>
      {shown.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </>
  );
}
