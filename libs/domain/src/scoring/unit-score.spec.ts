import { describe, expect, it } from '@jest/globals';
import { demoScheme } from '../scheme/demo-scheme.js';
import type { Scheme } from '../scheme/scheme.js';
import { formatPoints, parsePoints } from './points-text.js';
import { pointsOf, type Points } from './points.js';
import { scoreTarget, type CarriedItem } from './target-score.js';
import { scoreUnit, type UnitInputs, type UnitScore } from './unit-score.js';

const ALONE = { part: 1, whole: 1 };
const HALF = { part: 1, whole: 2 };

const verified = (weight: string, score: string, share = ALONE): CarriedItem => ({
  weight: parsePoints(weight),
  share,
  counted: { score: parsePoints(score), provisional: false },
});
const byProgress = (weight: string, score: string): CarriedItem => ({
  weight: parsePoints(weight),
  share: ALONE,
  counted: { score: parsePoints(score), provisional: true },
});
const unreported = (weight: string): CarriedItem => ({
  weight: parsePoints(weight),
  share: ALONE,
  counted: null,
});

const inputs = (given: Partial<UnitInputs>): UnitInputs => ({
  items: [verified('2', '2')],
  leader: parsePoints('9'),
  public: parsePoints('8'),
  incentives: [],
  deductions: [],
  phase: 'computed',
  ...given,
});

const text = (points: Points | null): string | null => points && formatPoints(points);

describe('目标考评得分 is what was earned of the weight carried, out of 100', () => {
  it.each([
    ['one item in full', [verified('2', '2')], '2', '2', '100'],
    ['3.4 of 4', [verified('2', '2'), verified('2', '1.4')], '4', '4', '85'],
    [
      'joint halves of 4-7 beside a whole item',
      [verified('1', '0.9', HALF), verified('2', '1.8')],
      '2.5',
      '2.5',
      '90',
    ],
    ['two of three shares', [verified('6', '4.5', { part: 2, whole: 3 })], '4', '4', '75'],
    ['without end', [verified('3', '2')], '3', '3', '66.6666666667'],
    ['unreported leaves numerator and denominator', [verified('2', '1.8'), unreported('2')], '4', '2', '90'],
    ['nothing counts yet', [unreported('2')], '2', '0', null],
    ['nothing carried', [], '0', '0', null],
  ])('%s', (_, items, carried, counted, target) => {
    const scored = scoreTarget(items);
    expect([text(scored.carriedWeight), text(scored.countedWeight), text(scored.target)]).toEqual([
      carried,
      counted,
      target,
    ]);
  });

  it('joint units together weigh and earn what one unit alone would', () => {
    const [first, second] = [1, 2].map((part) => scoreTarget([verified('6', '5', { part, whole: 3 })]));
    expect([first?.target, second?.target]).toEqual([pointsOf(250, 3), pointsOf(250, 3)]);
    expect([text(first?.carriedWeight ?? null), text(second?.carriedWeight ?? null)]).toEqual(['2', '4']);
  });
});

describe('考评得分=目标考评得分×80%+领导评价+公众评议+正向激励得分-察访核验扣分', () => {
  it.each([
    // target out of 100, leader, public, incentives, deductions → incentive after cap, inspection, final, grade
    [['4', '3.4'], '9', '8', [], [], '0', '0', '85', '良好'],
    [['2', '2'], '10', '10', ['3', '4'], [], '5', '0', '105', '优秀'],
    [['2', '2'], '9.2', '8.4', ['1.5'], ['0.5', '0.1'], '1.5', '0.6', '98.5', '优秀'],
    [['2', '1.5'], '0', '0', [], ['4', '2.25'], '0', '6.25', '53.75', '差'],
    // 200÷3×0.8 = 53.333…, +9.335 +8 = 70.668… → 70.67, rounded once at the end
    [['3', '2'], '9.335', '8', [], [], '0', '0', '70.67', '合格'],
    // 72 + 9.995 + 8 = 89.995 → 90.00: the grade reads the rounded value
    [['2', '1.8'], '9.995', '8', [], [], '0', '0', '90', '优秀'],
  ] as const)(
    '%j, %s, %s, +%j, −%j',
    (item, leader, pub, incentives, deductions, incentive, inspection, final, grade) => {
      const scored = scoreUnit(
        demoScheme,
        inputs({
          items: [verified(item[0], item[1])],
          leader: parsePoints(leader),
          public: parsePoints(pub),
          incentives: incentives.map((points) => ({ points: parsePoints(points) })),
          deductions: deductions.map(parsePoints),
        }),
      );
      expect([text(scored.incentive), text(scored.inspection), text(scored.final), scored.grade]).toEqual([
        incentive,
        inspection,
        final,
        grade,
      ]);
      expect(scored).toMatchObject({ provisional: false, provisionalTotal: scored.final });
    },
  );

  it('shows incentives before the cap too', () => {
    expect(
      text(
        scoreUnit(demoScheme, inputs({ incentives: [{ points: pointsOf(3) }, { points: pointsOf(4) }] }))
          .incentiveGranted,
      ),
    ).toBe('7');
  });

  it('rounds as the scheme declares', () => {
    const tenths: Scheme = { ...demoScheme, rounding: { decimals: 1, mode: 'half-away-from-zero' } };
    expect(text(scoreUnit(tenths, inputs({ leader: parsePoints('9.25') })).final)).toBe('97.3');
  });

  it('a component that the scheme does not declare is never missed', () => {
    const withoutPublic: Scheme = {
      ...demoScheme,
      components: demoScheme.components.filter(({ id }) => id !== 'public'),
      formula: 'target×90%+leader+incentive-inspection',
    };
    expect(text(scoreUnit(withoutPublic, inputs({ public: null })).final)).toBe('99');
  });
});

