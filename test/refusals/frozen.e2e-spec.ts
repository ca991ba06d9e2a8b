import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { COMMAND_NAMES, type Step } from '@kaoping/application';
import { Bureau } from '../stories/support/bureau.js';
import type { Person } from '../stories/support/person.js';
import { OF_NO_CYCLE, OWN_CODE, TAKEN } from './frozen/taken.js';
import { TRIED, type Try } from './frozen/tried.js';
import { fill, goodCommands, NO_FILE, operationsOf, type Operation } from './support/operations.js';

/** Every other command of the catalogue, the ones of tomorrow included. */
const REFUSED = COMMAND_NAMES.filter(
  (name) => !Object.hasOwn(TAKEN, name) && !Object.hasOwn(OF_NO_CYCLE, name),
);

describe('a cycle whose result is final', () => {
  let bureau: Bureau;
  let operations: readonly Operation[];
  let good: ReadonlyMap<string, Step>;
  let plan: Readonly<Record<string, unknown>>;
  const made = { declaration: '', change: '', appeal: '', file: '', code: '' };

  /** The public-notice stage is still open: nothing but the freeze keeps out what belongs to it. */
  beforeAll(async () => {
    good = await goodCommands();
    bureau = await Bureau.open({ until: 'execution' });
    const [office, chair] = [await bureau.as('office-1'), await bureau.as('chair')];
    operations = await operationsOf(office);
    const declared = { indicator: '1-4-1', reason: '试申报。' };
    made.declaration = (await office.does(bureau.path('/not-applicable'), declared)).id ?? '';
    await chair.does(bureau.path(`/not-applicable/${made.declaration}/revoke`), { reason: '误报。' });
    const merger = { kind: 'merger', units: ['u05'], into: 'u04', effectiveOn: '2024-09-01' };
    const paper = { reason: '机构改革。', document: { number: '泉应急〔2024〕9号' } };
    const changes = bureau.path('/organisation/changes');
    made.change = (await office.does(changes, { ...merger, ...paper })).id ?? '';
    await chair.does(`${changes}/${made.change}/reject`, { reason: '暂缓。' });
    await bureau.playUntil('evaluation');
    const { body } = await office.post<{ readonly codes: readonly string[] }>(bureau.path('/ballot-codes'), {
      count: 1,
    });
    made.code = body.codes[0] ?? '';
    await bureau.playUntil('public-notice');
    const { from, until } = { from: '2025-02-24', until: '2025-03-02' };
    bureau.on('2025-02-24');
    await office.post(bureau.path('/result/notice'), { from, until });
    const clerk = await bureau.as('clerk-u06');
    made.file = (await clerk.upload('依据.txt', '申诉依据')).body.sha256;
    const item = { unit: 'u06', kind: 'indicator', subject: '1-4-1', grounds: '应予计入。' };
    made.appeal = (await clerk.does(bureau.path('/appeals'), { ...item, evidence: [made.file] })).id ?? '';
    await clerk.does(bureau.path(`/appeals/${made.appeal}/withdraw`), { reason: '不再申诉。' });
    bureau.on('2025-03-20');
    await chair.does(bureau.path('/result/finalise'));
    plan = await office.reads(bureau.path('/plan'));
  });

  afterAll(() => bureau.server.stopAndForget());

  function trying(name: string): Try {
    const tried = TRIED[name]?.(made);
    if (tried !== undefined) return tried;
    const [definition] = plan['indicators'] as readonly object[];
    if (name === 'add-indicator') return { as: 'office-1', input: { indicator: definition } };
    if (name === 'request-plan-change')
      return { as: 'office-1', input: { basedOn: 1, indicators: [definition], reason: '补充说明。' } };
    const step = good.get(name);
    if (step === undefined)
      throw new Error(`${name}: say in frozen/taken.ts why it is taken, or try it in tried.ts`);
    const input = JSON.parse(JSON.stringify(step.input).replaceAll(NO_FILE, made.file)) as Try['input'];
    return { as: step.as, input: 'code' in input ? { ...input, code: made.code } : input };
  }

  const send = async (who: Person, name: string, input: Readonly<Record<string, unknown>>) => {
    const operation = operations.find((one) => one.name === name);
    if (operation === undefined) throw new RangeError(`nothing in the API is called ${name}`);
    const { path, body } = fill(operation, { ...input, cycle: bureau.cycle });
    const inBody = operation.template.includes('{cycle}') ? body : { ...body, cycle: bureau.cycle };
    return operation.method === 'PUT' ? who.put(path, inBody) : who.post(path, inBody);
  };

  it.each(REFUSED)('refuses to %s, in words, and nothing is written', async (name) => {
    const { as, input } = trying(name);
    const head = await bureau.server.head();
    const reply = await send(await bureau.as(as), name, input);
    const { status, problem: code, body } = reply;
    expect({ status, code }).toEqual({ status: 409, code: OWN_CODE[name] ?? 'CYCLE_FROZEN' });
    if (code === 'CYCLE_FROZEN')
      expect(body).toMatchObject({ params: { cycle: bureau.cycle, finalisedOn: '2025-03-20' } });
    expect(await bureau.server.head()).toBe(head);
  });

  it('takes no cycle below it, whose results would come too late', async () => {
    const office = await bureau.as('office-1');
    const { input } = good.get('open-cycle') as Step;
    const reply = await office.post('/cycles', { ...input, cycle: 'month-12', parent: bureau.cycle });
    expect(reply).toMatchObject({ status: 409, problem: 'CYCLE_FROZEN' });
  });

  it('names in its lists what there is, and nothing twice', () => {
    const named = [...Object.keys(TAKEN), ...Object.keys(OF_NO_CYCLE)];
    expect(named.filter((name) => !COMMAND_NAMES.includes(name))).toEqual([]);
    expect(Object.keys(TRIED).filter((name) => !REFUSED.includes(name))).toEqual([]);
    expect(REFUSED.length).toBeGreaterThan(60);
  });

  it('takes a correction, and goes on to the bulletin', async () => {
    const office = await bureau.as('office-1');
    const items = [{ unit: 'u06', kind: 'indicator', subject: '1-4-1', to: '1' }];
    await office.does(bureau.path('/result/corrections'), { items, reason: '核定有误。' });
    await office.does(bureau.path('/transitions'), { from: 'public-notice' });
  });
});
