import { describe, expect, it } from '@jest/globals';
import {
  CYCLE,
  given,
  planInForce,
  planPublished,
  progressReported,
  quarterClosed,
  quarterOpened,
  quarterUnchecked,
} from '../testing/index.js';

const reported = [
  ...planInForce(),
  progressReported({ values: ['4'] }),
  progressReported({ indicator: '1-2', unit: 'u02', values: ['60'], asOf: '2024-07-31' }),
];

describe('the quarterly check', () => {
  it('holds what is reached against what is due by the end of the quarter', () => {
    expect(given(reported).quarterlyChecks.itemsNow(CYCLE, 2)).toEqual([
      { indicator: '1-1', units: ['u01'], due: '50', reached: '40', status: 'behind' },
      { indicator: '1-2', units: ['u02'], due: '50', reached: '60', status: 'on-schedule' },
      { indicator: '2-1', units: ['u02', 'u03'], due: '50', reached: null, status: 'behind' },
      { indicator: '2-2', units: ['u04'], due: '50', reached: null, status: 'behind' },
    ]);
  });

  it('freezes its sheet when it is opened: later reports change what is now, not what was', () => {
    const views = given(reported, quarterOpened(), progressReported({ values: ['10'] }));
    expect(views.quarterlyChecks.sheet(CYCLE, 1)?.items[0]).toMatchObject({
      indicator: '1-1',
      reached: '40',
    });
    expect(views.quarterlyChecks.itemsNow(CYCLE, 1)[0]).toMatchObject({ indicator: '1-1', reached: '100' });
  });

  it('tells how each quarter stands, and which one was the last to be closed', () => {
    const { quarterlyChecks } = given(
      reported,
      quarterUnchecked(),
      quarterClosed({ quarter: 2 }),
      quarterOpened({ quarter: 3 }),
    );
    expect(([1, 2, 3, 4] as const).map((quarter) => quarterlyChecks.statusOf(CYCLE, quarter))).toEqual([
      'unchecked',
      'closed',
      'open',
      'none',
    ]);
    expect(quarterlyChecks.closedQuarter(CYCLE)).toBe(2);
  });
});

describe('a quarter that the publication of the plan left unchecked', () => {
  const earlierQuarters = [{ quarter: 1, treat: 'unchecked' }] as const;
  const views = given(planInForce(), planPublished({ earlierQuarters }));

  it('counts as unchecked, holds up no transition and is no work of the office', () => {
    expect(views.quarterlyChecks.statusOf(CYCLE, 1)).toBe('unchecked');
    expect(views.quarterlyChecks.statusOf(CYCLE, 2)).toBe('none');
    expect(views.worklist.blockers(CYCLE, 'execution').map(({ subject }) => subject)).toEqual([
      '2',
      '3',
      '4',
    ]);
  });
});

describe('plan progress', () => {
  it('knows what is reached before anything is due', () => {
    const progress = given(reported).planProgress(CYCLE, '2024-08-01');
    expect(progress.quarter).toBeNull();
    expect(progress.indicators[0]).toMatchObject({
      indicator: '1-1',
      due: null,
      reached: '40',
      status: 'not-due',
    });
  });

  it('is counted by unit, responsible leader and category against the last closed quarter', () => {
    const progress = given(reported, quarterClosed({ quarter: 2 })).planProgress(CYCLE, '2024-08-01');
    expect(progress.byUnit).toMatchObject([
      { key: 'u01', indicators: 1, onSchedule: 0, behind: 1, unreported: 0 },
      { key: 'u02', indicators: 2, onSchedule: 1, behind: 1, unreported: 1 },
      { key: 'u03', indicators: 1, onSchedule: 0, behind: 1, unreported: 1 },
      { key: 'u04', indicators: 1, onSchedule: 0, behind: 1, unreported: 1 },
    ]);
    expect(progress.byLeader.map(({ key, indicators }) => [key, indicators])).toEqual([
      ['组长', 3],
      ['副组长·应急救援', 1],
    ]);
    expect(progress.byCategory).toMatchObject([{ key: 'A', onSchedule: 1, behind: 3, notDue: 0 }]);
  });
});
