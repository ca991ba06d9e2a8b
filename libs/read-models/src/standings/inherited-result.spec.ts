import { describe, expect, it } from '@jest/globals';
import type { Indicator } from '@kaoping/domain';
import {
  CYCLE,
  cycleOpened,
  given,
  indicatorOf,
  planDrafted,
  planPublished,
  progressReported,
  quarterClosed,
  schemePublished,
  stageOpened,
  testCycle,
} from '../testing/index.js';

const external = { type: 'external-result', authority: '县委考核办', outOf: '100' } as const;
const indicators: readonly Indicator[] = [
  indicatorOf('1-1', { weight: '70', targets: [], rule: external }),
  indicatorOf('2-2', { weight: '30', targets: [], rule: { ...external, inherits: 'parent' } }),
];
/** u04 carries 2-2 and belongs to u01, which carries 1-1. */
const units = testCycle.units.map((unit) => (unit.id === 'u04' ? { ...unit, parent: 'u01' } : unit));
const year = [
  [schemePublished(), cycleOpened({ units }), planDrafted({ indicators }), stageOpened('execution')],
  planPublished({ indicators }),
].flat();
const arrived = (score: string) =>
  progressReported({
    ...{ indicator: '1-1', unit: 'u01', values: [], totals: [] },
    observation: {
      result: { score, source: '县委考核办', document: '〔2024〕7号', arrivedOn: '2024-06-01' },
    },
  });

describe('a result of another authority that a unit inherits', () => {
  it('counts for both from the one report, which the unit below names as its source', () => {
    const views = given(year, arrived('80'), quarterClosed({ quarter: 2 }));
    const targets = ['u01', 'u04'].map((unit) => views.standings.row(CYCLE, unit)?.components.target);
    expect(targets).toEqual(['80', '80']);
    expect(views.standings.breakdown(CYCLE, 'u04')?.indicators).toMatchObject([
      {
        ...{ indicator: '2-2', status: 'provisional', points: '24' },
        explanation: { code: 'rule.external-scaled-inherited', params: { parent: '协调科' } },
        sources: [{}, { stream: `assessment-${CYCLE}_1-1` }],
      },
    ]);
  });

  it('moves with every later report above', () => {
    const views = given(year, arrived('80'), quarterClosed({ quarter: 2 }));
    expect(views.standings.row(CYCLE, 'u04')?.components.target).toBe('80');
    const later = given(year, arrived('80'), quarterClosed({ quarter: 2 }), arrived('90'));
    expect(later.standings.row(CYCLE, 'u04')?.components.target).toBe('90');
  });

  it('is reached in the check of the quarter and shown in the progress', () => {
    const views = given(year, arrived('80'));
    expect(views.quarterlyChecks.itemsNow(CYCLE, 2)).toMatchObject([{ reached: '80' }, { reached: '80' }]);
    expect(views.planProgress(CYCLE, '2024-08-01').byUnit.map(({ unreported }) => unreported)).toEqual([
      0, 0,
    ]);
  });
});
