import { describe, expect, it } from '@jest/globals';
import type { LiveStandings, LiveStandingsRows } from '@kaoping/contracts';
import { SentState, type StandingsEvent } from './sent-state.js';
import { frame, row } from './testing/frames.js';

const first = frame('7', [row('u1', '80.00', 1), row('u2', '70.00', 2), row('u3', '60.00', 3)]);
const overtaken = frame('9', [row('u1', '80.00', 1), row('u2', '70.00', 3), row('u3', '75.00', 2)]);

const whole = (event: StandingsEvent | undefined) => JSON.parse(event?.data ?? '') as LiveStandings;
const change = (event: StandingsEvent | undefined) => JSON.parse(event?.data ?? '') as LiveStandingsRows;

describe('what a client of the standings is sent', () => {
  it('first is the whole state, named by its position', () => {
    const event = new SentState().next(first, 'all');
    expect(event).toMatchObject({ event: 'standings', id: '7' });
    expect(whole(event)).toMatchObject({
      cycle: 'c1',
      position: '7',
      phase: 'provisional',
      bureau: { target: '81.5' },
    });
    expect(whole(event).rows.map(({ unit }) => unit)).toEqual(['u1', 'u2', 'u3']);
  });

  it('then is the rows that changed, who was overtaken among them, and nothing else', () => {
    const sent = new SentState();
    sent.next(first, 'all');
    const event = sent.next(overtaken, 'all');
    expect(event).toMatchObject({ event: 'rows', id: '9' });
    expect(Object.keys(change(event))).toEqual(['position', 'rows']);
    expect(change(event).rows.map(({ unit, rank }) => [unit, rank])).toEqual([
      ['u2', 3],
      ['u3', 2],
    ]);
  });

  it('is nothing when nothing has changed that it sees', () => {
    const sent = new SentState();
    sent.next(first, ['u1']);
    expect(sent.next(overtaken, ['u1'])).toBeUndefined();
  });

  it('is the outcome of many frames at once when it missed those between', () => {
    const sent = new SentState();
    sent.next(first, 'all');
    const back = frame('12', [row('u1', '81.00', 1), row('u2', '70.00', 2), row('u3', '60.00', 3)]);
    expect(change(sent.next(back, 'all')).rows.map(({ unit }) => unit)).toEqual(['u1']);
  });

  it('is what changed of the head, although no row did', () => {
    const sent = new SentState();
    sent.next(first, 'all');
    const closed = frame('8', [row('u1', '80.00', 1), row('u2', '70.00', 2), row('u3', '60.00', 3)], {
      sealed: false,
    });
    expect(change(sent.next(closed, 'all'))).toEqual({ position: '8', sealed: false, rows: [] });
  });
});

describe('a unit before the public notice', () => {
  it('gets its own row and no total of the bureau', () => {
    const state = whole(new SentState().next(first, ['u2']));
    expect([state.rows.map(({ unit }) => unit), state.bureau]).toEqual([['u2'], null]);
  });

  it('gets the whole state again once it may see everybody', () => {
    const sent = new SentState();
    sent.next(first, ['u2']);
    const event = sent.next(
      frame('8', [row('u1', '80.00', 1), row('u2', '70.00', 2)], { processData: false }),
      'all',
    );
    expect(event?.event).toBe('standings');
    expect(whole(event).rows.map(({ unit }) => unit)).toEqual(['u1', 'u2']);
  });

  it('and who may see less than before gets only that', () => {
    const sent = new SentState();
    sent.next(first, 'all');
    const event = sent.next(first, []);
    expect([event?.event, whole(event).rows]).toEqual(['standings', []]);
  });
});
