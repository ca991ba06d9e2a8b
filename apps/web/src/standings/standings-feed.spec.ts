import { describe, expect, it } from '@jest/globals';
import type { LiveStandings } from '@kaoping/contracts';
import { PageProblem } from '../http/page-problem.js';
import { StandingsFeed } from './standings-feed.js';
import type { FeedEvent } from './standings-state.js';
import { FakeSource, FakeTime } from './testing/feed-surroundings.js';
import { row, standings } from './testing/standings.js';

const state: LiveStandings = standings('10', [row('u1')]);

function feeding() {
  const [source, time, told] = [new FakeSource(), new FakeTime(), [] as FeedEvent[]];
  const feed = new StandingsFeed('c1', source, time, (event) => told.push(event));
  feed.start();
  return { feed, source, time, told, types: () => told.map(({ type }) => type) };
}

describe('the feed of the standings', () => {
  it('asks for the state first, then opens the stream and passes on what it says', async () => {
    const { source, types } = feeding();
    await source.answer(state);
    source.stream.opened();
    source.stream.standings(state);
    source.stream.rows({ position: '11', rows: [] });
    expect(types()).toEqual(['standings', 'connected', 'standings', 'rows']);
  });

  it('waits longer after each failed attempt, and says which it was', async () => {
    const { source, time, told } = feeding();
    const waits: number[] = [];
    for (let attempt = 1; attempt <= 6; attempt++) {
      await source.fail(new PageProblem('unreachable'));
      waits.push(time.nextWait());
      time.pass(time.nextWait());
    }
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000]);
    expect(told.map((event) => event.type === 'lost' && event.attempt)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('closes a broken stream and begins afresh with the state', async () => {
    const { source, time } = feeding();
    await source.answer(state);
    source.stream.failed();
    expect(source.streams).toBe(0);
    time.pass(1_000);
    await source.answer(state);
    expect(source).toMatchObject({ streams: 1, loads: 2 });
  });

  it('forgets earlier failures only after a stream that lasted', async () => {
    const { source, time, told } = feeding();
    for (const lasted of [0, 0, 60_000 - 1]) {
      await source.answer(state);
      source.stream.opened();
      time.pass(lasted);
      source.stream.failed();
      time.pass(time.nextWait());
    }
    expect(told.flatMap((event) => (event.type === 'lost' ? [event.attempt] : []))).toEqual([1, 2, 1]);
  });

  it('opens a stream anew that has said nothing for a minute', async () => {
    const { source, time, types } = feeding();
    await source.answer(state);
    source.stream.opened();
    time.pass(60_000);
    expect(source).toMatchObject({ streams: 0, loads: 2 });
    expect(types()).toEqual(['standings', 'connected']);
  });

  it('ends for good when the server refuses', async () => {
    const { source, time, told } = feeding();
    const problem = new PageProblem('not-public', '请先登录。');
    await source.fail(problem);
    expect(told).toEqual([{ type: 'refused', problem }]);
    expect(time.waiting).toBe(0);
  });

  it('does not sit out the wait when the network is back, and leaves a lively stream alone', async () => {
    const { feed, source, time } = feeding();
    await source.fail(new PageProblem('unreachable'));
    feed.wake();
    await source.answer(state);
    source.stream.opened();
    time.pass(20_000);
    feed.wake();
    expect(source).toMatchObject({ streams: 1, loads: 2 });
  });

  it('forgets earlier failures when somebody asks for it', async () => {
    const { feed, source, time } = feeding();
    for (let attempt = 1; attempt <= 3; attempt++) {
      await source.fail(new PageProblem('unreachable'));
      time.pass(time.nextWait());
    }
    feed.start();
    await source.fail(new PageProblem('unreachable'));
    expect(time.nextWait()).toBe(1_000);
  });

  it('says nothing any more once it is stopped, whatever was under way', async () => {
    const { feed, source, time, told } = feeding();
    await source.answer(state);
    const { stream } = source;
    feed.stop();
    stream.rows({ position: '11', rows: [] });
    stream.failed();
    expect(told).toHaveLength(1);
    expect(source.streams + time.waiting).toBe(0);
  });
});
