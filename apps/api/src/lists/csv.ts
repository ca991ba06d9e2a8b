import type { Cell } from './list.js';

/** Makes spreadsheets read the file as UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;

/** What a spreadsheet takes for the beginning of a formula, the full-width forms included. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/** One line of a CSV by RFC 4180, with CRLF. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/**
 * One cell. Text that a spreadsheet would run as a formula gets an apostrophe before it, because evidence names and
 * descriptions come from anybody; plain numbers stay numbers, negative ones too.
 */
export function csvCell(cell: Cell): string {
  if (cell === null) return '';
  const text = typeof cell === 'object' ? cell.join('; ') : String(cell);
  const safe = FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
