import { describe, expect, it } from '@jest/globals';
import { PageProblem } from '../http/page-problem.js';
import { afterFeedEvent, nothingYet, type FeedEvent, type StandingsState } from './standings-state.js';
import { row, standings } from './testing/standings.js';

const whole: FeedEvent = {
  type: 'standings',
  standings: standings('10', [
    row('u1', { rank: 1, total: '70.00' }),
    row('u2', { rank: 2, total: '60.00' }),
  ]),
  at: 1_000,
};
const overtaken: FeedEvent = {
  type: 'rows',
  change: {
    position: '11',
    rows: [row('u2', { rank: 1, total: '75.00' }), row('u1', { rank: 2, total: '70.00' })],
  },
  at: 2_000,
};
const unreachable = new PageProblem('unreachable');

function after(...events: readonly FeedEvent[]): StandingsState {
  return events.reduce(afterFeedEvent, nothingYet);
}

describe('the standings on the page', () => {
  it('are those of the whole state, which is no news', () => {
    expect(after(whole)).toMatchObject({ standings: { position: '10' }, heardAt: 1_000, latest: null });
  });

  it('take changed rows in their places and say who moved', () => {
    const state = after(whole, overtaken);
    expect(state.standings?.rows.map(({ unit, rank }) => [unit, rank])).toEqual([
      ['u1', 2],
      ['u2', 1],
    ]);
    expect(state.latest).toEqual({
      name: 'u2',
      total: { before: '60.00', after: '75.00' },
      rank: { before: 2, after: 1 },
      others: 1,
      at: 2_000,
    });
    expect(state).toMatchObject({ heardAt: 2_000, standings: { position: '11' } });
  });

  it('keep what the change does not name and take the head where it does', () => {
    const change = { position: '12', rows: [], closedQuarter: 3, sealed: false };
    expect(after(whole, { type: 'rows', change, at: 3_000 }).standings).toEqual({
      ...whole.standings,
      ...{ position: '12', closedQuarter: 3, sealed: false },
    });
  });

  it('do not change when rows come once more', () => {
    const state = after(whole, overtaken);
    expect(afterFeedEvent(state, overtaken)).toBe(state);
  });

  it('compare positions as numbers: 9 is behind 10', () => {
    const late: FeedEvent = {
      type: 'rows',
      change: { position: '9', rows: [row('u1', { total: '1.00' })] },
      at: 5_000,
    };
    expect(after(whole, late)).toEqual(after(whole));
  });

  it('ignore rows that come before any whole state', () => {
    expect(after(overtaken)).toEqual(nothingYet);
  });

  it('add a unit that was not there before', () => {
    const change = { position: '12', rows: [row('u3')] };
    const state = after(whole, { type: 'rows', change, at: 3_000 });
    expect(state.standings?.rows.map(({ unit }) => unit)).toEqual(['u1', 'u2', 'u3']);
  });

  it('begin afresh with a whole state, even of an earlier position: the server may have been filled anew', () => {
    const anew: FeedEvent = { type: 'standings', standings: standings('3', [row('u9')]), at: 4_000 };
    expect(after(whole, overtaken, anew).standings).toEqual(anew.standings);
  });
});

describe('the connection', () => {
  const lost = (attempt: number): FeedEvent => ({ type: 'lost', attempt, problem: unreachable });

  it('is live once the stream is open', () => {
    expect(after(whole, { type: 'connected' }).connection).toBe('live');
  });

  it('is being restored after a loss, with the last rows still there', () => {
    expect(after(whole, { type: 'connected' }, lost(1))).toMatchObject({
      connection: 'reconnecting',
      standings: whole.standings,
      heardAt: 1_000,
      problem: { kind: 'unreachable' },
    });
  });

  it('counts as gone when several attempts have failed', () => {
    expect([1, 4, 5].map((attempt) => after(whole, lost(attempt)).connection)).toEqual([
      'reconnecting',
      'reconnecting',
      'disconnected',
    ]);
  });

  it('is still being made while nothing has come yet', () => {
    expect(after(lost(1)).connection).toBe('connecting');
  });

  it('stays lost while only a single answer has come, and is no problem any more once the stream is open', () => {
    const answered = after(whole, lost(1), { ...whole, at: 9_000 });
    expect(answered).toMatchObject({ connection: 'reconnecting', heardAt: 9_000 });
    expect(afterFeedEvent(answered, { type: 'connected' })).toMatchObject({
      connection: 'live',
      problem: null,
    });
  });

  it('shows nothing any more when the server refuses: what was public may no longer be', () => {
    const refused: FeedEvent = { type: 'refused', problem: new PageProblem('not-public', '请先登录。') };
    expect(after(whole, refused)).toMatchObject({
      standings: null,
      connection: 'disconnected',
      problem: { kind: 'not-public' },
    });
  });
});
