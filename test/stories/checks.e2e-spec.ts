import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CASE_NAMES, publishedCase } from '../checks/published-cases.js';
import { Bureau } from './support/bureau.js';
import type { Person } from './support/person.js';

interface Checked {
  readonly findings: readonly { readonly severity: string; readonly message: string }[];
}

describe('checking documents', () => {
  let bureau: Bureau;
  let office: Person;

  beforeAll(async () => {
    bureau = await Bureau.open({ until: 'execution' });
    office = await bureau.as('office-1');
  });

  afterAll(() => bureau.server.stopAndForget());

  it.each(CASE_NAMES)('finds in %s what is wrong with it', async (name) => {
    const document = publishedCase(name);
    const { status, body } = await office.post<Checked>('/checks', { document });
    expect(status).toBe(200);
    const faults = body.findings.filter(({ severity }) => severity !== 'question');
    expect(faults).toHaveLength((document['findings'] as readonly unknown[]).length);
  });

  it('refuses what is of no known kind, and what is no document', async () => {
    expect(await office.post('/checks', { document: {} })).toMatchObject({
      status: 400,
      problem: 'CHECK_KIND_UNKNOWN',
    });
    expect(await office.post('/checks', { document: 'plan' })).toMatchObject({
      status: 400,
      problem: 'INPUT_INVALID',
    });
  });

  it('checks the plan of the cycle with the same checks', async () => {
    const { findings } = await office.reads<Checked & Record<string, unknown>>(bureau.path('/plan/check'));
    expect(findings.filter(({ severity }) => severity !== 'question')).toEqual([]);
  });

  it('says that there is no result before the computation', async () => {
    expect(await office.get(bureau.path('/result/check'))).toMatchObject({
      status: 404,
      problem: 'RESULT_NOT_COMPUTED',
    });
  });

  it('tells a clerk about the plan and not about the result', async () => {
    const clerk = await bureau.as('clerk-u10');
    expect((await clerk.get(bureau.path('/plan/check'))).status).toBe(200);
    expect((await clerk.get(bureau.path('/result/check'))).status).toBe(403);
  });
});
