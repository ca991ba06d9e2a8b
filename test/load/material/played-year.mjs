import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { programs } from '../product.mjs';

const CASE = 'quanzhou-2024';

/**
 * A row of the log: `data` and `metadata` are JSON text.
 * @typedef {{ position: number, id: string, stream: string, revision: number, type: string, data: string, metadata: string }} Row
 */

/**
 * Plays the published year once, through the product, and returns its log: about a thousand events in the mix that a
 * bureau's year has. Everything larger is made of copies of it.
 * @returns {Promise<Row[]>}
 */
export async function playedYear(folder) {
  const data = join(folder, 'year');
  await promisify(execFile)(process.execPath, [
    programs.cli,
    'year',
    '--case',
    CASE,
    '--data',
    data,
    '--json',
  ]);
  const Database = createRequire(import.meta.url)('better-sqlite3');
  const db = new Database(join(data, 'log.sqlite'), { readonly: true });
  const rows = db.prepare('SELECT * FROM events ORDER BY position').all();
  db.close();
  return rows;
}

/** As long as the name that it replaces, so that every row keeps its number of bytes. */
const bureauName = (bureau) => `bureau-${String(bureau).padStart(CASE.length - 7, '0')}`;

/**
 * The same year in many bureaus, all of them going through it side by side: the first event of each, then the second
 * of each, and so on. Positions run from `after` + 1.
 * @param {Row[]} year
 * @returns {Generator<Row>}
 */
export function* manyYears(year, bureaus, { from = 0, after = 0 } = {}) {
  const names = Array.from({ length: bureaus }, (_, bureau) => bureauName(from + bureau));
  let position = after;
  for (const row of year) {
    for (const name of names) {
      position += 1;
      yield {
        position,
        id: row.id.slice(0, -6) + String(position % 1_000_000).padStart(6, '0'),
        stream: row.stream.replaceAll(CASE, name),
        revision: row.revision,
        type: row.type,
        data: row.data.replaceAll(CASE, name),
        metadata: row.metadata.replaceAll(CASE, name),
      };
    }
  }
}

/** A row as a subscriber gets it. */
export function recorded({ position, id, stream, revision, type, data, metadata }) {
  return {
    ...{ id, stream, type },
    position: BigInt(position),
    revision: BigInt(revision),
    data: JSON.parse(data),
    metadata: JSON.parse(metadata),
  };
}
