/** At most so many rows a page; a CSV export asks page by page. */
export const MAX_PAGE = 200;
const DEFAULT_PAGE = 50;

/** Values a list can be sorted by; null sorts behind everything, ascending and descending alike. */
export type SortValue = string | number | null;

/** How a list is cut into pages. `key` is unique within the list and decides between equal sort values. */
export interface ListQuery<Row> {
  readonly key: (row: Row) => string;
  readonly sort: { readonly by: (row: Row) => SortValue; readonly descending?: boolean };
  readonly filter?: (row: Row) => boolean;
  /** `next` of the page before. */
  readonly cursor?: string;
  /** 1 to 200, default 50; what lies outside is moved to the nearer end. */
  readonly limit?: number;
}

export interface Page<Row> {
  readonly rows: readonly Row[];
  /** Rows that pass the filter, on all pages. */
  readonly total: number;
  /** Cursor of the next page; null on the last one. */
  readonly next: string | null;
}

/** A cursor that is none of ours: 400. */
export class CursorInvalid extends Error {
  override readonly name = 'CursorInvalid';
  readonly code = 'CURSOR_INVALID';

  constructor(readonly cursor: string) {
    super('not a cursor of this list');
  }
}

/**
 * One page of a list. The cursor holds the last row's sort value and key, so rows that come or go between two pages
 * neither repeat nor hide a row that stayed.
 * @throws CursorInvalid
 */
export function pageOf<Row>(rows: Iterable<Row>, query: ListQuery<Row>): Page<Row> {
  const ordered = inOrder(rows, query);
  const start = query.cursor === undefined ? 0 : startBehind(ordered, query, query.cursor);
  const limit = Math.min(Math.max(Math.trunc(query.limit ?? DEFAULT_PAGE), 1), MAX_PAGE);
  const page = ordered.slice(start, start + limit);
  const last = page.at(-1);
  const next = last !== undefined && start + limit < ordered.length ? encode(last, query) : null;
  return { rows: page, total: ordered.length, next };
}

/** Every row that passes, in the order of the pages; for exports, which would else sort once a page. */
export function inOrder<Row>(rows: Iterable<Row>, query: ListQuery<Row>): readonly Row[] {
  const passing = query.filter ? Array.from(rows).filter(query.filter) : Array.from(rows);
  return passing.sort((a, b) => comparePlaces(placeOf(a, query), placeOf(b, query), query));
}

type Place = readonly [key: string, value: SortValue];

function placeOf<Row>(row: Row, { key, sort }: ListQuery<Row>): Place {
  return [key(row), sort.by(row)];
}

function comparePlaces<Row>([keyA, a]: Place, [keyB, b]: Place, { sort }: ListQuery<Row>): number {
  if (a === b) return compare(keyA, keyB);
  if (a === null) return 1;
  if (b === null) return -1;
  return sort.descending === true ? -compare(a, b) : compare(a, b);
}

/** Numbers by size, texts by code unit: the same order on every machine. */
function compare(a: string | number, b: string | number): number {
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

function startBehind<Row>(ordered: readonly Row[], query: ListQuery<Row>, cursor: string): number {
  const last = decode(cursor);
  const start = ordered.findIndex((row) => comparePlaces(placeOf(row, query), last, query) > 0);
  return start < 0 ? ordered.length : start;
}

function encode<Row>(row: Row, query: ListQuery<Row>): string {
  return Buffer.from(JSON.stringify(placeOf(row, query))).toString('base64url');
}

function decode(cursor: string): Place {
  let place: unknown;
  try {
    place = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw new CursorInvalid(cursor);
  }
  if (!isPlace(place)) throw new CursorInvalid(cursor);
  return place;
}

function isPlace(value: unknown): value is Place {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [key, sort] = value as [unknown, unknown];
  return typeof key === 'string' && (sort === null || typeof sort === 'string' || typeof sort === 'number');
}
