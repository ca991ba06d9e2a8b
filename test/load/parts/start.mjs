import { cpSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { manyYears } from '../material/played-year.mjs';
import { writeBulk } from '../material/bulk-log.mjs';
import { interleaved, sampleOf } from '../measure/interleaved.mjs';
import { line, number } from '../measure/line.mjs';
import { answerOf } from '../processes/child.mjs';

const TAIL = 10_000;

/** How long a node takes until it is ready over a large log: from zero, and from a snapshot and the tail behind it. */
export async function start({ folder, year, rounds, say }) {
  const wanted = process.env.KAOPING_BENCH_EVENTS ?? '1000000';
  if (!/^[0-9]{4,8}$/.test(wanted))
    throw new RangeError(`KAOPING_BENCH_EVENTS is '${wanted}', a whole number from 1000 is needed`);
  const log = await Log.make(folder, await year(), Number(wanted), say);
  say('start');
  const peaks = [];
  const seconds = (run) => async () => (await run()).seconds;
  const fromZero = async () => {
    const answer = await log.startFrom('no-snapshot');
    peaks.push(answer.peakMiB);
    return answer;
  };
  const sides = await interleaved(
    {
      scan: seconds(() => answerOf('scan-log.mjs', [log.data])),
      zero: seconds(fromZero),
      tail: seconds(() => log.startFrom('snapshot')),
    },
    // Each is a process of its own, so there is nothing to warm but the disk cache, and writing the log did that.
    { rounds, warmUp: false },
  );
  log.remove();
  const events = `${number(log.events)} events`;
  return [
    line({
      ...{ part: 'start', what: `start from zero, ${events}`, unit: 's', ours: sides.zero },
      ...{ against: 'SELECT and JSON.parse of every row', baseline: sides.scan },
      note: `peak memory ${number(sampleOf(peaks).median)} MiB`,
    }),
    line({
      ...{
        part: 'start',
        what: `start from snapshot and ${number(log.tail)} events`,
        unit: 's',
        ours: sides.tail,
      },
      ...{ against: 'start from zero', baseline: sides.zero },
      note: `snapshot ${number(log.snapshotMiB)} MiB`,
    }),
  ];
}

class Log {
  /** A log, a snapshot at its end, then the tail. Whole bureaus only, so the counts are about what was asked for. */
  static async make(folder, year, events, say) {
    const bureaus = Math.max(2, Math.round(events / year.length));
    const late = Math.min(bureaus - 1, Math.ceil(TAIL / year.length));
    const log = new Log(join(folder, 'start'), { events: bureaus * year.length, tail: late * year.length });
    say(`start: writing ${log.events} events`);
    await writeBulk(log.data, manyYears(year, bureaus - late));
    say('start: taking a snapshot');
    await log.startFrom('snapshot', 'leave');
    await writeBulk(log.data, manyYears(year, late, { from: bureaus - late, after: log.events - log.tail }));
    log.snapshotMiB = statSync(join(log.folder, 'snapshot', 'read-models.snapshot')).size / 2 ** 20;
    return log;
  }

  constructor(folder, { events, tail }) {
    this.folder = folder;
    this.data = join(folder, 'data');
    this.events = events;
    this.tail = tail;
  }

  /** @param {string} kept the folder of snapshots as it was left; worked on is a copy, because a start may add to it */
  async startFrom(kept, leave = '') {
    const snapshots = join(this.folder, 'snapshots-at-work');
    rmSync(snapshots, { recursive: true, force: true });
    const source = join(this.folder, kept);
    if (leave === '' && kept === 'snapshot') cpSync(source, snapshots, { recursive: true });
    const answer = await answerOf('start-from-log.mjs', [
      this.data,
      leave === '' ? snapshots : source,
      leave,
    ]);
    if (leave === '' && Number(answer.position) !== this.events)
      throw new Error(`started at ${answer.position} of ${this.events}`);
    return answer;
  }

  remove() {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
