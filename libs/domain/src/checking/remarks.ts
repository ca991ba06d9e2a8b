import { isObject } from '../shapes/index.js';
import type { Json } from './read.js';

/** Remarks of whoever prepared a document about it: nothing of what was published, so nothing that is looked at. */
const ABOUT_THE_DOCUMENT: ReadonlySet<string> = new Set(['findings', 'clean', 'questions', 'note']);

export const published = (document: Json): Json =>
  Object.fromEntries(Object.entries(document).filter(([field]) => !ABOUT_THE_DOCUMENT.has(field)));

/** Columns that may say anything or nothing, wherever they stand. */
const REMARKS: ReadonlySet<string> = new Set([
  ...['note', 'notes', 'remark', 'remarks', 'comment', 'comments', 'text', 'description', 'definition'],
  ...['basis', 'source', 'explanation', 'partial', 'inferred', 'label'],
  ...['备注', '说明', '备考', '依据', '附注'],
]);

/** Without remarks, at any depth: a rule or an observation with a remark in it is still one. */
export function withoutRemarks(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(withoutRemarks);
  if (!isObject(json)) return json;
  return Object.fromEntries(
    Object.entries(json)
      .filter(([key]) => !REMARKS.has(key))
      .map(([key, part]) => [key, withoutRemarks(part)]),
  );
}
