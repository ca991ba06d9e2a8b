import { describe, expect, it } from '@jest/globals';
import * as say from '../testing/index.js';
import { CYCLE, given, planInForce, verifying } from '../testing/index.js';

describe('the registers', () => {
  it('number findings and incentives in the order of the log, each cycle from 1, and keep what was withdrawn', () => {
    const other = { cycle: 'c2' };
    const views = given(
      planInForce(),
      say.findingLogged(),
      say.findingLogged({ ...other, finding: 'f7' }),
      say.findingLogged({ finding: 'f2' }),
      say.findingWithdrawn(),
      say.incentiveClaimed({ incentive: 'i2' }),
      say.incentiveClaimed(),
    );
    expect(
      views.findings.list(CYCLE).map(({ number, finding, status }) => [number, finding, status]),
    ).toEqual([
      [1, 'f1', 'withdrawn'],
      [2, 'f2', 'logged'],
    ]);
    expect(views.findings.finding('c2', 'f7')?.number).toBe(1);
    expect(views.incentives.list(CYCLE).map(({ number, incentive }) => [number, incentive])).toEqual([
      [1, 'i2'],
      [2, 'i1'],
    ]);
  });

  it('what the level above found has a book and numbers of its own', () => {
    const views = given(
      planInForce(),
      say.findingLogged({ source: 'superior' }),
      say.findingLogged({ finding: 'f2', source: 'superior', book: 'superior' }),
      say.findingLogged({ finding: 'f3' }),
      say.findingLogged({ finding: 'f4', source: 'superior', book: 'superior' }),
    );
    expect(views.findings.list(CYCLE).map(({ finding, book, number }) => [finding, book, number])).toEqual([
      // Logged before there was a second book, and cited by that number ever since.
      ['f1', 'own', 1],
      ['f2', 'superior', 1],
      ['f3', 'own', 2],
      ['f4', 'superior', 2],
    ]);
  });

  it('what a breach cost before is told by liability, the latest first, without what was withdrawn', () => {
    const charge = { unit: 'u01', liability: 'direct' } as const;
    const byHead = { ...charge, unit: 'u02', points: '1', heads: 2, perHead: '0.5' };
    const shared = { unit: 'u03', liability: 'leadership', points: '0.3', share: '30' } as const;
    const views = given(
      planInForce(),
      say.findingLogged({ charges: [{ ...charge, points: '0.5' }, byHead] }),
      say.findingLogged({ finding: 'f2', price: { points: '1' }, charges: [shared] }),
      say.findingLogged({ finding: 'f3', charges: [{ ...charge, points: '9' }] }),
      say.findingWithdrawn({ finding: 'f3' }),
      say.findingLogged({ finding: 'f4', breach: '早退' }),
    );
    expect(
      views.findings
        .earlierPrices([CYCLE], { breach: '迟到' })
        .map(({ number, liability, byHead: heads, points }) => [number, liability, heads, points]),
    ).toEqual([
      [2, 'leadership', false, '1'],
      [1, 'direct', false, '0.5'],
      [1, 'direct', true, '0.5'],
    ]);
    expect(views.findings.earlierPrices([CYCLE], { breach: '早退', except: 'f4' })).toEqual([]);
    const before = (finding: string) =>
      views.findings.pricesBefore([CYCLE], { cycle: CYCLE, finding }).map(({ number }) => number);
    expect(before('f1')).toEqual([]);
    expect(before('f2')).toEqual([1, 1]);
    expect(views.findings.earlierPrices([CYCLE], { breach: '迟 到' })).toHaveLength(3);
  });

  it('a late answer to a confirmed finding is kept and confirms nothing away', () => {
    const views = given(
      planInForce(),
      say.findingLogged(),
      say.findingConfirmed(),
      say.deductionImposed(),
      say.findingAnswered(),
    );
    expect(views.findings.finding(CYCLE, 'f1')).toMatchObject({
      status: 'confirmed',
      answers: [{ unit: 'u01' }],
      deductions: [{ unit: 'u01', points: '0.5', ref: { stream: 'finding-c1_f1', revision: '2' } }],
    });
  });

  it('an assessment shows its steps while they hold and its corrections for ever', () => {
    const filed = [
      say.selfScoreGiven(),
      say.assessmentFiled(),
      say.assessmentConfirmed(),
      say.assessmentOpened(),
    ];
    const corrected = given(verifying(), filed, say.scoreVerified(), say.scoreCorrected());
    expect(corrected.assessments.assessment(CYCLE, '1-1')).toMatchObject({
      status: 'verified',
      selfScore: { score: '40' },
      verified: { score: '38', computed: '40' },
      corrections: [{ from: '36', to: '38', reason: '录入有误' }],
      revision: '5',
    });
    const back = given(verifying(), filed, say.assessmentReturned(), say.assessmentFiled());
    expect(back.assessments.assessment(CYCLE, '1-1')).toMatchObject({
      status: 'filed',
      opened: null,
      returned: null,
    });
  });

  it('an indicator without a fact has status none, so every indicator of a plan has a line', () => {
    expect(given(planInForce()).assessments.assessment(CYCLE, '2-2')).toMatchObject({
      status: 'none',
      progress: null,
    });
  });

  it('leader sheets are listed without a mark', () => {
    const views = given(verifying(), say.sheetMarked());
    expect(JSON.stringify(views.leaderSheets.list(CYCLE))).not.toContain('mark"');
    expect(views.leaderSheets.ownMarks(CYCLE, 'l1')).toHaveLength(4);
  });

  it('a result that is computed again remembers the digest of the one before', () => {
    const again = say.resultComputed({ number: 2, inputsDigest: '12'.repeat(32) });
    expect(given(say.resultComputed(), again).results.result(CYCLE)).toMatchObject({
      phase: 'computed',
      computed: { number: 2 },
      replaced: [{ number: 1, inputsDigest: 'ef'.repeat(32) }],
    });
  });
});
