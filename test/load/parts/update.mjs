import { performance } from 'node:perf_hooks';
import { WideCycle } from '../material/wide-cycle.mjs';
import { interleaved, quantile, sampleOf } from '../measure/interleaved.mjs';
import { line, number } from '../measure/line.mjs';
import { standingsAlone, Views } from '../product.mjs';

const [FEW, MANY] = [1_000, 100_000];
const UPDATES = 4_000;

/** One report to one row that shows it, ranks included; with many units in the cycle against few. */
export async function update({ year, rounds, say }) {
  const tables = new Map();
  for (const units of [FEW, MANY]) {
    say(`update: building a cycle of ${units} units`);
    tables.set(units, new Table(await year(), units));
  }
  say('update');
  const sides = await interleaved(
    { few: () => tables.get(FEW).measure(), many: () => tables.get(MANY).measure() },
    { rounds },
  );
  const p99 = (units) => number(sampleOf(tables.get(units).p99.slice(-rounds)).median);
  return [
    line({
      ...{
        part: 'update',
        what: `one standings update among ${number(MANY)} units`,
        unit: 'µs',
        ours: sides.many,
      },
      ...{
        against: `the same among ${number(FEW)} units`,
        baseline: sides.few,
        aim: { of: 'ours', atMost: 50 },
      },
      note: `mean; 99 % within ${p99(MANY)} µs, among ${number(FEW)} within ${p99(FEW)} µs`,
    }),
  ];
}

class Table {
  p99 = [];
  #views = new Views();
  #projections = standingsAlone(this.#views);

  constructor(year, units) {
    this.wide = new WideCycle(year, units);
    for (const event of this.wide.build()) this.#apply(event);
    this.#views.standings.settle();
  }

  /** @returns mean microseconds from the event to the row of its unit */
  measure() {
    const { cycle } = this.wide;
    const reports = Array.from({ length: UPDATES }, () => this.wide.report());
    const times = new Float64Array(UPDATES);
    let ranked = 0;
    for (const [index, report] of reports.entries()) {
      const start = performance.now();
      this.#apply(report);
      const row = this.#views.standings.row(cycle, report.data.unit);
      times[index] = (performance.now() - start) * 1000;
      if (row.rank !== null) ranked += 1;
    }
    if (ranked !== UPDATES) throw new Error(`only ${ranked} of ${UPDATES} rows had a rank`);
    this.p99.push(quantile(times.toSorted(), 0.99));
    return times.reduce((sum, time) => sum + time, 0) / UPDATES;
  }

  #apply(event) {
    for (const projection of this.#projections) projection.apply(event);
  }
}
