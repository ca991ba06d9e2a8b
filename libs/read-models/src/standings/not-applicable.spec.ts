import { describe, expect, it } from '@jest/globals';
import {
  CYCLE,
  cycleOpened,
  evaluationOver,
  given,
  indicatorOf,
  notApplicableApproved,
  notApplicableRevoked,
  planChangeApproved,
  planChangeRequested,
  planDrafted,
  planPublished,
  schemePublished,
  scoreVerified,
  stageClosed,
  stageOpened,
  testScheme,
  unitsMerged,
  verifying,
} from '../testing/index.js';
import type { Views } from '../views.js';

const row = (views: Views, unit: string) => {
  const { carriedWeight, countedWeight, components } = views.standings.row(CYCLE, unit) ?? {};
  return { carriedWeight, countedWeight, target: components?.target };
};
const ofJoint = { indicator: '2-1', declaration: 'd2', units: ['u03'] };

/** u02 carries 1-2 (30) and half of 2-1 (20), u03 the other half. */
const scored = [
  scoreVerified({ indicator: '1-2', score: '15' }),
  scoreVerified({ indicator: '2-1', score: '20' }),
];

describe('an indicator that does not apply', () => {
  it('leaves the denominator of the unit, and nobody else’s', () => {
    const views = given(verifying(), scored, notApplicableApproved({ indicator: '1-2', units: ['u02'] }));
    expect(row(views, 'u02')).toEqual({ carriedWeight: '10', countedWeight: '10', target: '100' });
    expect(row(views, 'u03')).toEqual({ carriedWeight: '10', countedWeight: '10', target: '100' });
  });

  it('leaves the score of the bureau by the part of the units that it does not apply to', () => {
    const views = given(verifying(), scored, notApplicableApproved(ofJoint));
    // 15 of 30 and 10 of 10: half of 2-1 is gone, the weight of what is not verified yet stays
    expect(views.standings.standings(CYCLE)?.bureau).toMatchObject({
      ...{ carriedWeight: '90', countedWeight: '40', target: '62.5' },
    });
    expect(row(views, 'u03')).toEqual({ carriedWeight: '0', countedWeight: '0', target: null });
    expect(views.standings.byLeader(CYCLE).find(({ post }) => post !== '组长')).toMatchObject({
      ...{ carriedWeight: '10', target: '100' },
    });
  });

  // The change said nothing of the indicator, and it came back to the unit that had taken over.
  it('comes to nobody with a change of the plan after a merger', () => {
    const merged = [
      ...[verifying(), scored, notApplicableApproved({ indicator: '1-2', units: ['u02'] })].flat(),
      unitsMerged({ handed: [{ indicator: '2-1', from: 'u02', to: [{ unit: 'u03', percent: 100 }] }] }),
    ];
    const carried = (views: Views) =>
      views.standings.breakdown(CYCLE, 'u03')?.indicators.map(({ indicator }) => indicator);
    const changed = given(merged, planChangeRequested(), planChangeApproved());
    expect(carried(changed)).toEqual(carried(given(merged)));
    // What the change itself gives to the unit that is gone is for the one that took over.
    const units = [{ unit: 'u02', share: 1 }];
    const toTheGone = planChangeApproved({ indicators: [{ ...indicatorOf('1-1'), units }] });
    expect(carried(given(merged, planChangeRequested(), toTheGone))).toContain('1-1');
  });

  it('spreads its weight over the rest of the unit where the scheme says so', () => {
    const content = { ...testScheme, notApplicable: 'spread-weight' as const };
    const views = given(
      [schemePublished({ content }), cycleOpened(), planDrafted(), stageOpened('execution')],
      planPublished(),
      [stageClosed('execution'), stageOpened('verification')],
      scored,
      notApplicableApproved({ indicator: '1-2', units: ['u02'], reason: '无此项职能' }),
    );
    expect(row(views, 'u02')).toEqual({ carriedWeight: '40', countedWeight: '40', target: '100' });
    expect(views.standings.breakdown(CYCLE, 'u02')).toMatchObject({
      indicators: [
        {
          ...{ indicator: '1-2', status: 'not-applicable', carriedWeight: '0', points: null },
          explanation: { code: 'explanation.not-applicable-spread', params: { reason: '无此项职能' } },
        },
        { indicator: '2-1', status: 'verified', points: '10' },
      ],
      target: [
        {
          code: 'explanation.weight-spread',
          params: { excused: '30', applicable: '10', factor: '4' },
        },
      ],
    });
  });

  it('computes to what the live table shows, and the result names it with its approval', () => {
    const exempt = notApplicableApproved({ indicator: '1-2', units: ['u02'], reason: '无此项职能' });
    const views = given(verifying(), scored, exempt, notApplicableApproved(ofJoint), evaluationOver());
    const { units, bureauTarget } = views.standings.computeResult(CYCLE);
    for (const { unit, target, carriedWeight } of units)
      expect({ unit, target, carriedWeight }).toEqual({
        unit,
        target: row(views, unit).target,
        carriedWeight: row(views, unit).carriedWeight,
      });
    expect(bureauTarget).toBe(views.standings.standings(CYCLE)?.bureau.target);
    expect(units.find(({ unit }) => unit === 'u02')?.notApplicable).toMatchObject([
      { indicator: '1-2', reason: '无此项职能', source: expect.stringContaining('applicability-c1_1-2@') },
    ]);
    expect(units.find(({ unit }) => unit === 'u01')).not.toHaveProperty('notApplicable');
  });

  it('counts as before once it is revoked', () => {
    const exempt = notApplicableApproved(ofJoint);
    const views = given(verifying(), scored, exempt, notApplicableRevoked(ofJoint));
    expect(row(views, 'u03')).toEqual({ carriedWeight: '10', countedWeight: '10', target: '100' });
    expect(views.standings.standings(CYCLE)?.bureau).toMatchObject({ carriedWeight: '100', target: '70' });
  });

  it('demands no verification, and its approval does not count once the verification is over', () => {
    const open = (views: Views) =>
      views.worklist
        .blockers(CYCLE, 'verification')
        .flatMap(({ code, subject }) => (code === 'SCORE_NOT_VERIFIED' ? [subject] : []));
    expect(open(given(verifying(), scored))).toEqual(['1-1', '2-2']);
    expect(open(given(verifying(), scored, notApplicableApproved()))).toEqual(['2-2']);
    const late = given(verifying(), scored, stageClosed('verification'), notApplicableApproved());
    expect(open(late)).toEqual(['1-1', '2-2']);
    expect(late.standings.lateFacts(CYCLE)).toMatchObject([{ type: 'NonApplicabilityApproved' }]);
  });
});
