import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoScheme } from '@kaoping/domain';
import { projectRoot } from '@kaoping/platform';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Bureau } from './support/bureau.js';
import type { Person } from './support/person.js';

const read = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(projectRoot(), 'test/cases', path), 'utf8')) as Record<string, unknown>;

const scheme = read('schemes/zizhou-2020.json');
const facts = read('facts/zizhou-2020.json') as { readonly observations: Readonly<Record<string, object>> };

interface Document {
  readonly units: readonly {
    readonly final: string;
    readonly grade: string;
    readonly words: readonly string[];
  }[];
}

interface Problem {
  readonly detail: string;
  readonly faults: readonly { readonly code: string; readonly path: string; readonly message: string }[];
}

describe('an office tries out a scheme before anybody is appraised by it', () => {
  let bureau: Bureau;
  let office: Person;
  const score = <Body>(body: object) => office.post<Body>('/schemes/score', body);

  beforeAll(async () => {
    bureau = await Bureau.open();
    office = await bureau.as('office-1');
  });
  afterAll(() => bureau.server.stopAndForget());

  it('scores what was observed by a scheme that nobody has published', async () => {
    const { status, body } = await score<Document>({ scheme, facts });
    expect([status, body.units[0]?.final, body.units[0]?.grade]).toEqual([200, '94', '优秀']);
    expect(body.units[0]?.words).toContain('总分申报96，按规则为94');
  });

  it('scores by a published version as well, in the language asked for', async () => {
    const { id, version } = demoScheme;
    const { position = '' } = await office.does(`/schemes/${id}/versions`, { content: demoScheme });
    const year = { target: '92.5', leaderMarks: [{ person: 'p1', mark: 9 }], ballots: { A: 30 } };
    const { body } = await office.post<Document>(
      `/schemes/score?after=${position}`,
      { scheme: { id, version }, facts: year },
      { headers: { 'accept-language': 'en' } },
    );
    const words: unknown = expect.arrayContaining(['Final score: 93 (92.5×80%+9+10+0-0=93)']);
    expect(body.units).toMatchObject([{ final: '93', words }]);
  });

  it('is told everything that is wrong with the facts', async () => {
    const { '7': _, ...observations } = facts.observations;
    const wrong = { observations: { ...observations, '6': { value: 100, measure: '次' }, '16': {} } };
    const { status, problem, body } = await score<Problem>({ scheme, facts: wrong });
    expect([status, problem, body.detail]).toEqual([
      400,
      'FACTS_INVALID',
      '观测值有3处不能计分。请按所列各处改正后再试。',
    ]);
    expect(body.faults.map(({ code, path }) => [code, path])).toEqual([
      ['FACTS_INDICATOR_UNKNOWN', 'observations.16'],
      ['OBSERVATION_MEASURE_WRONG', 'observations.6.measure'],
      ['FACTS_OBSERVATION_ABSENT', 'observations.7'],
    ]);
    expect(body.faults.every(({ message }) => message.endsWith('。'))).toBe(true);
  });

  it.each([
    [
      'a formula that is open',
      { scheme: { ...scheme, formula: '综合得分=min(目标得分' }, facts },
      400,
      'SCHEME_FORMULA_INVALID',
    ],
    [
      'a field that schemes do not have',
      { scheme: { ...scheme, colour: 'red' }, facts },
      400,
      'SCHEME_SHAPE_INVALID',
    ],
    [
      'a version that nobody published',
      { scheme: { id: 'nobody', version: 1 }, facts },
      404,
      'SCHEME_UNKNOWN',
    ],
    ['no facts', { scheme }, 400, 'INPUT_INVALID'],
  ])('%s is refused', async (_, body, status, problem) => {
    expect(await score(body)).toMatchObject({ status, problem });
  });

  it('a scheme of forty rules in one another was no JSON, and a body beyond sense has a refusal of its own', async () => {
    const nested = (depth: number): object =>
      depth === 0
        ? { type: 'manual' }
        : { type: 'composite', mode: 'all', parts: [{ rule: nested(depth - 1) }] };
    const deep = (depth: number) => ({
      ...scheme,
      indicators: [{ id: 'X', name: '指标', weight: scheme.declaredTotal, rule: nested(depth) }],
    });
    const { problem, body } = await score<Problem>({ scheme: deep(40), facts });
    expect([problem, body.faults.map(({ path }) => path)]).toEqual([
      'SCHEME_RULE_CONTRADICTORY',
      ['indicators.0.rule.parts'],
    ]);
    expect(body.detail).toContain('depth 4');
    expect(await score({ scheme: deep(100), facts })).toMatchObject({
      status: 400,
      problem: 'REQUEST_TOO_DEEP',
    });
  });

  it('units that are no list were said to lack observations too', async () => {
    const { problem, body } = await score<Problem>({ scheme, facts: { units: 5 } });
    expect([problem, body.faults.map(({ code, path }) => [code, path])]).toEqual([
      'FACTS_INVALID',
      [['FACTS_TYPE_WRONG', 'units']],
    ]);
    const observed = await score<Problem>({ scheme, facts: { observations: [] } });
    expect(observed.body.faults.map(({ code, path }) => [code, path])).toEqual([
      ['FACTS_TYPE_WRONG', 'observations'],
    ]);
  });

  it('a standard that was left out was said to be too long', async () => {
    const asked = (language: string) =>
      office.post<{ errors: readonly { at: string; code: string; message: string }[] }>(
        '/recognitions',
        {},
        { headers: { 'accept-language': language } },
      );
    expect((await asked('zh-CN')).body.errors).toEqual([
      { at: '/text', code: 'isDefined', message: '“/text”没有填写。请填写。' },
    ]);
    expect((await asked('en')).body.errors.map(({ message }) => message)).toEqual([
      '"/text" is missing. Fill it in.',
    ]);
  });

  it('an unknown field beside wrong ones was told alone, and a number for a text twice', async () => {
    const { status, body } = await office.post<{ errors: readonly { at: string; code: string }[] }>(
      '/recognitions',
      { text: '每少一次扣1分', weight: 10, due: '2026-13-01', comparator: '~', colour: 'red' },
    );
    expect(status).toBe(400);
    expect(body.errors.map(({ at, code }) => `${at} ${code}`).toSorted()).toEqual([
      '/colour whitelistValidation',
      '/comparator RECOGNITION_INPUT_INVALID',
      '/due RECOGNITION_INPUT_INVALID',
      '/weight isString',
    ]);
  });

  it('writes nothing', async () => {
    const { body } = await office.get<{ total: number }>('/schemes/zizhou-2020/versions');
    expect(body).toMatchObject({ code: 'SCHEME_UNKNOWN' });
  });

  it('is for those who have business here', async () => {
    const nobody = await bureau.as('public');
    expect((await nobody.post('/schemes/score', { scheme, facts })).status).toBe(401);
  });
});
