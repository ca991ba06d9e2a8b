import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Reply } from '../stories/support/person.js';
import { shapes } from './bad-input/bodies.js';
import { appeals } from './bad-input/appeals.js';
import { calendars } from './bad-input/calendars.js';
import { files } from './bad-input/files.js';
import { inspections } from './bad-input/inspections.js';
import { numbers } from './bad-input/numbers.js';
import { edges } from './bad-input/paths-and-headers.js';
import { atTheWrongTime } from './bad-input/the-wrong-time.js';
import { organisation } from './bad-input/organisation.js';
import { unknown } from './bad-input/what-is-not-there.js';
import { schemes } from './bad-input/schemes.js';
import { strangers } from './bad-input/who-may-not.js';
import { openWorld, reporting, type World } from './support/world.js';

const HAN = /\p{Script=Han}/u;

describe('bad input', () => {
  let world: World;

  beforeAll(async () => {
    world = await openWorld();
  });

  afterAll(() => world.now.server.stopAndForget());

  describe.each([
    ['what is not there', unknown],
    ['the wrong time', atTheWrongTime],
    ['a file', files],
    ['a number', numbers],
    ['a body', shapes],
    ['a path or header', edges],
    ['a scheme', schemes],
    ['a calendar', calendars],
    ['an appeal or correction', appeals],
    ['an inspection', inspections],
    ['a change of the organisation', organisation],
    ['somebody who may not', strangers],
  ])('%s:', (_group, rows) => {
    it.each(rows)(
      '%s is answered with a code and in words, and nothing is written',
      async (_what, send, status, code) => {
        const { server } = world.now;
        const head = await server.head();
        const reply = await send(world);
        expect({ status: reply.status, code: reply.problem }).toEqual({ status, code });
        expectProblem(reply);
        expect(await server.head()).toBe(head);
      },
    );
  });

  it('weights that do not add up are named: which group, what it has, what it should have', async () => {
    const { body } = await world.office.post<{ readonly detail: string }>(world.next.path('/plan/submit'));
    expect(body.detail).toContain('1-1');
    for (const number of ['3.5', '4', '0.5']) expect(body.detail).toContain(number);
  });

  it('everything that is wrong with a body is said at once, each in words', async () => {
    const reply = await reporting({ asOf: 'someday', values: ['１４'], colour: 'red' })(world);
    const { errors } = reply.body as {
      readonly errors: readonly { readonly at: string; readonly message: string }[];
    };
    expect(errors.map(({ at }) => at).toSorted()).toEqual(['/asOf', '/colour', '/values']);
    for (const { message } of errors) expect(message).toMatch(HAN);
  });
});

/** RFC 9457, in Chinese words that are more than the code. */
function expectProblem({ headers, body, status, problem = '' }: Reply<unknown>): void {
  expect(String(headers['content-type'])).toContain('application/problem+json');
  const { title, detail, instance } = body as Record<string, string>;
  expect(body).toMatchObject({ status, code: problem, type: `/problems/${problem}` });
  expect(title).toMatch(HAN);
  expect(detail).toMatch(HAN);
  expect(detail).not.toContain(problem);
  expect(detail).not.toMatch(/\{\{|undefined|\[object/);
  expect(instance).toMatch(/^\/api\/v1\//);
}
