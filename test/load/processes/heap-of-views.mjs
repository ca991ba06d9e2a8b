import { Buffer } from 'node:buffer';
import { createRequire } from 'node:module';
import { manyYears, recorded } from '../material/played-year.mjs';
import { WideCycle } from '../material/wide-cycle.mjs';
import { Views } from '../product.mjs';

/*
 * `node --expose-gc heap-of-views.mjs <log> <units> <bureaus>`: what all views hold, counted after the collector has
 * run, for a cycle as wide as asked and for the years of many bureaus.
 */
const [log, units, bureaus] = process.argv.slice(2);
const Database = createRequire(import.meta.url)('better-sqlite3');

function rowsOf(file) {
  const db = new Database(file, { readonly: true });
  const rows = db.prepare('SELECT * FROM events ORDER BY position').all();
  db.close();
  return rows;
}

function bytesInUse() {
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Growth of the heap over `fill`; what it returns stays alive until the second look. */
function growth(fill) {
  const before = bytesInUse();
  const kept = fill();
  const after = bytesInUse();
  return { bytes: after - before, count: kept.count };
}

const year = rowsOf(log);
const warm = new Views();
for (const row of year) warm.apply(recorded(row));

const wide = growth(() => {
  const cycle = new WideCycle(year, Number(units));
  const views = new Views();
  // Through text and back: the views hold only what came from a log, nothing that the generator shares.
  for (const event of cycle.build()) views.apply({ ...event, data: JSON.parse(JSON.stringify(event.data)) });
  views.standings.settle();
  return { views, count: cycle.units.length };
});
const years = growth(() => {
  const views = new Views();
  let count = 0;
  for (const row of manyYears(year, Number(bureaus))) {
    views.apply(recorded(row));
    count += 1;
  }
  views.standings.settle();
  return { views, count };
});
const stored = year.reduce(
  (sum, { id, stream, type, data, metadata }) =>
    sum + Buffer.byteLength(id + stream + type + data + metadata),
  0,
);

process.stdout.write(
  JSON.stringify({
    perUnit: wide.bytes / wide.count,
    perEvent: years.bytes / years.count,
    stored: stored / year.length,
  }),
);
