import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FormBureau } from './support/form.js';
import { readCase, schemeOfCase } from './support/ledger.js';

interface Form {
  readonly items: readonly {
    readonly no: string;
    readonly weight: number;
    readonly observed: object;
    readonly published: number;
  }[];
}

interface Breakdown {
  readonly indicators: readonly {
    readonly indicator: string;
    readonly score: string | null;
    readonly explanation: { readonly text?: string } | null;
  }[];
}

describe('Zizhou 2020, a self-evaluation of 15 lines', () => {
  let bureau: FormBureau;
  let form: Form;

  beforeAll(async () => {
    bureau = await FormBureau.open('zizhou-2020', 2020);
    form = (await readCase('zizhou-2020.json')) as Form;
    await bureau.publish(await schemeOfCase('zizhou-2020'));
  });

  afterAll(() => bureau.server.stopAndForget());

  it('drafts its plan from the published form, every line with its rule', async () => {
    const { body } = await bureau.office.post<{ indicators: number; findings: unknown[]; faults: unknown[] }>(
      bureau.on('/plan/import'),
      { format: 'case', reference: 'zizhou-2020' },
    );
    expect(body).toMatchObject({ indicators: 15, findings: [], faults: [] });
    await bureau.agreePlan();
  });

  it('refuses an observation that the rule cannot read, with everything that is wrong', async () => {
    expect(await bureau.report('15', { measure: '分', satisfied: 3 })).toMatchObject({
      status: 400,
      problem: 'OBSERVATION_UNFIT',
      body: {
        faults: [{ code: 'OBSERVATION_MEASURE_WRONG' }, { code: 'OBSERVATION_MISSING', path: 'value' }],
      },
    });
    expect(
      await bureau.clerk.post(bureau.on('/indicators/15/progress'), {
        ...{ unit: 'u01', counting: 'cumulative', asOf: '2020-12-20', values: ['93'] },
      }),
    ).toMatchObject({ status: 400, problem: 'OBSERVATION_NEEDED' });
  });

  it('scores every line from what was observed, as published', async () => {
    for (const { no, observed } of form.items)
      expect(await bureau.report(no, observed)).toMatchObject({ status: 201 });
    await bureau.leave('execution');
    for (const { no, weight, published } of form.items)
      await bureau.file(no, String(published), String(weight));
    await bureau.leave('self-evaluation');
    for (const { no, published } of form.items)
      expect(await bureau.accept(no, String(published))).toMatchObject({ status: 200 });
  });

  it('needs a reason for a score that the rule does not give', async () => {
    await bureau.chair.does(bureau.on('/indicators/15/reopen'), { reason: '复核满意度' });
    expect(await bureau.verify('15', '9')).toMatchObject({ status: 400, problem: 'REASON_MISSING' });
    expect(await bureau.verify('15', '8')).toMatchObject({ status: 200 });
  });

  it('comes to 94, which is not what the report claims', async () => {
    expect(await bureau.compute()).toMatchObject([{ unit: 'u01', final: '94.00', grade: '优秀' }]);
    const { body } = await bureau.office.post<{
      findings: readonly { severity: string; expected: string; found: string }[];
    }>('/checks', { document: form });
    expect(body.findings).toContainEqual(
      expect.objectContaining({ severity: 'error', expected: '94', found: '96' }),
    );
  });

  it('names for every line the score and the report it came from', async () => {
    const { indicators } = await bureau.office.reads<Breakdown>(bureau.on('/units/u01/breakdown'));
    expect(indicators.map(({ indicator, score }) => `${indicator} ${score}`)).toEqual(
      form.items.map(({ no, published }) => `${no} ${published}`),
    );
  });
});
