import { StreamableFile } from '@nestjs/common';
import { Readable } from 'node:stream';
import type { Asked } from './asked.js';
import { csvFile } from './csv-file.js';
import type { List } from './list.js';
import { outerCursor, readListQuery, type ListQuery } from './list-query.js';
import { rowsOf, type Rows } from './rows.js';

/** One page of a list as JSON. */
export interface ListAnswer<Row> {
  readonly rows: readonly Row[];
  /** Rows that pass the filters, on all pages. */
  readonly total: number;
  /** Value of `cursor` for the next page; null on the last one. */
  readonly next: string | null;
}

/**
 * Answers a list: a page as JSON, or every row that passes as a CSV.
 * @param rows at hand, or a source that filters and cuts pages itself
 * @param beside what the JSON says beside the rows
 */
export function answerList<Row, Beside extends object = object>(
  asked: Asked,
  list: List<Row>,
  rows: Iterable<Row> | Rows<Row>,
  beside?: Beside,
): (Beside & ListAnswer<Row>) | StreamableFile {
  const query = readListQuery(list, asked.query);
  const source = 'page' in rows ? rows : rowsOf(list, rows);
  void asked.reply.headers({ 'cache-control': 'private, no-cache', vary: 'Accept, Accept-Language, Cookie' });
  if ((query.format ?? preferred(asked.accept)) === 'csv') return csvAnswer(asked, list, source.all(query));
  const page = source.page(query);
  const next = page.next === null ? null : outerCursor(page.next, query.sort);
  if (next !== null) void asked.reply.header('link', `<${linkTo(asked, next)}>; rel="next"`);
  return { ...(beside as Beside), rows: page.rows, total: page.total, next };
}

function csvAnswer<Row>({ language, params }: Asked, list: List<Row>, rows: Iterable<Row>): StreamableFile {
  // Path parameters are ids, so they can stand in a file name.
  const name = [list.name, ...Object.values(params)].join('-');
  return new StreamableFile(Readable.from(csvFile(list, rows, language), { objectMode: false }), {
    type: 'text/csv; charset=utf-8',
    disposition: `attachment; filename="${name}.csv"`,
  });
}

function linkTo({ path, query }: Asked, cursor: string): string {
  const kept = Object.entries(query).filter(([name]) => name !== 'cursor' && name !== 'after');
  const pairs = kept.flatMap(([name, value]) => [value].flat().map((one) => [name, String(one)]));
  return `${path}?${new URLSearchParams([...pairs, ['cursor', cursor]] as [string, string][]).toString()}`;
}

/** CSV for who names `text/csv` and does not like JSON better. */
function preferred(accept: string | undefined): NonNullable<ListQuery['format']> {
  const quality = (type: string) => {
    const found = (accept ?? '')
      .toLowerCase()
      .split(',')
      .map((part) => part.split(';').map((word) => word.trim()));
    const [, ...parameters] = found.find(([name]) => name === type) ?? [type, 'q=0'];
    return Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1');
  };
  return quality('text/csv') > quality('application/json') ? 'csv' : 'json';
}
