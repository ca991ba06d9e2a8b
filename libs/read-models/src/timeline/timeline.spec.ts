import { describe, expect, it } from '@jest/globals';
import { CursorInvalid } from '../list.js';
import * as say from '../testing/index.js';
import { at, by, CYCLE, given, planInForce, verifying } from '../testing/index.js';
import type { ActivityFilter } from './activity.js';

const year = [
  ...verifying(),
  by('p2', say.selfScoreGiven({ indicator: '2-1', unit: 'u02' })),
  at('2024-12-01T01:02:03.000Z', by('p1', say.scoreVerified({ indicator: '2-1' }))),
  say.findingLogged(),
  say.findingConfirmed(),
  say.incentiveClaimed(),
  say.sheetSubmitted(),
  say.ballotRightUsed(),
  say.ballotCast(),
];

const types = (filter: ActivityFilter) =>
  [...given(year).timeline.activities(CYCLE, filter)].map(({ type }) => type);

describe('the timeline', () => {
  it('tells what happened, when, by whom and about what, newest first', () => {
    const [, , , , , , verification] = given(year).timeline.activities(CYCLE);
    expect(verification).toEqual({
      position: '10',
      recordedAt: '2024-12-01T01:02:03.000Z',
      actor: 'p1',
      onBehalfOf: null,
      type: 'ScoreVerified',
      ref: 'assessment-c1_2-1@1',
      subject: { kind: 'indicator', id: '2-1' },
      units: ['u02', 'u03'],
    });
  });

  it('never tells time, actor or stream of a ballot or of the right to it', () => {
    const secret = [...given(year).timeline.activities(CYCLE)].filter(
      ({ subject }) => subject.kind === 'ballot',
    );
    expect(secret.map(({ type }) => type)).toEqual(['BallotCast', 'BallotRightUsed']);
    for (const activity of secret)
      expect(activity).toMatchObject({ recordedAt: null, actor: null, ref: null, units: [] });
  });

  it('shows that a leader has marked, and no mark', () => {
    const [sheet] = given(year).timeline.activities(CYCLE, { type: 'LeaderSheetSubmitted' });
    expect(sheet?.subject).toEqual({ kind: 'leader', id: 'l1' });
    expect(JSON.stringify(sheet)).not.toContain('mark');
  });

  it('is filtered by unit, indicator, actor and type, and all of them must hold', () => {
    expect(types({ unit: 'u03' })).toEqual(['ScoreVerified', 'SelfScoreGiven']);
    expect(types({ unit: 'u01' })).toEqual(['FindingConfirmed', 'FindingLogged']);
    expect(types({ indicator: '2-1', actor: 'p2' })).toEqual(['SelfScoreGiven']);
    expect(types({ type: 'ScoreVerified', actor: 'nobody' })).toEqual([]);
  });

  it('comes in pages that go on behind their cursor', () => {
    const { timeline } = given(year);
    const first = timeline.page(CYCLE, { limit: 5 });
    const second = timeline.page(CYCLE, { limit: 50, cursor: first.next as string });
    expect([first.total, first.rows.length, second.rows.length, second.next]).toEqual([
      year.length - 1,
      5,
      year.length - 6,
      null,
    ]);
    expect([...first.rows, ...second.rows]).toEqual([...timeline.activities(CYCLE)]);
    expect(() => timeline.page(CYCLE, { limit: 5, cursor: 'x' })).toThrow(CursorInvalid);
  });

  it('of an unknown cycle is empty', () => {
    expect(given(planInForce()).timeline.page('c9', { limit: 5 })).toEqual({
      rows: [],
      total: 0,
      next: null,
    });
  });
});
