import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoScheme, type Scheme } from '@kaoping/domain';
import { Bureau } from './support/bureau.js';
import type { Person } from './support/person.js';

interface Validation {
  readonly valid: boolean;
  readonly faults: readonly {
    readonly code: string;
    readonly path: string;
    readonly message: string;
    readonly params: object;
  }[];
}

const broken = { ...demoScheme, name: '', noticeDays: 0, declaredTotal: '0' };
const second: Scheme = { ...demoScheme, version: 2, rounding: { decimals: 1, mode: 'down' }, ties: 'dense' };
const VERSIONS = `/schemes/${demoScheme.id}/versions`;

describe('a scheme over HTTP', () => {
  let bureau: Bureau;
  let office: Person;

  beforeAll(async () => {
    bureau = await Bureau.open({ until: 'execution' });
    office = await bureau.as('office-1');
  });

  afterAll(() => bureau.server.stopAndForget());

  it('is validated without being published: everything at once, in words, in either language', async () => {
    const head = await bureau.server.head();
    const chinese = await office.post<Validation>('/schemes/validate', { content: broken });
    expect(chinese.status).toBe(200);
    expect(chinese.body.valid).toBe(false);
    expect(chinese.body.faults.map(({ code, path }) => [code, path])).toEqual([
      ['SCHEME_FIELD_EMPTY', 'name'],
      ['SCHEME_NUMBER_NOT_POSITIVE', 'declaredTotal'],
      ['SCHEME_NUMBER_INVALID', 'noticeDays'],
    ]);
    for (const { message } of chinese.body.faults) expect(message).toMatch(/\p{Script=Han}.*请/u);
    const english = await office.post<Validation>(
      '/schemes/validate',
      { content: { ...demoScheme, ties: 'lot', colour: 'red' } },
      { headers: { 'accept-language': 'en' } },
    );
    expect(english.body.faults.map(({ message }) => message)).toEqual([
      expect.stringContaining('(at colour): there is no such field'),
      expect.stringContaining('(at ties): its value is none of those allowed'),
    ]);
    expect(await bureau.server.head()).toBe(head);
  });

  it('that can score is valid', async () => {
    const { body } = await office.post<Validation>('/schemes/validate', { content: demoScheme });
    expect(body).toEqual({ valid: true, faults: [] });
  });

  it('is refused by its first fault and told all of them', async () => {
    const reply = await office.post<Validation>(VERSIONS, { content: { ...broken, version: 2 } });
    expect(reply).toMatchObject({ status: 400, problem: 'SCHEME_FIELD_EMPTY' });
    expect(reply.body.faults.map(({ path }) => path)).toEqual(['name', 'declaredTotal', 'noticeDays']);
  });

  it('has a published format, which the API description names', async () => {
    const schema = await office.reads<{ readonly $schema: string }>('/schemes/schema');
    expect(schema).toMatchObject({
      $id: 'urn:kaoping:scheme',
      required: expect.arrayContaining(['formula']),
    });
    const { text } = await office.get('/api/docs-json');
    expect(text).toContain('/api/v1/schemes/schema');
  });

  it('a version that is none is quoted as it was typed, and not as NaN', async () => {
    const { body } = await office.get<{ readonly detail: string }>(`${VERSIONS}/x`);
    expect(body.detail).toBe('“x”不是考评办法的版本号。请填写1至9999之间的整数。');
  });

  it('has versions: the next one is kept whole, the first one never changes, and the cycle keeps its own', async () => {
    const before = await office.reads(bureau.path('/standings'));
    await office.does(VERSIONS, { content: second });
    expect(await office.reads(`${VERSIONS}/2`)).toMatchObject(second);
    expect(await office.reads(`${VERSIONS}/1`)).toMatchObject(demoScheme);
    const { rows } = await office.reads<{ readonly rows: readonly { readonly version: number }[] }>(VERSIONS);
    expect(rows.map(({ version }) => version)).toEqual([2, 1]);
    expect(await office.post(VERSIONS, { content: { ...demoScheme, noticeDays: 9 } })).toMatchObject({
      status: 409,
      problem: 'SCHEME_VERSION_IN_FORCE',
    });
    expect(await office.reads(bureau.path(''))).toMatchObject({ scheme: { id: demoScheme.id, version: 1 } });
    expect(await office.reads(bureau.path('/standings'))).toMatchObject({
      rows: (before as { readonly rows: readonly object[] }).rows,
    });
  });
});