describe('what is sealed or unknown is null, not 0', () => {
  const summary = ({ final, provisionalTotal, grade, provisional }: UnitScore) => [
    text(final),
    text(provisionalTotal),
    grade,
    provisional,
  ];

  it.each([
    ['sealed leader marks', { leader: null }, [null, '88', null, true]],
    ['too few ballots', { public: null }, [null, '89', null, true]],
    ['both, as all year before the evaluation', { leader: null, public: null }, [null, '80', null, true]],
    ['a score that is not verified', { items: [byProgress('2', '1')] }, [null, '57', null, true]],
    [
      'something pending or never reported: no final, no grade as if all were there',
      { items: [verified('2', '2'), unreported('2')] },
      [null, '97', null, true],
    ],
    ['before the computation there is no grade', { phase: 'before-computation' }, ['97', '97', null, true]],
    ['a unit that carries nothing is not ranked', { items: [] }, [null, null, null, false]],
  ] as const)('%s', (_, given, expected) => {
    expect(summary(scoreUnit(demoScheme, inputs(given)))).toEqual(expected);
  });
});

describe('the target score is normalised as the scheme says', () => {
  const items = [verified('10', '8'), verified('5', '3')];
  const changed = (change: Partial<Scheme>, target: object = {}): Scheme => ({
    ...demoScheme,
    ...change,
    components: demoScheme.components.map((component) =>
      component.id === 'target' ? { ...component, ...target } : component,
    ),
  });
  const notApplicable: CarriedItem = { ...unreported('5'), notApplicable: true };

  it.each([
    ['percent of the weight carried', {}, {}, items, '73.3333333333'],
    ['the points as they are', {}, { normalisation: 'sum' }, items, '11'],
    ['a sum in which nothing counts yet is unknown', {}, { normalisation: 'sum' }, [unreported('5')], null],
    ['a cap', {}, { normalisation: 'sum', cap: '10' }, items, '10'],
    ['a floor', {}, { normalisation: 'sum', floor: '12' }, items, '12'],
    ['not applicable leaves the denominator', {}, {}, [...items, notApplicable], '73.3333333333'],
    ['and a sum as it is', {}, { normalisation: 'sum' }, [...items, notApplicable], '11'],
    // 20 points of weight over 15: each point earned stands for 4/3
    [
      'its weight spread over the rest',
      { notApplicable: 'spread-weight' },
      { normalisation: 'sum' },
      [...items, notApplicable],
      '14.6666666667',
    ],
    [
      'spread or not, the percent is the same',
      { notApplicable: 'spread-weight' },
      {},
      [...items, notApplicable],
      '73.3333333333',
    ],
    [
      'nothing is left to spread over',
      { notApplicable: 'spread-weight' },
      { normalisation: 'sum' },
      [notApplicable],
      null,
    ],
    [
      'each indicator rounded, before shares',
      { roundingBefore: { indicator: { decimals: 0, mode: 'down' } } },
      { normalisation: 'sum' },
      [verified('5', '3.9'), verified('5', '3.9', HALF)],
      '4.5',
    ],
    [
      'the component rounded before the formula',
      { roundingBefore: { components: { target: { decimals: 1, mode: 'up' } } } },
      {},
      items,
      '73.4',
    ],
  ] as const)('%s', (_, change, target, given, expected) => {
    expect(text(scoreUnit(changed(change as Partial<Scheme>, target), inputs({ items: given })).target)).toBe(
      expected,
    );
  });

  it('shows a carried weight that holds what was spread', () => {
    const spread = scoreTarget([...items, notApplicable], changed({ notApplicable: 'spread-weight' }));
    const left = scoreTarget([...items, notApplicable], changed({}));
    expect([text(spread.carriedWeight), text(left.carriedWeight), left.provisional]).toEqual([
      '20',
      '15',
      false,
    ]);
  });

  it('is multiplied by the difficulty factor where the scheme has one', () => {
    const factor = { items, difficulty: parsePoints('1.05') };
    const scheme = changed({ difficulty: { min: '0.9', max: '1.1' } });
    expect(text(scoreUnit(scheme, inputs(factor)).target)).toBe('77');
    expect(text(scoreUnit(changed({}), inputs(factor)).target)).toBe('73.3333333333');
  });
});

