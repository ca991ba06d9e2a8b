import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FormBureau } from './support/form.js';
import { readCase, schemeOfCase } from './support/ledger.js';

interface Checked {
  readonly findings: readonly {
    readonly severity: string;
    readonly expected: string;
    readonly found: string;
  }[];
}

describe('Daxiang 2023, a report on spending with a self-score and a grade', () => {
  let bureau: FormBureau;

  beforeAll(async () => {
    bureau = await FormBureau.open('daxiang-2023', 2023);
    await bureau.publish(await schemeOfCase('daxiang-2023'));
  });

  afterAll(() => bureau.server.stopAndForget());

  it('is checked: one share is wrong in its last digit, and nothing else', async () => {
    const document = await readCase('daxiang-2023.json');
    const { body } = await bureau.office.post<Checked>('/checks', { document });
    expect(body.findings).toHaveLength(1);
    expect(body.findings[0]).toMatchObject({ severity: 'error', expected: '75.94', found: '75.93' });
  });

  it('drafts its one line from the scheme', async () => {
    const { body } = await bureau.office.post(bureau.on('/plan/import'), { format: 'scheme' });
    expect(body).toMatchObject({ indicators: 1, findings: [], faults: [] });
    await bureau.agreePlan();
  });

  it('holds its grade by the bands of the scheme: 90 is 良好, because 优秀 begins above it', async () => {
    const given = { score: 90, reason: '部门整体支出绩效自评报告' };
    expect(await bureau.report('self-score', given)).toMatchObject({ status: 201 });
    await bureau.leave('execution');
    await bureau.file('self-score', '90', '100');
    await bureau.leave('self-evaluation');
    expect(await bureau.accept('self-score', '90')).toMatchObject({ status: 200 });
    expect(await bureau.compute()).toMatchObject([{ final: '90.00', grade: '良好' }]);
  });
});
