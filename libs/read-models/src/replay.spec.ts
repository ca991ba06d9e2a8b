import { describe, expect, it } from '@jest/globals';
import type { RecordedEvent } from '@kaoping/event-store';
import fc from 'fast-check';
import { firstDifference } from './compare.js';
import type { Json } from './projection.js';
import { CYCLE, testCycle, TestLog } from './testing/index.js';
import { plausibleYear } from './testing/plausible-year.js';
import { Views } from './views.js';

const office = { person: 'p1', roles: ['office' as const], unit: 'u04', heads: [] };

const saved = (views: Views): Json =>
  Object.fromEntries(views.projections.map((one) => [one.name, one.save()]));

/** What people see; asking brings the live tables up to date on the way. */
function answers(views: Views) {
  return {
    standings: views.standings.standings(CYCLE),
    breakdowns: testCycle.units.map(({ id }) => views.standings.breakdown(CYCLE, id)),
    byLeader: views.standings.byLeader(CYCLE),
    inputs: views.standings.computeInputs(CYCLE),
    result: views.standings.computeResult(CYCLE),
    progress: views.planProgress(CYCLE, '2024-08-01'),
    work: views.worklist.of(CYCLE, office, '2024-08-01'),
    timeline: [...views.timeline.activities(CYCLE)],
  };
}

function replayed(events: readonly RecordedEvent[], views = new Views()): Views {
  for (const event of events) views.apply(event);
  return views;
}

function restored(views: Views): Views {
  const fresh = new Views();
  const texts = views.projections.map((one) => JSON.stringify(one.save()));
  fresh.projections.forEach((one, index) => one.load(JSON.parse(texts[index] as string) as Json));
  return fresh;
}

function expectSame(one: Views, other: Views): void {
  expect(firstDifference(saved(one), saved(other))).toBeUndefined();
  expect(answers(one)).toEqual(answers(other));
}

const years = plausibleYear.map((told) => new TestLog().record(...told));

describe('views of any year', () => {
  it('are the same from zero as they were live, whenever somebody looked', () => {
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: 9 }), (events, everyOther) => {
        const live = new Views();
        events.forEach((event, index) => {
          live.apply(event);
          if (index > 4 && index % everyOther === 0) answers(live);
        });
        expectSame(live, replayed(events));
      }),
    );
  });

  it('are the same from a snapshot and the tail, also when the tail begins too early', () => {
    fc.assert(
      fc.property(years, fc.nat(80), fc.nat(5), (events, cut, overlap) => {
        const snapshot = restored(replayed(events.slice(0, cut)));
        expectSame(replayed(events.slice(Math.max(0, cut - overlap)), snapshot), replayed(events));
      }),
    );
  });

  it('are the same when every event is delivered twice, and the whole log once more', () => {
    fc.assert(
      fc.property(years, (events) => {
        const twice = replayed(events.flatMap((event) => [event, event]));
        expectSame(replayed(events, twice), replayed(events));
      }),
    );
  });
});

describe('the first difference', () => {
  it('names the path of what two saved views do not share', () => {
    const events = new TestLog().record(...fc.sample(plausibleYear, { numRuns: 1, seed: 1 }).flat());
    const [one, other] = [saved(replayed(events)), saved(replayed(events.slice(0, 4)))];
    expect(firstDifference(one, one)).toBeUndefined();
    expect(firstDifference(one, other)?.path).toBe('appeals.position');
    expect(firstDifference({ a: [1, { b: 'x' }] }, { a: [1, { b: 'y' }] })).toEqual({
      path: 'a[1].b',
      a: 'x',
      b: 'y',
    });
  });
});