describe('a ledger has no target score and starts from the base in its formula', () => {
  const month: Scheme = {
    ...demoScheme,
    components: [
      { id: 'incentive', name: '加分', cap: null },
      { id: 'inspection', name: '扣分' },
    ],
    formula: '考核得分=100+加分-扣分',
    veto: { effect: 'set', score: '69' },
  };
  const entries = (incentives: readonly string[], deductions: readonly string[]) =>
    inputs({
      items: [],
      leader: null,
      public: null,
      incentives: incentives.map((points) => ({ points: parsePoints(points) })),
      deductions: deductions.map(parsePoints),
    });

  it.each([
    [['3', '3'], ['1', '0.5', '1'], '103.5'],
    [['2'], ['0.5', '0.5'], '101'],
    [[], ['1', '0.5'], '98.5'],
    [[], [], '100'],
  ])('+%j −%j → %s', (incentives, deductions, final) => {
    const scored = scoreUnit(month, entries(incentives, deductions));
    expect([text(scored.final), text(scored.rankedBy), scored.provisional]).toEqual([final, final, false]);
  });

  it('holds a deduction within its cap and the total within its limits', () => {
    const capped: Scheme = {
      ...month,
      components: [
        { id: 'incentive', name: '加分', cap: null },
        { id: 'inspection', name: '扣分', cap: '3' },
      ],
      totalLimits: { min: '98', max: '101.5' },
    };
    expect(text(scoreUnit(capped, entries([], ['2', '2'])).inspection)).toBe('3');
    expect(text(scoreUnit(capped, entries([], ['2', '2'])).final)).toBe('98');
    expect(text(scoreUnit(capped, entries(['5'], [])).final)).toBe('101.5');
  });

  it('a year counts what its months were rolled up to, and without it is not ranked', () => {
    const year: Scheme = {
      ...month,
      components: [{ id: 'rollup', name: '月度得分', method: 'mean' }],
      formula: '年度得分=月度得分',
      rounding: { decimals: 1, mode: 'half-even' },
    };
    const scored = (rollup: Points | null) => {
      const { final, provisionalTotal } = scoreUnit(year, inputs({ items: [], rollup }));
      return [text(final), text(provisionalTotal)];
    };
    expect(scored(parsePoints('98.25'))).toEqual(['98.2', '98.2']);
    expect(scored(null)).toEqual([null, null]);
  });

  describe('一票否决', () => {
    const vetoed = (veto: Scheme['veto'], incentives: readonly string[] = ['3']) => {
      const scheme: Scheme = { ...month, ...(veto !== undefined && { veto }) };
      const scored = scoreUnit(scheme, { ...entries(incentives, ['1']), veto: true });
      return [scored.final, scored.beforeVeto, scored.rankedBy].map(text).concat(scored.grade);
    };

    it.each([
      [{ effect: 'set', score: '69' }, ['69', '102', '69', '差']],
      [{ effect: 'cap', score: '69' }, ['69', '102', '69', '差']],
      [{ effect: 'cap', score: '110' }, ['102', '102', '102', '优秀']],
      [{ effect: 'zero' }, ['0', '102', '0', '差']],
      [{ effect: 'ineligible' }, ['102', '102', null, null]],
      [{ effect: 'bar-top-grade' }, ['102', '102', '102', '良好']],
    ] as const)('%j', (veto, expected) => {
      expect(vetoed(veto)).toEqual(expected);
    });

    it('leaves the additions where they can be seen', () => {
      const { incentive, incentiveGranted } = scoreUnit(month, { ...entries(['3'], []), veto: true });
      expect([text(incentive), text(incentiveGranted)]).toEqual(['3', '3']);
    });

    it('does nothing in a scheme that knows none, and nothing to who has none', () => {
      const { veto: _, ...without } = demoScheme;
      expect(scoreUnit(without, inputs({ veto: true }))).toEqual(scoreUnit(without, inputs({})));
      expect(scoreUnit(month, entries([], [])).beforeVeto).toBeNull();
    });
  });
});
