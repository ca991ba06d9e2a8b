import { CursorInvalid, MAX_PAGE } from '@kaoping/read-models';
import { EdgeProblem } from '../http/problem.js';
import type { List } from './list.js';

/** What a request asks of a list, checked against its declaration. */
export interface ListQuery {
  /** Values wanted, by filter. */
  readonly wanted: readonly (readonly [filter: string, values: readonly string[]])[];
  readonly sort: { readonly field: string; readonly descending: boolean };
  /** Of the rows' own making: without the sort that `next` names before it. */
  readonly cursor?: string;
  readonly limit: number;
  readonly format?: 'json' | 'csv';
}

const DEFAULT_LIMIT = 50;
const MAX_VALUES = 20;
const MAX_LENGTH = 200;

/** Parameters that every list has; `after` is read by the interceptor that waits for the position. */
export const LIST_PARAMETERS = ['sort', 'cursor', 'limit', 'format', 'after'] as const;

type Raw = Readonly<Record<string, unknown>>;

/** @throws EdgeProblem 400: QUERY_PARAMETER_UNKNOWN, QUERY_VALUE_INVALID, QUERY_VALUE_REPEATED, SORT_UNKNOWN, LIMIT_INVALID; CursorInvalid */
export function readListQuery<Row>(list: List<Row>, raw: Raw): ListQuery {
  refuseUnknown(raw, [...Object.keys(list.filters), ...LIST_PARAMETERS]);
  const sort = sortOf(list, oneValue(raw, 'sort') ?? list.sort);
  const cursor = oneValue(raw, 'cursor');
  const format = oneOf(oneValue(raw, 'format'), 'format', ['json', 'csv']);
  return {
    wanted: Object.keys(list.filters).flatMap((filter) => wantedOf(list, filter, raw)),
    sort,
    ...(cursor !== undefined && { cursor: innerCursor(cursor, sort) }),
    limit: limitOf(oneValue(raw, 'limit')),
    ...(format !== undefined && { format }),
  };
}

/** @throws EdgeProblem 400 QUERY_PARAMETER_UNKNOWN, naming those that there are */
export function refuseUnknown(raw: Raw, allowed: readonly string[]): void {
  const unknown = Object.keys(raw).find((name) => !allowed.includes(name));
  if (unknown !== undefined) {
    throw new EdgeProblem(400, 'QUERY_PARAMETER_UNKNOWN', { name: unknown.slice(0, 60), allowed });
  }
}

/** A cursor is good for the order it was cut in; in another one it would skip and repeat rows. */
export function outerCursor(next: string, { field, descending }: ListQuery['sort']): string {
  return `${descending ? '-' : ''}${field}~${next}`;
}

function innerCursor(cursor: string, sort: ListQuery['sort']): string {
  const prefix = outerCursor('', sort);
  if (!cursor.startsWith(prefix)) throw new CursorInvalid(cursor);
  return cursor.slice(prefix.length);
}

function sortOf<Row>(list: List<Row>, sort: string): ListQuery['sort'] {
  const allowed = sortNames(list);
  if (!allowed.includes(sort))
    throw new EdgeProblem(400, 'SORT_UNKNOWN', { sort: sort.slice(0, 60), allowed });
  const descending = sort.startsWith('-');
  return { field: descending ? sort.slice(1) : sort, descending };
}

/** Values that `sort` may have. */
export function sortNames<Row>({ sorts, oneWay }: List<Row>): readonly string[] {
  const fields = Object.keys(sorts);
  return oneWay === true ? fields : fields.flatMap((field) => [field, `-${field}`]);
}

function limitOf(text: string | undefined): number {
  const limit = text === undefined ? DEFAULT_LIMIT : /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (limit < 1 || limit > MAX_PAGE) {
    throw new EdgeProblem(400, 'LIMIT_INVALID', { limit: (text ?? '').slice(0, 20), min: 1, max: MAX_PAGE });
  }
  return limit;
}

function wantedOf<Row>({ filters }: List<Row>, filter: string, raw: Raw): ListQuery['wanted'] {
  const given = raw[filter];
  if (given === undefined) return [];
  const values: readonly unknown[] = Array.isArray(given) ? given : [given];
  if (values.length > MAX_VALUES) throw repeated(filter, MAX_VALUES);
  return [[filter, values.map((value) => oneOf(textOf(value, filter), filter, filters[filter]?.allowed))]];
}

function oneValue(raw: Raw, name: string): string | undefined {
  return raw[name] === undefined ? undefined : textOf(raw[name], name);
}

function textOf(value: unknown, name: string): string {
  if (typeof value !== 'string') throw repeated(name, 1);
  if (value === '' || value.length > MAX_LENGTH) throw invalid(name, value);
  return value;
}

function oneOf<Value extends string, Given extends string | undefined>(
  value: Given,
  name: string,
  allowed: readonly Value[] | undefined,
): (Given extends undefined ? undefined : never) | Value {
  if (value !== undefined && allowed !== undefined && !allowed.includes(value as unknown as Value)) {
    throw invalid(name, value, allowed);
  }
  return value as unknown as Value;
}

function invalid(name: string, value: string, allowed: readonly string[] = []): EdgeProblem {
  return new EdgeProblem(400, 'QUERY_VALUE_INVALID', { name, value: value.slice(0, 60), allowed });
}

function repeated(name: string, max: number): EdgeProblem {
  return new EdgeProblem(400, 'QUERY_VALUE_REPEATED', { name, max });
}
