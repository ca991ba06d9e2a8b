import { describe, expect, it } from '@jest/globals';
import * as say from '../testing/index.js';
import { CYCLE, given, planInForce, verifying } from '../testing/index.js';
import type { Views } from '../views.js';
import { deadlinesOf } from './deadlines.js';

function deadlines(views: Views): readonly string[] {
  const cycle = views.cycles.cycle(CYCLE);
  return cycle === undefined ? [] : deadlinesOf(cycle, views).map(({ id, until }) => `${id} ${until}`);
}
const about = (views: Views, indicator: string) =>
  deadlines(views).filter((line) => line.includes(`-${indicator}-`));

describe('the deadlines of a cycle', () => {
  it('are milestones that are not reached and due dates of what is not whole', () => {
    const views = given(planInForce(), say.progressReported({ values: ['7.5'] }));
    expect(about(views, '1-1')).toEqual(['completion-1-1-2024-12-31 2024-12-31']);
    expect(about(given(planInForce()), '1-1')).toEqual([
      'milestone-1-1-q3 2024-09-30',
      'completion-1-1-2024-12-31 2024-12-31',
    ]);
  });

  it('are none for who has reached all, nor for what does not apply', () => {
    expect(about(given(planInForce(), say.progressReported({ values: ['10'] })), '1-1')).toEqual([]);
    const excused = [say.notApplicableDeclared(), say.notApplicableApproved()];
    expect(about(given(planInForce(), ...excused), '1-1')).toEqual([]);
  });

  it('end with the check of their quarter, and where the check found that enough is done', () => {
    const open = say.quarterOpened({ quarter: 3 });
    const closed = say.quarterClosed({ quarter: 3 });
    const enough = say.checkItemAdjusted({ quarter: 3 });
    expect(about(given(planInForce(), open), '1-2')).toContain('milestone-1-2-q3 2024-09-30');
    expect(about(given(planInForce(), open, enough), '1-2')).not.toContain('milestone-1-2-q3 2024-09-30');
    expect(about(given(planInForce(), open, closed), '1-2')).not.toContain('milestone-1-2-q3 2024-09-30');
  });

  it('are set by each return of an assessment, and end when it is handed in again', () => {
    const returned = given(verifying(), say.assessmentReturned());
    expect(about(returned, '1-1')).toHaveLength(1);
    expect(about(returned, '1-1')[0]).toMatch(/^amendment-1-1-r\d+ 2024-12-20$/);
    expect(about(given(verifying(), say.assessmentReturned(), say.assessmentFiled()), '1-1')).toEqual([]);
  });

  it('are none before the plan, nor once nobody works on it any more', () => {
    expect(deadlines(given(say.schemePublished(), say.cycleOpened()))).toEqual([]);
    expect(deadlines(given(verifying()))).toEqual([]);
  });
});
