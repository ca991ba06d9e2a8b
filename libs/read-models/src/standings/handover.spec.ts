import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as say from '../testing/index.js';
import { CYCLE, given, planInForce, type Told } from '../testing/index.js';
import { plausibleYear } from '../testing/plausible-year.js';
import type { Views } from '../views.js';

const found = (unit: string, finding: string, points: string): readonly Told[] => [
  say.findingLogged({ finding, charges: [{ unit, liability: 'direct', points }] }),
  say.findingConfirmed({ finding }),
  say.deductionImposed({ finding, unit, points }),
];
const deductions = (views: Views, unit: string) =>
  views.standings
    .breakdown(CYCLE, unit)
    ?.deductions.map(({ subject, points, takenFrom }) => `${subject} ${points} ${takenFrom ?? '-'}`);

describe('what a unit had counts for the one that took over', () => {
  it('from before the handover and from after it, each with whose it was', () => {
    const views = given([
      ...planInForce(),
      ...found('u02', 'f1', '1'),
      say.unitsMerged(),
      ...found('u02', 'f2', '0.5'),
    ]);
    expect(deductions(views, 'u03')).toEqual(['f1 1 u02', 'f2 0.5 u02']);
    expect(deductions(views, 'u02')).toEqual([]);
    expect(views.standings.row(CYCLE, 'u03')?.components.inspection).toBe('1.5');
  });

  it('and goes when it is withdrawn', () => {
    const views = given([
      ...planInForce(),
      ...found('u02', 'f1', '1'),
      ...[say.unitsMerged(), say.findingWithdrawn({ finding: 'f1' })],
    ]);
    expect(deductions(views, 'u03')).toEqual([]);
  });

  it('a veto among it, until that is revoked', () => {
    const vetoed = [...planInForce(), say.vetoProposed(), say.vetoConfirmed(), say.unitsMerged()];
    expect(given(vetoed).standings.row(CYCLE, 'u03')?.veto).toMatchObject({ effect: 'cap' });
    expect(given([...vetoed, say.vetoRevoked()]).standings.row(CYCLE, 'u03')?.veto).toBeNull();
  });

  it('through two handovers in a row', () => {
    const again = say.unitsMerged({ change: 'm2', units: ['u03'], into: 'u04', handed: [] });
    const views = given([...planInForce(), ...found('u02', 'f1', '1'), say.unitsMerged(), again]);
    expect(deductions(views, 'u04')).toEqual(['f1 1 u02']);
    expect(views.standings.row(CYCLE, 'u04')?.tookOver).toMatchObject([{ unit: 'u02' }, { unit: 'u03' }]);
  });

  it('an item of both is one item of the result, and is corrected as one', () => {
    const both = [
      say.findingLogged({
        charges: [
          { unit: 'u02', liability: 'direct', points: '1' },
          { unit: 'u03', liability: 'supervisory', points: '0.5' },
        ],
      }),
      say.findingConfirmed(),
      say.deductionImposed({ unit: 'u02', points: '1' }),
      say.deductionImposed({ unit: 'u03', points: '0.5' }),
    ];
    const views = given([...planInForce(), ...both, say.unitsMerged()]);
    const item = { kind: 'finding', subject: 'f1' } as const;
    expect(views.itemInForce(CYCLE, 'u03', item)).toMatchObject({ value: '1.5', units: ['u03'] });
    const ruled = given([
      ...planInForce(),
      ...both,
      say.unitsMerged(),
      ...[say.stageOpened('public-notice'), say.appealRuled({ unit: 'u03', item, corrected: '0.2' })],
    ]);
    expect(ruled.standings.row(CYCLE, 'u03')?.components.inspection).toBe('0.2');
  });

  it('in a plan change that was asked for before, whoever is named in it', () => {
    const changed = say.planChangeApproved({ indicators: [say.indicatorOf('1-2', { title: '改' })] });
    const views = given([...planInForce(), say.unitsMerged(), changed]);
    expect(views.plans.indicator(CYCLE, '1-2')?.units).toEqual([{ unit: 'u03', share: 1 }]);
  });

  it('and live table and computation agree, whenever in a year it happens', () => {
    fc.assert(
      fc.property(plausibleYear, fc.nat(), (year, at) => {
        const opening = planInForce().length;
        const when = opening + (at % Math.max(1, year.length - opening));
        const views = given([...year.slice(0, when), say.unitsMerged(), ...year.slice(when)]);
        // Rows of a result that this log made up are not the live ones.
        fc.pre(views.results.result(CYCLE) === undefined);
        const { units } = views.standings.computeResult(CYCLE);
        expect(units.map(({ unit }) => unit)).not.toContain('u02');
        for (const { unit, target, inspection, incentive } of units) {
          const row = views.standings.row(CYCLE, unit);
          expect([unit, row?.components.inspection, row?.components.incentive]).toEqual([
            unit,
            inspection,
            incentive,
          ]);
          if (target !== null && row?.provisional === false) expect(row.components.target).toBe(target);
        }
      }),
      { numRuns: 60 },
    );
  });
});
