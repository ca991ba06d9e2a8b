import { describe, expect, it } from '@jest/globals';
import {
  CYCLE,
  cycleOpened,
  evaluationOver,
  given,
  planDrafted,
  planPublished,
  schemePublished,
  scoreVerified,
  stageClosed,
  stageOpened,
  testScheme,
} from '../testing/index.js';

const content = {
  ...testScheme,
  roundingBefore: { indicator: { decimals: 0, mode: 'down' as const } },
};
const year = [
  [schemePublished({ content }), cycleOpened(), planDrafted(), stageOpened('execution'), planPublished()],
  [stageClosed('execution'), stageOpened('verification')],
  [
    scoreVerified({ indicator: '1-1', score: '39.9' }),
    scoreVerified({ indicator: '1-2', score: '14.9' }),
    scoreVerified({ indicator: '2-1', score: '19.9' }),
    scoreVerified({ indicator: '2-2', score: '9.9' }),
  ],
].flat();

describe('indicators that the scheme rounds before the formula', () => {
  // 14.9 of 30 and half of 19.9 of 20 gave u02 the points 24 and not 23.5: the sum was rounded, and that late.
  it('are rounded each, before shares, in the live table as in the result', () => {
    const views = given(year, evaluationOver());
    const { units, bureauTarget } = views.standings.computeResult(CYCLE);
    for (const { unit, target } of units)
      expect({ unit, target }).toEqual({ unit, target: views.standings.row(CYCLE, unit)?.components.target });
    expect(units.find(({ unit }) => unit === 'u02')?.target).toBe('58.75');
    // 39 + 14 + 19 + 9 of 100
    expect(bureauTarget).toBe('81');
    expect(views.standings.standings(CYCLE)?.bureau.target).toBe('81');
  });

  it('say so in the breakdown', () => {
    expect(given(year).standings.breakdown(CYCLE, 'u02')?.indicators).toMatchObject([
      {
        ...{ score: '14', points: '14' },
        explanation: { parts: [{ code: 'rule.step-rounded', params: { before: '14.9', points: '14' } }] },
      },
      { score: '19', points: '9.5', division: { params: { of: '19' } } },
    ]);
  });
});
