import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { recompute } from '@kaoping/application';
import type { RecordedEvent } from '@kaoping/event-store';
import type { Worklist } from './support/assessment.js';
import { PlannedBureau } from './support/planned.js';

const line = (no: string, weight: string, units: string) => ({
  ...{ 一级指标: '应急管理', 序号: no, 二级指标: `指标${no}`, 权重: weight, 完成时限: '2026-12-31' },
  责任科室: units,
});

interface Indicator {
  readonly id: string;
  readonly weight: string;
}

interface ChangeDocument {
  readonly items: readonly Readonly<Record<string, unknown>>[];
}

interface Result {
  readonly computed: { readonly units: readonly object[] };
}

interface Scored {
  readonly indicators: readonly {
    readonly indicator: string;
    readonly points: string | null;
    readonly carriedWeight: string;
    readonly versions: readonly { readonly version: number; readonly indicator: Indicator | null }[];
    readonly scoredUnder: { readonly selfScore: number | null; readonly verified: number | null };
  }[];
}

/** In January the city raises one target and drops a task, when part of the plan has been scored and verified. */
describe('a plan that changes when part of it has been scored', () => {
  let bureau: PlannedBureau;
  let change = '';
  const on = (rest = ''): string => bureau.on(`/plan/changes${rest}`);
  const planned = async (id: string): Promise<Indicator> => {
    const plan = await bureau.office.reads<{ indicators: readonly Indicator[] }>(bureau.on('/plan'));
    return plan.indicators.find((one) => one.id === id) as Indicator;
  };
  const KEEP = { indicator: '1', treat: 'keep', reason: '任务在调整前已完成' };
  const REOPEN = { indicator: '2', treat: 'reopen', reason: '标准提高，应重新评分', deadline: '2026-12-28' };
  const document = '应急委〔2026〕31号';

  /** 指标1 from 40 to 45, 指标2 from 30 to 35, 指标3 (20) is dropped and 指标5 (10) comes new. */
  const request = async (changes: object = {}) => {
    const [one, two] = [await planned('1'), await planned('2')];
    return bureau.office.post<{ id: string }>(on(), {
      ...{ reason: '市应急委年中调整任务', document, basedOn: 1, removed: ['3'], scored: [KEEP, REOPEN] },
      indicators: [
        { ...one, weight: '45' },
        { ...two, weight: '35' },
      ],
      added: [{ ...one, id: '5', no: '5', title: '避灾点建设', weight: '10', units: [{ unit: 'u05' }] }],
      ...changes,
    });
  };

  beforeAll(async () => {
    bureau = await PlannedBureau.open(
      { components: [{ id: 'target', name: '目标得分' }] },
      { u01: { name: '协调科' }, u02: { name: '危化科' }, u05: { name: '防汛科' }, u14: { name: '办公室' } },
    );
    await bureau.plan([
      line('1', '40', '协调科'),
      line('2', '30', '危化科'),
      line('3', '20', '防汛科'),
      line('4', '10', '办公室'),
    ]);
    await bureau.leave('execution');
    await bureau.file('1', 'u01', '40');
    await bureau.file('2', 'u02', '30');
    await bureau.file('3', 'u05', '20');
    await bureau.file('4', 'u14', '10');
    await bureau.leave('self-evaluation');
    await bureau.verify('1', '38', '一项材料不全');
    await bureau.verify('2', '30', '属实');
  });

  afterAll(() => bureau.server.stopAndForget());

  it('is asked for with what becomes of every score, and nothing is left unsaid', async () => {
    const head = await bureau.server.head();
    expect(await request({ scored: [KEEP] })).toMatchObject({
      ...{
        status: 400,
        problem: 'PLAN_CHANGE_POLICY_MISSING',
        body: { params: { indicator: '2', score: '30' } },
      },
    });
    const policies: readonly (readonly [object, string])[] = [
      [{ ...REOPEN, deadline: '2026-12-01' }, 'PLAN_CHANGE_DEADLINE_INVALID'],
      [{ ...REOPEN, deadline: '9999-01-01' }, 'PLAN_CHANGE_DEADLINE_TOO_LATE'],
      [{ ...REOPEN, deadline: 'soon' }, 'INPUT_INVALID'],
      [{ ...REOPEN, treat: 'forget' }, 'INPUT_INVALID'],
      [{ ...REOPEN, reason: ' ' }, 'INPUT_INVALID'],
      [KEEP, 'PLAN_CHANGE_POLICY_REPEATED'],
      [{ ...REOPEN, indicator: '4' }, 'PLAN_CHANGE_POLICY_UNFIT'],
    ];
    for (const [policy, problem] of policies)
      expect(await request({ scored: [KEEP, policy] })).toMatchObject({ status: 400, problem });
    expect(await bureau.server.head()).toBe(head);
  });

  it('keeps the declared total, takes no id twice, and is no change if nothing changes', async () => {
    const one = await planned('1');
    const wrong: readonly (readonly [object, number, string])[] = [
      [{ removed: [] }, 409, 'PLAN_SUMS_OPEN'],
      [{ added: [{ ...one, id: '4', no: '4' }] }, 409, 'PLAN_INDICATOR_ID_USED'],
      [{ removed: ['3', '2'] }, 400, 'PLAN_INDICATOR_REPEATED'],
      [{ indicators: [], added: [], removed: [] }, 400, 'PLAN_CHANGE_EMPTY'],
      [{ indicators: [one], scored: [KEEP] }, 400, 'PLAN_CHANGE_WITHOUT_DIFFERENCE'],
      [{ removed: ['9'] }, 404, 'PLAN_INDICATOR_UNKNOWN'],
      [{ basedOn: 2 }, 409, 'PLAN_CHANGE_OUTDATED'],
      [{ basedOn: '1' }, 400, 'INPUT_INVALID'],
    ];
    for (const [changes, status, problem] of wrong)
      expect(await request(changes).then(({ status, problem }) => ({ status, problem }))).toEqual({
        ...{ status, problem },
      });
    const lighter = [
      { ...one, weight: '30' },
      { ...(await planned('2')), weight: '50' },
    ];
    expect(await request({ indicators: lighter })).toMatchObject({
      ...{ status: 409, problem: 'PLAN_CHANGE_KEPT_ABOVE_WEIGHT' },
      body: { params: { indicator: '1', score: '38', weight: '30' } },
    });
  });

  it('waits for a leader, who sees old and new side by side with what has been scored', async () => {
    const { status, body } = await request();
    expect(status).toBe(201);
    change = body.id;
    expect(await request()).toMatchObject({ status: 409, problem: 'PLAN_CHANGE_PENDING' });
    const { rows } = await bureau.chair.reads<Worklist>('/worklist?cycle=y2026');
    expect(rows).toContainEqual(expect.objectContaining({ code: 'PLAN_CHANGE_TO_APPROVE', subject: change }));
    const shown = await bureau.chair.reads<ChangeDocument>(on(`/${change}`));
    expect(shown).toMatchObject({ number: 1, status: 'pending', basedOn: 1, document, declaredTotal: '100' });
    expect(shown.items).toMatchObject([
      {
        ...{ indicator: '1', kind: 'changed', before: { weight: '40' }, after: { weight: '45' } },
        ...{ differs: ['weight'], selfScore: '40', verified: '38', policy: KEEP },
      },
      { indicator: '2', kind: 'changed', after: { weight: '35' }, verified: '30', policy: REOPEN },
      { indicator: '5', kind: 'added', before: null, after: { weight: '10' }, policy: null },
      { indicator: '3', kind: 'removed', before: { weight: '20' }, after: null, selfScore: '20' },
    ]);
    const stranger = await bureau.server.as('clerk-u05');
    const seen = await stranger.reads<ChangeDocument>(on(`/${change}`));
    expect(seen.items.map((item) => item['verified'])).toEqual([null, null, null, null]);
    expect(await bureau.office.get(on('/unknown'))).toMatchObject({
      ...{ status: 404, problem: 'PLAN_CHANGE_UNKNOWN' },
    });
  });

  it('blocks the way to the computation while nobody has decided', async () => {
    const { rows } = await bureau.chair.reads<Worklist>(bureau.on('/blockers?from=verification'));
    expect(rows).toContainEqual(
      expect.objectContaining({ code: 'PLAN_CHANGE_NOT_DECIDED', subject: change }),
    );
  });

  it('is approved by somebody else: one score stands, the other is due again by its day', async () => {
    expect(await bureau.office.post(on(`/${change}/approve`))).toMatchObject({ status: 403 });
    await bureau.chair.does(on(`/${change}/approve`));
    const head = await bureau.server.head();
    await bureau.chair.does(on(`/${change}/approve`));
    expect(await bureau.server.head()).toBe(head);
    expect(await bureau.office.reads(bureau.on('/indicators/1'))).toMatchObject({
      ...{ status: 'verified', verified: { score: '38', version: 1 }, selfScore: { version: 1 } },
      versions: [
        { version: 1, change: null, indicator: { weight: '40' } },
        { version: 2, change, document, indicator: { weight: '45' } },
      ],
    });
    expect(await bureau.office.reads(bureau.on('/indicators/2'))).toMatchObject({
      ...{ status: 'reporting', verified: null, selfScore: null },
      setAside: [{ change, version: 2, selfScore: '30', verified: '30', deadline: '2026-12-28' }],
    });
    const { rows } = await (await bureau.server.as('clerk-u02')).reads<Worklist>('/worklist?cycle=y2026');
    expect(rows).toContainEqual(
      expect.objectContaining({ code: 'SELF_SCORE_TO_GIVE', subject: '2', due: '2026-12-28' }),
    );
    const { rows: blockers } = await bureau.chair.reads<Worklist>(bureau.on('/blockers?from=verification'));
    expect(
      blockers.filter(({ code }) => code === 'SCORE_NOT_VERIFIED').map(({ subject }) => subject),
    ).toEqual(['2', '4', '5']);
  });

  it('shows both versions where scores are shown, and counts the kept points under the new weight', async () => {
    const { indicators } = await bureau.office.reads<Scored>(bureau.on('/units/u01/breakdown'));
    expect(indicators[0]).toMatchObject({
      ...{ indicator: '1', points: '38', carriedWeight: '45', scoredUnder: { selfScore: 1, verified: 1 } },
      versions: [
        { version: 1, indicator: { weight: '40' } },
        { version: 2, indicator: { weight: '45' } },
      ],
    });
    expect(await bureau.office.reads(bureau.on('/standings'))).toMatchObject({
      plan: {
        version: 2,
        changes: [
          {
            ...{ version: 2, document },
            indicators: [
              { indicator: '1', from: '40', to: '45' },
              { indicator: '2', from: '30', to: '35' },
              { indicator: '5', from: null, to: '10' },
              { indicator: '3', from: '20', to: null },
            ],
          },
        ],
      },
    });
    const carried = Object.fromEntries(
      (await bureau.standings()).map(({ unit, carriedWeight }) => [unit, carriedWeight]),
    );
    expect(carried).toEqual({ u01: '45', u02: '35', u05: '10', u14: '10' });
  });

  it('reminds of what is due again, and takes nothing more for what is gone', async () => {
    const clerk = await bureau.server.as('clerk-u05');
    expect(await clerk.post(bureau.on('/indicators/3/file'), { unit: 'u05' })).toMatchObject({
      ...{ status: 404, problem: 'PLAN_INDICATOR_UNKNOWN' },
    });
    bureau.server.now = '2026-12-28T01:00:00.000Z';
    await bureau.office.does(bureau.on('/reminders/sweep'));
    const { rows } = await bureau.office.reads<{ rows: readonly object[] }>(bureau.on('/reminders'));
    expect(rows).toContainEqual(expect.objectContaining({ kind: 'amendment', subject: '2' }));
  });

  it('is scored anew by the new definition', async () => {
    const clerk = await bureau.server.as('clerk-u02');
    expect(await clerk.post(bureau.on('/indicators/2/file'), { unit: 'u02' })).toMatchObject({
      ...{ status: 409, problem: 'SELF_SCORE_MISSING' },
    });
    await bureau.file('2', 'u02', '35');
    await bureau.verify('2', '33', '一场演练未达新标准');
    expect(await bureau.office.reads(bureau.on('/indicators/2'))).toMatchObject({
      verified: { score: '33', version: 2 },
    });
  });

  it('is handed in by who carries what is new, and the result follows from both versions', async () => {
    await bureau.verify('4', '10', '属实');
    const five = bureau.on('/indicators/5');
    await bureau.office.does(`${five}/return`, { reason: '请补报新增指标。', deadline: '2026-12-30' });
    await bureau.file('5', 'u05', '10');
    await bureau.verify('5', '9', '一处未建成');
    await bureau.compute();
    const { computed } = await bureau.office.reads<Result>(bureau.on('/result'));
    expect(computed.units).toMatchObject([
      { unit: 'u14', target: '100' },
      { unit: 'u02', target: '94.2857142857' },
      { unit: 'u05', target: '90' },
      { unit: 'u01', target: '84.4444444444' },
    ]);
  });

  it('is over then: what is computed stands on a plan that stays, and a rebuild computes the same', async () => {
    expect(await request({ basedOn: 2, removed: [] })).toMatchObject({
      ...{ status: 409, problem: 'STAGE_NOT_OPEN' },
    });
    const listed = await bureau.office.get(on('?status=approved'), { headers: { accept: 'text/csv' } });
    for (const words of [document, '已批准']) expect(listed.text).toContain(words);
    const log: RecordedEvent[] = [];
    for await (const event of bureau.server.store.readAll()) log.push(event);
    expect(recompute(log)).toMatchObject([{ number: 1, sameInputs: true, difference: undefined }]);
  });
});
