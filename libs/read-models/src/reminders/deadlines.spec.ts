import { describe, expect, it } from '@jest/globals';
import * as say from '../testing/index.js';
import { CYCLE, given, planInForce, verifying } from '../testing/index.js';
import type { Views } from '../views.js';
import { deadlinesOf } from './deadlines.js';

function deadlines(views: Views, today = '2024-08-01'): readonly string[] {
  const cycle = views.cycles.cycle(CYCLE);
  return cycle === undefined ? [] : deadlinesOf(cycle, views, today).map(({ id, until }) => `${id} ${until}`);
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

  it('are the plan and then the report of each round of a rectification, whatever the stage', () => {
    const ordered = [say.rectificationOrdered()];
    const { planBy, reportBy } = given(planInForce(), ...ordered).rectifications.list(CYCLE)[0] ?? {};
    expect(about(given(planInForce(), ...ordered), 'o1')).toEqual([`plan-o1-1 ${planBy?.until}`]);
    const planned = [...ordered, say.rectificationPlanned()];
    expect(about(given(planInForce(), ...planned), 'o1')).toEqual([`report-o1-1 ${reportBy?.until}`]);
    const closing = [...planned, say.rectificationReported()];
    expect(about(given(planInForce(), ...closing), 'o1')).toEqual([]);
  });

  it('are the term to answer a finding, for who has not answered and as long as it lasts', () => {
    const answerBy = { until: '2024-08-13', workingDays: 5, calendar: 'c1' };
    const logged = given(planInForce(), say.findingLogged({ answerBy }));
    expect(deadlines(logged, '2024-08-13')).toContain('answer-f1-2024-08-13 2024-08-13');
    expect(deadlines(logged, '2024-08-14')).not.toContain('answer-f1-2024-08-13 2024-08-13');
    const answered = given(planInForce(), say.findingLogged({ answerBy }), say.findingAnswered());
    expect(deadlines(answered, '2024-08-13')).not.toContain('answer-f1-2024-08-13 2024-08-13');
  });

  it('are the end of the public notice, for every unit that may appeal', () => {
    const noticed = given(
      verifying(),
      say.stageOpened('public-notice'),
      say.resultComputed(),
      say.noticeOpened(),
    );
    expect(deadlines(noticed, '2025-01-27')).toContain('appeal-2025-01-27 2025-01-27');
    expect(deadlines(noticed, '2025-01-28')).toEqual([]);
  });
});
