import { parse } from 'csv-parse/sync';
import { refusePlanImport } from './refusals.js';

/** Records of a CSV by its header line; a byte order mark as spreadsheets write it is taken off. */
export function csvRecords(text: string): readonly unknown[] {
  try {
    return parse(text, { columns: true, bom: true, skip_empty_lines: true, trim: true });
  } catch (error) {
    throw refusePlanImport.PLAN_IMPORT_UNREADABLE({ detail: error instanceof Error ? error.message : '' });
  }
}

/** Any JSON document. */
export function jsonDocument(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw refusePlanImport.PLAN_IMPORT_UNREADABLE({ detail: error instanceof Error ? error.message : '' });
  }
}

/** A JSON array of records, one an indicator. */
export function jsonRecords(text: string): readonly unknown[] {
  const document = jsonDocument(text);
  if (!Array.isArray(document)) throw refusePlanImport.PLAN_IMPORT_UNREADABLE({ detail: 'not an array' });
  return document;
}
