import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Step } from '@kaoping/application';
import { Bureau } from '../stories/support/bureau.js';
import type { Person } from '../stories/support/person.js';
import { NASTY_BODIES, NASTY_VALUES, spoilt, UNSEEN_TEXTS } from './support/nasty.js';
import { fill, goodCommands, operationsOf, type Operation } from './support/operations.js';

const JSON_TYPE = { 'content-type': 'application/json' };

/** Path parameters that lead somewhere; a path to nowhere is refused before its body is looked at. */
const SOMEWHERE = { indicator: '1-4-1', quarter: '4', person: 'p-leader-1', scheme: 'quanzhou-2024' };
const NOWHERE = {
  ...{ request: 'none', change: 'none', evidence: 'none', finding: 'none', incentive: 'none' },
  ...{ appeal: 'none', correction: 'none' },
};

describe('whatever is sent to a write', () => {
  let bureau: Bureau;
  let operations: readonly Operation[];
  let good: ReadonlyMap<string, Step>;
  /** Of the log, after the request before. */
  let head: bigint | undefined;

  /** Sends it and looks: a fault of ours, a "no" without a code, or a "no" that wrote. */
  async function misbehaviour(
    who: Person,
    operation: Operation,
    path: string,
    body: string,
  ): Promise<string | undefined> {
    const { status, problem } = await who.raw(operation.method, path, body, JSON_TYPE);
    const before = head;
    head = await bureau.server.head();
    if (status >= 500) return `answered ${status}`;
    if (problem === 'TOO_MANY_REQUESTS') return 'never reached the application';
    if (status < 400) return undefined;
    if (problem === undefined) return `answered ${status} without a code`;
    return head === before ? undefined : `refused with ${problem} and wrote`;
  }

  beforeAll(async () => {
    bureau = await Bureau.open({ until: 'verification' });
    head = await bureau.server.head();
    operations = await operationsOf(await bureau.as('office-1'));
    good = await goodCommands();
  });

  afterAll(() => bureau.server.stopAndForget());

  it('covers every command of the catalogue', () => {
    expect(operations.length).toBeGreaterThan(50);
    expect(
      [...good.keys()].filter((name) => !operations.some((operation) => operation.name === name)),
    ).toEqual([]);
  });

  it.each(['office-1', 'chair', 'clerk-u06'])(
    'a body that is nonsense is refused to %s and never breaks anything',
    async (login) => {
      const who = await bureau.as(login);
      const wrong: string[] = [];
      for (const operation of operations.filter(({ name }) => name !== 'sign-in')) {
        const { path } = fill(operation, { cycle: bureau.cycle, ...SOMEWHERE, ...NOWHERE });
        for (const [what, body] of Object.entries(NASTY_BODIES)) {
          const found = await misbehaviour(who, operation, path, body);
          if (found !== undefined) wrong.push(`${operation.name}, ${what}: ${found}`);
        }
      }
      expect(wrong).toEqual([]);
    },
    240_000,
  );

  it('one spoilt field in a good command is refused or taken, and never breaks anything', async () => {
    const wrong: string[] = [];
    for (const operation of operations) {
      const step = good.get(operation.name);
      if (step === undefined) continue;
      const who = await bureau.as(step.as);
      const { path, body } = fill(operation, step.input as Readonly<Record<string, unknown>>);
      for (const value of NASTY_VALUES) {
        for (const { at, body: broken } of spoilt(body, value)) {
          const found = await misbehaviour(who, operation, path, JSON.stringify(broken));
          if (found !== undefined)
            wrong.push(`${operation.name}, ${JSON.stringify(value).slice(0, 40)} at ${at}: ${found}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  // Two names that look the same, or a text that ends where nobody sees it, are no texts somebody wrote.
  it('a text with something unseen in it is taken by no field of any command', async () => {
    const taken: string[] = [];
    for (const operation of operations) {
      const step = good.get(operation.name);
      if (step === undefined) continue;
      const who = await bureau.as(step.as);
      const { path, body } = fill(operation, step.input as Readonly<Record<string, unknown>>);
      for (const value of UNSEEN_TEXTS) {
        for (const { at, body: broken } of spoilt(body, value)) {
          const { status } = await who.raw(operation.method, path, JSON.stringify(broken), JSON_TYPE);
          if (status < 400) taken.push(`${operation.name}, ${JSON.stringify(value)} at ${at}: ${status}`);
        }
      }
    }
    expect(taken).toEqual([]);
  });

  it('is still there afterwards, with standings that equal a rebuild', async () => {
    const office = await bureau.as('office-1');
    expect(await office.get('/health/ready')).toMatchObject({ status: 200 });
    expect(await office.reads(bureau.path('/standings'))).toMatchObject({
      rows: expect.arrayContaining([expect.objectContaining({ unit: 'u06' })]) as unknown,
    });
  });
});
