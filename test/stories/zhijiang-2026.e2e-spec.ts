import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FormBureau } from './support/form.js';
import { schemeOfCase } from './support/ledger.js';

/** Observations in the order of a day's reports, and what each comes to. */
const VECTORS: readonly (readonly [indicator: string, observation: object, score: string])[] = [
  ['Q1', { value: '354', measure: '家次' }, '1'],
  ['Q1', { value: '177' }, '0.5'],
  ['L1', { value: '81', measure: '%' }, '3.6'],
  ['T1', { daysLate: 0 }, '2'],
  ['T1', { daysLate: 20 }, '0'],
  ['T1', { daysLate: 30 }, '0'],
  ['T1', { date: '2027-01-10' }, '1'],
  ['S1', { value: '79.99' }, '5'],
  ['S1', { value: '59.9' }, '0'],
  ['S1', { value: '80' }, '8'],
  ['C1', { value: '1581.043447', measure: '万元' }, '20'],
  ['C1', { value: '3162.086894' }, '0'],
  ['C1', { value: '1739.1477917' }, '18'],
];

/** Every other line: reached, kept, or 一般. */
const REST: Readonly<Record<string, readonly [observation: object, score: string]>> = {
  ...Object.fromEntries(
    [300, 4, 4, 4, 1000, 1, 20, 6, 1].map((value, index) => [`Q${index + 2}`, [{ value }, '1']] as const),
  ),
  L2: [{ value: 90 }, '3'],
  L3: [{ value: 100 }, '4'],
  T2: [{ value: 90 }, '2'],
  T3: [{ value: 31 }, '0'],
  T4: [{ value: 30 }, '2'],
  T5: [{ value: 1 }, '2'],
  B1: [{ grade: '明显' }, '10'],
  B2: [{ grade: '一般' }, '5'],
  B3: [{ grade: '没有变化' }, '0'],
};

describe('Zhijiang 2026, a table of 23 targets', () => {
  let bureau: FormBureau;
  const last = new Map<string, string>();
  const scoreNow = async (indicator: string): Promise<string | null> => {
    const { rows } = await bureau.office.reads<{
      rows: readonly { indicator: string; reached: string | null }[];
    }>(bureau.on('/plan/progress'));
    return rows.find((row) => row.indicator === indicator)?.reached ?? null;
  };

  beforeAll(async () => {
    bureau = await FormBureau.open('zhijiang-2026', 2026);
    await bureau.publish(await schemeOfCase('zhijiang-2026'));
  });

  afterAll(() => bureau.server.stopAndForget());

  it('declares 100 and adds up to 91, which somebody must take note of by name', async () => {
    await bureau.office.does(bureau.on('/plan/import'), { format: 'case', reference: 'zhijiang-2026' });
    const { findings } = await bureau.office.reads<{ findings: readonly { key: string }[] }>(
      bureau.on('/plan'),
    );
    expect(findings).toMatchObject([{ expected: '100', found: '91', acknowledged: false }]);
    await bureau.office.does(bureau.on('/plan/acknowledgements'), {
      key: findings[0]?.key,
      reason: '目标表按公布的91分执行。',
    });
    await bureau.agreePlan();
  });

  it('shows every rule of the plan as the standard is written', async () => {
    const { indicators } = await bureau.office.reads<{
      indicators: readonly { id: string; ruleWords?: string }[];
    }>(bureau.on('/plan'));
    expect(indicators.filter(({ ruleWords = '' }) => !ruleWords.includes('分'))).toEqual([]);
    expect(indicators.find(({ id }) => id === 'C1')?.ruleWords).toMatch(
      /不超过1581\.043447万元得满分20分；每超出该数额的10%扣2分（不足10%不计），扣完为止$/,
    );
  });

  it('is scored line by line from what is observed, at every boundary', async () => {
    for (const [indicator, observation, score] of VECTORS) {
      expect(await bureau.report(indicator, observation)).toMatchObject({ status: 201 });
      last.set(indicator, score);
    }
    for (const [indicator, [observation, score]] of Object.entries(REST)) {
      expect(await bureau.report(indicator, observation)).toMatchObject({ status: 201 });
      last.set(indicator, score);
    }
    expect(last.size).toBe(23);
    expect(await scoreNow('Q1')).toBe('50');
  });

  it('verifies what the rules give and computes the sum of the points', async () => {
    const plan = await bureau.office.reads<{ indicators: readonly { id: string; weight: string }[] }>(
      bureau.on('/plan'),
    );
    await bureau.leave('execution');
    for (const { id, weight } of plan.indicators) await bureau.file(id, last.get(id) ?? '', weight);
    await bureau.leave('self-evaluation');
    // Without a reason, so that each score must be what the rule gives.
    for (const { id } of plan.indicators)
      expect([id, (await bureau.accept(id, last.get(id) ?? '')).status]).toEqual([id, 200]);
    const sum = [...last.values()].reduce((all, score) => all + Number(score) * 10, 0) / 10;
    expect(await bureau.compute()).toMatchObject([{ unit: 'u01', final: sum.toFixed(2) }]);
  });
});
