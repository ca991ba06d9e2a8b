import { performance } from 'node:perf_hooks';
import { manyYears, recorded } from '../material/played-year.mjs';
import { interleaved } from '../measure/interleaved.mjs';
import { line } from '../measure/line.mjs';
import { standingsAlone, Views } from '../product.mjs';

const BUREAUS = 100;

/** Views from zero, fed from memory; held against the one thing that reading a log cannot do without, parsing it. */
export async function rebuild({ year, rounds, say }) {
  say('rebuild');
  const rows = [...manyYears(await year(), BUREAUS)];
  const events = rows.map(recorded);
  const perSecond = (work) => () => {
    const start = performance.now();
    work();
    return events.length / ((performance.now() - start) / 1000);
  };
  const sides = await interleaved(
    {
      parsing: perSecond(() =>
        rows.forEach(({ data, metadata }) => [JSON.parse(data), JSON.parse(metadata)]),
      ),
      standings: perSecond(() => rebuiltStandings(events)),
      all: perSecond(() => rebuiltViews(events)),
    },
    { rounds },
  );
  const held = {
    part: 'rebuild',
    unit: 'events/s',
    against: 'JSON.parse of the same rows',
    baseline: sides.parsing,
  };
  const note = `${events.length} events of ${BUREAUS} bureaus`;
  return [
    line({
      ...held,
      what: 'standings from zero',
      ours: sides.standings,
      aim: { of: 'ours', atLeast: 100_000 },
      note,
    }),
    line({ ...held, what: 'all views from zero', ours: sides.all, note }),
  ];
}

function rebuiltStandings(events) {
  const views = new Views();
  const projections = standingsAlone(views);
  for (const event of events) for (const projection of projections) projection.apply(event);
  views.standings.settle();
  requireRanked(views);
}

function rebuiltViews(events) {
  const views = new Views();
  for (const event of events) views.apply(event);
  views.standings.settle();
  requireRanked(views);
}

/** Speed counts for nothing where the outcome is wrong: every bureau's year ends with its units ranked. */
function requireRanked(views) {
  for (const { cycle } of views.cycles.list()) {
    const unranked = views.standings
      .standings(cycle)
      .rows.filter(({ rank, grade }) => rank === null || grade === null);
    if (unranked.length > 0) throw new Error(`${unranked.length} units of ${cycle} have no rank or no grade`);
  }
}
