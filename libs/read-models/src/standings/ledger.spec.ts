import { describe, expect, it } from '@jest/globals';
import type { Scheme } from '@kaoping/domain';
import * as say from '../testing/index.js';
import { CYCLE, given, TestLog, testScheme, yearScheme, type Told } from '../testing/index.js';
import { Views } from '../views.js';

/** 100 less what was deducted and more what was added: no plan, no leaders, no ballots. */
const ledgerScheme: Scheme = {
  ...testScheme,
  components: [
    { id: 'incentive', name: '加分', cap: null },
    { id: 'inspection', name: '扣分' },
  ],
  formula: '考核得分=100-扣分+加分',
  stages: [
    { id: 'entry', approvals: { kind: 'none' } },
    { id: 'computation', approvals: { kind: 'none' } },
    { id: 'decision', approvals: { kind: 'none' } },
  ],
};

const month = (change: Partial<Scheme> = {}): readonly Told[] => [
  say.schemePublished({ content: { ...ledgerScheme, ...change } }),
  say.cycleOpened({ quarters: [] }),
  say.stageOpened('entry'),
  say.bonusAwarded(),
];
const row = (views: Views, unit = 'u02') => views.standings.row(CYCLE, unit);
const vetoed = [say.vetoProposed(), say.vetoConfirmed()];

describe('standings of a month', () => {
  it.each([
    [{ effect: 'set', score: '69' } as const, ['69.00', 4, '102.00', true]],
    [{ effect: 'cap', score: '80' } as const, ['80.00', 4, '102.00', true]],
    [{ effect: 'cap', score: '110' } as const, ['102.00', 2, '102.00', false]],
    [{ effect: 'zero' } as const, ['0.00', 4, '102.00', true]],
    [{ effect: 'ineligible' } as const, ['102.00', null, '102.00', false]],
    [{ effect: 'bar-top-grade' } as const, ['102.00', 2, '102.00', false]],
  ])('under a veto that does %j', (veto, expected) => {
    const views = given([...month({ veto }), ...vetoed]);
    const { total, rank, veto: shown } = row(views) ?? {};
    const [bonus] = views.standings.breakdown(CYCLE, 'u02')?.incentives ?? [];
    expect([total, rank, shown?.beforeVeto, bonus?.suspended]).toEqual(expected);
  });

  it('bring everything back when the veto is revoked', () => {
    const views = given([...month(), ...vetoed, say.vetoRevoked()]);
    expect(row(views)).toMatchObject({ total: '102.00', rank: 2, veto: null });
  });

  it('keep a veto that landed behind the close of the entry, and do not count it', () => {
    const views = given([...month(), say.stageClosed('entry'), ...vetoed]);
    expect(row(views)).toMatchObject({ total: '102.00', veto: null });
    expect(views.standings.lateFacts(CYCLE)).toMatchObject([{ type: 'VetoConfirmed', unit: 'u02' }]);
  });

  it('are computed as they stand, with the veto and its source in result and inputs', () => {
    const views = given([...month({ veto: { effect: 'set', score: '69' } }), ...vetoed]);
    const { units } = views.standings.computeResult(CYCLE);
    expect(units.map(({ unit, final, rank }) => [unit, final, rank])).toEqual([
      ['u01', '103.00', 1],
      ['u03', '100.00', 2],
      ['u04', '100.00', 2],
      ['u02', '69.00', 4],
    ]);
    const source = 'veto-c1_u02@1';
    expect(units.at(-1)?.veto).toEqual({
      ...{ effect: 'set', reason: '发生较大事故', beforeVeto: '102.00', source },
    });
    expect(views.standings.computeInputs(CYCLE).units[1]?.veto).toMatchObject({ source });
  });

  it('leave a top grade beyond its quota to the best', () => {
    const views = given(month({ quotas: [{ grade: '优秀', count: 1 }] }));
    const graded = views.standings
      .computeResult(CYCLE)
      .units.map(({ unit, grade, gradeBeforeQuota }) => [...[unit, grade, gradeBeforeQuota]]);
    expect(graded).toEqual([
      ['u01', '优秀', undefined],
      ['u02', '良好', '优秀'],
      ['u03', '良好', '优秀'],
      ['u04', '良好', '优秀'],
    ]);
  });

  it('ask nobody for a plan, and the office for the bonuses that nobody awarded', () => {
    const rankBonuses = [{ id: 'b2', of: '采稿量', points: ['3'], ties: 'share' } as const];
    const views = given(month({ rankBonuses }));
    const office = { person: 'p1', roles: ['office'] as const, unit: 'u04', heads: [] };
    expect(views.worklist.of(CYCLE, office, '2024-05-01').map(({ code }) => code)).toEqual([
      'RANK_BONUS_TO_AWARD',
      'TRANSITION_TO_REQUEST',
    ]);
  });

  it('show a proposed veto to the leaders who may confirm it', () => {
    const views = given([...month(), say.vetoProposed()]);
    const leader = (heads: readonly string[]) =>
      views.worklist
        .of(CYCLE, { person: 'l1', roles: ['chair'], heads }, '2024-05-01')
        .map(({ code, subject }) => [code, subject]);
    expect(leader([])).toEqual([['VETO_TO_CONFIRM', 'u02']]);
    expect(leader(['u02'])).toEqual([]);
  });
});

describe('standings of a year of months', () => {
  const year = [
    say.schemePublished({ content: ledgerScheme }),
    say.schemePublished({ scheme: yearScheme.id, content: yearScheme }),
    say.cycleOpened({ quarters: [], scheme: { id: yearScheme.id, version: 1 } }),
    say.cycleOpened({ cycle: 'm1', quarters: [], parent: CYCLE }),
  ];

  it('have no total before the first month', () => {
    expect(row(given(year), 'u01')).toMatchObject({ total: null, rank: null });
  });

  it('follow a month that is computed after they were asked for', () => {
    const events = new TestLog().record([...year, say.resultComputed({ cycle: 'm1' })]);
    const views = new Views();
    const asked = events.map((event) => {
      views.apply(event);
      return row(views, 'u01')?.components.rollup ?? null;
    });
    const [before, after] = asked.slice(-2);
    expect(before).toBeNull();
    expect(after).not.toBeNull();
    expect(views.standings.finals(CYCLE, 'u01')).toMatchObject([{ cycle: 'm1', provisional: true }]);
  });

  it('wait for the months to be final', () => {
    const blockers = (told: readonly Told[]) =>
      given([...year, ...told])
        .worklist.blockers(CYCLE, 'verification')
        .map(({ code }) => code);
    const computed = say.resultComputed({ cycle: 'm1' });
    expect(blockers([computed])).toEqual(['CHILD_RESULT_NOT_FINAL']);
    expect(blockers([computed, say.resultFinalised({ cycle: 'm1' })])).toEqual([]);
  });
});
