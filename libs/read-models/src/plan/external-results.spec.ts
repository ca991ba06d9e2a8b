import { describe, expect, it } from '@jest/globals';
import type { Actor, Indicator } from '@kaoping/domain';
import {
  CYCLE,
  cycleOpened,
  externalResultRegistered,
  given,
  indicatorOf,
  planDrafted,
  planPublished,
  progressReported,
  quarterClosed,
  schemePublished,
  scoreVerified,
  stageClosed,
  stageOpened,
  testCycle,
} from '../testing/index.js';
import type { Views } from '../views.js';

const external = { type: 'external-result', authority: '县委考核办', outOf: '100' } as const;
const indicators: readonly Indicator[] = [
  indicatorOf('1-1', { weight: '70', targets: [], rule: external }),
  indicatorOf('1-2', { weight: '20', targets: [], rule: { ...external, inherits: 'parent' } }),
  indicatorOf('2-2', { weight: '10', targets: [], rule: { ...external, authority: '市效能办' } }),
];
/** u02 carries 1-2 and belongs to u01; u04 is the office's own unit. */
const units = testCycle.units.map((unit) => (unit.id === 'u02' ? { ...unit, parent: 'u01' } : unit));
const inForce = [
  [schemePublished(), cycleOpened({ units }), planDrafted({ indicators }), stageOpened('execution')],
  planPublished({ indicators }),
].flat();
const verifying = [
  ...inForce,
  quarterClosed({ quarter: 4 }),
  stageClosed('execution'),
  stageOpened('verification'),
];

const standing = (views: Views) =>
  views
    .externalResults(CYCLE)
    .map(({ indicator, status, computed, late }) => [indicator, status, computed, late]);
const actor = (role: Actor['roles'][0], rest: Partial<Actor> = {}): Actor => ({
  ...{ person: `p-${role}`, roles: [role], heads: [], ...rest },
});
const waits = (views: Views, who: Actor, today = '2025-01-08') =>
  views.worklist
    .of(CYCLE, who, today)
    .map(({ code, subject }) => `${code} ${subject}`)
    .filter((item) => item.startsWith('EXTERNAL') || item.startsWith('PROGRESS'));

describe('the results of other authorities', () => {
  it('are pending, arrive in verification, and are inherited below', () => {
    expect(standing(given(verifying))).toEqual([
      ['1-1', 'pending', null, false],
      ['1-2', 'pending', null, false],
      ['2-2', 'pending', null, false],
    ]);
    const views = given(verifying, externalResultRegistered());
    expect(standing(views)).toEqual([
      ['1-1', 'arrived', '63.7', false],
      ['1-2', 'inherited', '18.2', false],
      ['2-2', 'pending', null, false],
    ]);
    expect(views.externalResults(CYCLE)[1]).toMatchObject({
      ...{ inheritedFrom: '协调科', registeredBy: 'p1', registered: [] },
      result: { score: '91', document: '县考办〔2025〕2号', arrivedOn: '2025-01-08' },
    });
  });

  it('count at once, for the heir too, and name the event they are from', () => {
    const views = given(verifying, externalResultRegistered());
    expect(['u01', 'u02', 'u04'].map((unit) => views.standings.row(CYCLE, unit)?.components.target)).toEqual([
      ...['91', '91', null],
    ]);
    expect(views.standings.breakdown(CYCLE, 'u02')?.indicators[0]?.sources.at(-1)).toMatchObject({
      ...{ type: 'ExternalResultRegistered', stream: `assessment-${CYCLE}_1-1` },
    });
  });

  it('move the live table with every correction, and keep the earlier one on record', () => {
    const views = given(verifying, externalResultRegistered());
    expect(views.standings.row(CYCLE, 'u02')?.components.target).toBe('91');
    const result = {
      score: '80',
      source: '县委考核办',
      document: '县考办〔2025〕5号',
      arrivedOn: '2025-01-15',
    };
    const later = given(
      verifying,
      externalResultRegistered(),
      externalResultRegistered({ result, correction: '更正' }),
    );
    expect(later.standings.row(CYCLE, 'u02')?.components.target).toBe('80');
    expect(later.externalResults(CYCLE)[0]?.registered.map(({ result: one }) => one.score)).toEqual([
      '91',
      '80',
    ]);
  });

  it('are kept and shown but never counted once the verification is over', () => {
    const views = given(verifying, stageClosed('verification'), externalResultRegistered());
    expect(standing(views)[0]).toEqual(['1-1', 'arrived', '63.7', true]);
    expect(views.standings.row(CYCLE, 'u01')?.components.target).toBeNull();
    expect(views.standings.lateFacts(CYCLE)).toMatchObject([
      { type: 'ExternalResultRegistered', subject: '1-1', unit: null },
    ]);
  });

  it('show what a unit reported itself, entered by nobody of the office', () => {
    const result = { score: '90', source: '市效能办', document: '〔2024〕3号', arrivedOn: '2024-12-20' };
    const reported = progressReported({ indicator: '2-2', unit: 'u04', totals: [], observation: { result } });
    expect(given(inForce, reported).externalResults(CYCLE)[2]).toMatchObject({
      ...{ status: 'arrived', registeredBy: null, result, registered: [] },
    });
  });

  it('are asked for in verification, once above the heirs; those of its own unit of a leader', () => {
    const office = actor('office', { unit: 'u04' });
    const chair = actor('chair', { person: 'l1' });
    expect(waits(given(inForce), office)).toEqual([]);
    expect(waits(given(verifying), office)).toEqual(['EXTERNAL_RESULT_PENDING 1-1']);
    expect(waits(given(verifying), chair)).toEqual(['EXTERNAL_RESULT_PENDING 2-2']);
    expect(waits(given(verifying), actor('supervisor', { heads: ['u04'] }))).toEqual([]);
    expect(waits(given(verifying, externalResultRegistered()), office)).toEqual([]);
    const settled = scoreVerified({ indicator: '2-2', score: '9', computed: null, reason: '未收到' });
    expect(waits(given(verifying, settled), chair)).toEqual([]);
    const blocking = given(verifying).worklist.blockers(CYCLE, 'verification');
    expect(blocking.filter(({ subject }) => subject === '1-1').map(({ code }) => code)).toEqual([
      'SCORE_NOT_VERIFIED',
    ]);
  });

  it('are no longer asked of the clerk once the office has registered one', () => {
    const clerk = actor('clerk', { unit: 'u01' });
    expect(waits(given(inForce), clerk, '2024-08-01')).toEqual(['PROGRESS_TO_REPORT 1-1']);
    expect(waits(given(inForce, externalResultRegistered()), clerk, '2024-08-01')).toEqual([]);
  });
});
