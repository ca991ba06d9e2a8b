import { parse } from 'csv-parse/sync';
import { Refusal } from '@kaoping/domain';
import { unseenIn } from '@kaoping/platform';
import { refusePlanImport } from './refusals.js';

/** Records of a CSV by its header line; a byte order mark as spreadsheets write it is taken off. */
export function csvRecords(text: string): readonly unknown[] {
  try {
    return seen(parse(text, { columns: true, bom: true, skip_empty_lines: true, trim: true }));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw refusePlanImport.PLAN_IMPORT_UNREADABLE({ detail: error instanceof Error ? error.message : '' });
  }
}

/** Any JSON document. */
export function jsonDocument(text: string): unknown {
  try {
    return seen(JSON.parse(text) as unknown);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw refusePlanImport.PLAN_IMPORT_UNREADABLE({ detail: error instanceof Error ? error.message : '' });
  }
}

/** A JSON array of records, one an indicator. */
export function jsonRecords(text: string): readonly unknown[] {
  const document = jsonDocument(text);
  if (!Array.isArray(document)) throw refusePlanImport.PLAN_IMPORT_UNREADABLE({ detail: 'not an array' });
  return document;
}

/** The texts of a table or a document are held to the rule for every other text. @throws PLAN_IMPORT_UNSEEN_CHARACTER */
function seen<Read>(read: Read): Read {
  const at = unseenIn(read);
  if (at !== undefined) throw refusePlanImport.PLAN_IMPORT_UNSEEN_CHARACTER({ at });
  return read;
}
