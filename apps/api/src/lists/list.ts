import type { SortValue } from '@kaoping/read-models';

/** What one field of a row is in a CSV; several values are written with `; ` between them. */
export type Cell = string | number | boolean | null | readonly string[];

/** One column of the CSV. Its title is in the language files under `column:<name>`. */
export interface Column<Row> {
  readonly of: (row: Row) => Cell;
  /** Where the words for a code are, e.g. `stage:` or `value:findingStatus.`; a code without words stays as it is. */
  readonly words?: string;
}

/** A query parameter that narrows a list; given several times, a row passes that matches one of the values. */
export interface Filter<Row> {
  /** The only values there are; absent: any text. */
  readonly allowed?: readonly string[];
  readonly matches: (row: Row, wanted: string) => boolean;
}

/**
 * A list as the API answers it, declared once: what it can be narrowed and sorted by, and its columns as a CSV.
 * Names of filters and sorts are query parameters and their values, so they are part of the contract.
 */
export interface List<Row> {
  /** Begins the file name of the CSV. */
  readonly name: string;
  /** Unique among the rows; decides between equal sort values. */
  readonly key: (row: Row) => string;
  readonly filters: Readonly<Record<string, Filter<Row>>>;
  readonly sorts: Readonly<Record<string, (row: Row) => SortValue>>;
  /** Where nobody asks for another: a name of `sorts`, with `-` before it for descending. */
  readonly sort: string;
  /** Kept in this order and no other: `-` before a sort is refused. */
  readonly oneWay?: true;
  readonly columns: Readonly<Record<string, Column<Row>>>;
}

export const column = <Row>(of: (row: Row) => Cell): Column<Row> => ({ of });

export const coded = <Row>(words: string, of: (row: Row) => Cell): Column<Row> => ({ of, words });

export function is<Row>(of: (row: Row) => string | null, allowed?: readonly string[]): Filter<Row> {
  return { ...(allowed && { allowed }), matches: (row, wanted) => of(row) === wanted };
}

export function has<Row>(of: (row: Row) => readonly string[], allowed?: readonly string[]): Filter<Row> {
  return { ...(allowed && { allowed }), matches: (row, wanted) => of(row).includes(wanted) };
}
