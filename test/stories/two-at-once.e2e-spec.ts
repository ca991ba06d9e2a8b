import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Bureau } from './support/bureau.js';
import type { Person, Reply, Written } from './support/person.js';

const UNIT = 'u10';
const INDICATOR = '1-12-1';

describe('two people editing at once', () => {
  let bureau: Bureau;
  let clerk: Person;
  const progress = (): string => bureau.path(`/indicators/${INDICATOR}/progress`);
  const cumulative = (value: string) => ({
    unit: UNIT,
    counting: 'cumulative',
    asOf: '2024-08-01',
    values: [value],
  });
  const ofPeriod = (value: string) => ({
    unit: UNIT,
    counting: 'of-period',
    asOf: '2024-08-01',
    values: [value],
  });
  const stream = () => bureau.server.stream(`assessment-${bureau.cycle}_${INDICATOR}`);

  beforeAll(async () => {
    bureau = await Bureau.open({ until: 'execution' });
    bureau.on('2024-08-05');
    clerk = await bureau.as(`clerk-${UNIT}`);
  });

  afterAll(() => bureau.server.stopAndForget());

  it('tells who comes second that the document has moved on, and writes nothing', async () => {
    await clerk.does(progress(), cumulative('100'));
    const { etag = '' } = await clerk.get(bureau.path(`/indicators/${INDICATOR}`));
    const first = await clerk.post(progress(), cumulative('200'), { headers: { 'if-match': etag } });
    expect(first).toMatchObject({ status: 201, etag: '"1"' });
    const head = await bureau.server.head();
    const second = await clerk.post(progress(), cumulative('300'), { headers: { 'if-match': etag } });
    expect(second).toMatchObject({ status: 412, problem: 'REVISION_MISMATCH' });
    expect(await bureau.server.head()).toBe(head);
  });

  it('lets who has read again go on from there', async () => {
    const { etag = '' } = await clerk.get(bureau.path(`/indicators/${INDICATOR}`));
    expect(await clerk.post(progress(), cumulative('300'), { headers: { 'if-match': etag } })).toMatchObject({
      status: 201,
    });
  });

  it('holds the plan to the revision that the office read, too', async () => {
    const office = await bureau.as('office-1');
    const { etag = '' } = await office.get(bureau.path('/plan'));
    const change = {
      reason: '任务调整。',
      indicators: [{ ...bureau.year.plan.indicators[0], title: '十五条硬措施' }],
    };
    const late = await office.post(bureau.path('/plan/changes'), change, { headers: { 'if-match': '"3"' } });
    expect(late).toMatchObject({ status: 412, problem: 'REVISION_MISMATCH' });
    expect(
      await office.post(bureau.path('/plan/changes'), change, { headers: { 'if-match': etag } }),
    ).toMatchObject({ status: 201 });
  });

  it('answers the same Idempotency-Key as the first time and does it once', async () => {
    const headers = { 'idempotency-key': 'report-of-monday' };
    const first = await clerk.post(progress(), ofPeriod('5'), { headers });
    const head = await bureau.server.head();
    const second = await clerk.post(progress(), ofPeriod('5'), { headers, at: '2024-08-06T01:00:00.000Z' });
    expect(second).toMatchObject({
      status: first.status,
      body: { ...first.body, repeated: true },
      etag: first.etag,
    });
    expect(await bureau.server.head()).toBe(head);
  });

  it('refuses the same Idempotency-Key with another payload', async () => {
    const reply = await clerk.post(progress(), ofPeriod('6'), {
      headers: { 'idempotency-key': 'report-of-monday' },
    });
    expect(reply).toMatchObject({ status: 409, problem: 'COMMAND_ID_REUSED' });
  });

  it('refuses the key of one person from another', async () => {
    await bureau.server.hire(`clerk-${UNIT}`, { login: 'deputy-u10', person: 'p-deputy-u10' });
    const deputy = await bureau.as('deputy-u10');
    const reply = await deputy.post(progress(), ofPeriod('5'), {
      headers: { 'idempotency-key': 'report-of-monday' },
    });
    expect(reply).toMatchObject({ status: 409, problem: 'COMMAND_ID_REUSED' });
  });

  it('lands 20 reports that come at the same moment, each of them once', async () => {
    const before = await stream();
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => clerk.post(progress(), ofPeriod('1'))),
    );
    expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 201));
    expect(new Set(replies.map(revisionOf)).size).toBe(20);
    expect(await stream()).toHaveLength(before.length + 20);
    const { body } = await clerk.get<{ readonly progress: { readonly totals: readonly string[] } }>(
      bureau.path(`/indicators/${INDICATOR}`),
    );
    expect(body.progress.totals).toEqual(['325']);
  });

  it('lets one of two win who send with the same If-Match at the same moment', async () => {
    const { etag = '' } = await clerk.get(bureau.path(`/indicators/${INDICATOR}`));
    const race = ['400', '500'].map((value) =>
      clerk.post(progress(), cumulative(value), { headers: { 'if-match': etag } }),
    );
    const statuses = (await Promise.all(race)).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([201, 412]);
  });

  // Each was taken without a word about the other, and both counted.
  it('counts an award that two people claimed at the same time once', async () => {
    const office = await bureau.as('office-1');
    const { body: file } = await clerk.upload('表彰.pdf', '%PDF-1.4\n表彰\n%%EOF\n');
    const twice = { unit: UNIT, title: '获市级表彰', points: '0.5', proof: [file.sha256] };
    const people = [clerk, await bureau.as(`head-${UNIT}`)];
    const claims = await Promise.all(
      people.map((one) => one.post<Written>(bureau.path('/incentives'), twice)),
    );
    const verified: Reply[] = [];
    for (const { body } of claims.filter(({ status }) => status === 201)) {
      const path = bureau.path(`/incentives/${body.id ?? ''}/verify`);
      verified.push(await office.post(path, { points: '0.5', opinion: '属实' }));
    }
    expect([...claims, ...verified].filter(({ status }) => status >= 400)).toMatchObject([
      { status: 409, problem: 'INCENTIVE_CLAIMED_BEFORE' },
    ]);
    expect(verified.filter(({ status }) => status === 200)).toHaveLength(1);
  });
});

function revisionOf({ body }: Reply<Written>): string | undefined {
  return body.revision;
}
