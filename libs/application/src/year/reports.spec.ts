import { describe, expect, it } from '@jest/globals';
import type { Indicator, Target } from '@kaoping/domain';
import type { IndicatorCourse } from './course.js';
import { atLeast, increments, overcounted, planReports, totalsBy } from './reports.js';
import { calendarOf } from './year-dates.js';

const calendar = calendarOf({ year: 2024, filledOn: '2024-07-17', issuedOn: '2024-07-31' }, 'end', 0);

const onSchedule: IndicatorCourse = {
  counting: 'cumulative',
  reached: 100,
  shares: [25, 50, 75, 100],
  behind: [],
  silent: [],
  limitBroken: false,
};

function indicator(...targets: readonly Target[]): Indicator {
  const units = [{ unit: 'u06', share: 1 }];
  const place = { id: '1-4-1', no: '1-4-1', title: '公共安全保障提升工程', category: 'A', group: '1-4' };
  return { ...place, weight: '2', targets, units, leaders: [], due: '2024-12-31', inferred: [] };
}

const sites = indicator({ op: '>=', value: '14', measure: '个' });
const training = indicator({ op: '>=', value: '1', measure: '期' });
const fires = indicator({ op: '>=', value: '2', measure: '次' }, { op: '=', value: '0', measure: '火灾' });

const totals = (of: Indicator, course: IndicatorCourse) =>
  planReports(of, course, calendar).map(({ quarter, totals }) => [quarter, ...totals]);

describe('reports over the year', () => {
  it('round up where the unit is on schedule, so that a single training is held in the first quarter', () => {
    expect(totals(training, onSchedule)).toEqual([
      [1, '1'],
      [2, '1'],
      [3, '1'],
      [4, '1'],
    ]);
  });

  it('come monthly in between where the amount is large', () => {
    expect(totals(sites, onSchedule)).toEqual([
      [1, '4'],
      [2, '7'],
      [3, '9'],
      [3, '11'],
      [4, '11'],
      [4, '12'],
      [4, '14'],
    ]);
  });

  it('round down in a quarter that is behind, and are missing in one that is silent', () => {
    const behind = {
      ...onSchedule,
      shares: [12, 38, 75, 90],
      reached: 90,
      behind: [1, 2],
      silent: [2],
    } as const;
    expect(totals(sites, behind)).toEqual([
      [1, '1'],
      [3, '8'],
      [3, '11'],
      [4, '11'],
      [4, '11'],
      [4, '13'],
    ]);
    expect(totalsBy(2, planReports(sites, behind, calendar))).toEqual(['1']);
  });

  it('keep a limit, or break it from the third quarter on', () => {
    expect(totals(fires, onSchedule).at(-1)).toEqual([4, '2', '0']);
    const broken = totals(fires, { ...onSchedule, limitBroken: true });
    expect(broken).toEqual([
      [1, '1', '0'],
      [2, '1', '0'],
      [3, '2', '1'],
      [4, '2', '1'],
    ]);
  });

  it('are one percent where the plan names no target', () => {
    expect(totals(indicator(), onSchedule)).toEqual([
      [1, '25'],
      [2, '50'],
      [3, '75'],
      [4, '100'],
    ]);
  });
});

it('amounts are exact, with decimals too', () => {
  expect(increments(['1.5', '3'], ['1.25', '3'])).toEqual(['0.25', '0']);
  expect(increments(['1.5'], undefined)).toEqual(['1.5']);
  expect(atLeast(['1.25', '9'], ['1.3', '8.5'])).toEqual(['1.3', '9']);
  expect(overcounted(['200', '1', '2.5'])).toEqual(['210', '2', '3.5']);
});
