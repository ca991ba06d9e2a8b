import { describe, expect, it } from '@jest/globals';
import {
  CYCLE,
  given,
  planInForce,
  progressReported,
  scoreVerified,
  sheetSubmitted,
  stageOpened,
} from '../../../../libs/read-models/src/testing/index.js';
import type { Sight } from '../cycles/cycle-sight.js';
import { readListQuery } from '../lists/list-query.js';
import { activityRows, TIMELINE } from './activity-rows.js';

const told = [
  ...planInForce(),
  progressReported({ indicator: '1-1', unit: 'u01' }),
  progressReported({ indicator: '2-1', unit: 'u02' }),
  scoreVerified({ indicator: '1-1' }),
  sheetSubmitted(),
  stageOpened('verification'),
];

const rowsFor = (units: Sight['units']) => activityRows(given(...told), CYCLE, { units });
const asked = (raw: Record<string, unknown> = {}) => readListQuery(TIMELINE, raw);
const types = (rows: Iterable<{ readonly type: string }>) => [...rows].map(({ type }) => type);

describe('the timeline', () => {
  it('is everything, newest first, for who sees all units', () => {
    const { rows, total } = rowsFor('all').page(asked());
    expect([total, types(rows).slice(0, 3)]).toEqual([
      9,
      ['StageOpened', 'LeaderSheetSubmitted', 'ScoreVerified'],
    ]);
  });

  it('is what concerns the unit and the course of the cycle for a unit, without the leaders', () => {
    expect(types(rowsFor(['u03']).page(asked()).rows)).toEqual([
      'StageOpened',
      'ProgressReported',
      'PlanPublished',
      'StageOpened',
      'PlanDrafted',
      'CycleOpened',
    ]);
  });

  it('shows a unit nothing of another that it asks for', () => {
    expect(rowsFor(['u03']).page(asked({ unit: 'u01' })).total).toBe(0);
  });

  it.each([['all' as const], [['u01', 'u02', 'u03', 'u04']]])(
    'of %j comes page by page, each activity once',
    (units) => {
      const rows = rowsFor(units);
      const seen: string[] = [];
      for (let cursor: string | null | undefined; cursor !== null;) {
        const page = rows.page({ ...asked({ limit: '2' }), ...(cursor !== undefined && { cursor }) });
        seen.push(...page.rows.map(({ position }) => position));
        cursor = page.next;
      }
      expect(seen).toEqual([...rows.all(asked())].map(({ position }) => position));
    },
  );

  it('takes several values of a filter, which the columns cannot look for at once', () => {
    const query = asked({ type: ['ScoreVerified', 'PlanPublished'] });
    expect(types(rowsFor('all').page(query).rows)).toEqual(['ScoreVerified', 'PlanPublished']);
    expect(types(rowsFor('all').all(query))).toEqual(['ScoreVerified', 'PlanPublished']);
  });

  it('narrows to one value in the page and in the export alike', () => {
    const query = asked({ indicator: '1-1' });
    expect(types(rowsFor('all').page(query).rows)).toEqual(['ScoreVerified', 'ProgressReported']);
    expect(types(rowsFor('all').all(query))).toEqual(['ScoreVerified', 'ProgressReported']);
  });
});
