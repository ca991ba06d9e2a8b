import { hasText, translate, type Language } from '@kaoping/contracts';
import { BYTE_ORDER_MARK, csvLine } from './csv.js';
import type { Cell, Column, List } from './list.js';

/** Rows that are made into text at once; between two chunks other requests have their turn. */
const CHUNK = 200;

/** A list as the text of a CSV file, chunk by chunk, titles and codes in the reader's language. */
export function* csvFile<Row>(list: List<Row>, rows: Iterable<Row>, language: Language): Generator<string> {
  const columns = Object.entries(list.columns);
  let chunk = BYTE_ORDER_MARK + csvLine(columns.map(([name]) => translate(language, `column:${name}`)));
  let count = 0;
  for (const row of rows) {
    chunk += csvLine(columns.map(([, column]) => inWords(column, column.of(row), language)));
    count += 1;
    if (count % CHUNK === 0) {
      yield chunk;
      chunk = '';
    }
  }
  if (chunk !== '') yield chunk;
}

function inWords<Row>({ words }: Column<Row>, cell: Cell, language: Language): Cell {
  if (typeof cell === 'boolean') return wordOf(language, 'value:boolean.', String(cell));
  if (words === undefined || cell === null) return cell;
  return typeof cell === 'object'
    ? cell.map((code) => wordOf(language, words, code))
    : wordOf(language, words, String(cell));
}

/** A code may bring what it is about: `SCORE_NOT_VERIFIED:1-4-1`. */
function wordOf(language: Language, words: string, value: string): string {
  const colon = value.indexOf(':');
  const [code, subject] = colon < 0 ? [value, ''] : [value.slice(0, colon), value.slice(colon + 1)];
  const key = `${words}${code}`;
  return hasText(language, key) ? translate(language, key, { subject }) : value;
}
