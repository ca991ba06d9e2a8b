import { inOrder, pageOf, type ListQuery as PageQuery, type Page } from '@kaoping/read-models';
import type { List } from './list.js';
import type { ListQuery } from './list-query.js';

/** Where the rows of a list come from: page by page, or all that pass, for a CSV. */
export interface Rows<Row> {
  page(query: ListQuery): Page<Row>;
  all(query: ListQuery): Iterable<Row>;
}

/** Rows at hand, filtered and sorted here. */
export function rowsOf<Row>(list: List<Row>, rows: Iterable<Row>): Rows<Row> {
  return {
    page: (query) => pageOf(rows, pageQuery(list, query)),
    all: (query) => inOrder(rows, pageQuery(list, query)),
  };
}

/** Whether a row passes every filter that the request names. */
export function passes<Row>({ filters }: List<Row>, { wanted }: ListQuery): (row: Row) => boolean {
  return (row) =>
    wanted.every(([name, values]) => values.some((value) => filters[name]?.matches(row, value) === true));
}

function pageQuery<Row>(list: List<Row>, query: ListQuery): PageQuery<Row> {
  const { sort, cursor, limit } = query;
  return {
    key: list.key,
    sort: { by: list.sorts[sort.field] ?? (() => null), descending: sort.descending },
    filter: passes(list, query),
    limit,
    ...(cursor !== undefined && { cursor }),
  };
}
