import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Bureau } from './support/bureau.js';
import type { Person } from './support/person.js';

const INDICATOR = '1-4-1';

interface Cycle {
  readonly openStages: readonly string[];
  readonly transitions: readonly {
    readonly request: string;
    readonly status: string;
    readonly returned: { readonly to: string | null } | null;
    readonly forced: { readonly by: string; readonly blockers: readonly object[] } | null;
  }[];
}

interface Blockers {
  readonly total: number;
  readonly byUnit: readonly { readonly unit: string | null; readonly count: number }[];
  readonly rows: readonly {
    readonly code: string;
    readonly subject: string;
    readonly units: readonly string[];
    readonly path: string;
  }[];
}

/** The chair sends a computation back, one more leader is asked, and in the end the chair moves on over one score. */
describe('a result that is sent back', () => {
  let bureau: Bureau;
  let office: Person;
  let supervisor: Person;
  let chair: Person;
  let request = '';
  const transitions = (rest = ''): string => bureau.path(`/transitions${rest}`);
  const cycle = () => office.reads<Cycle>(bureau.path());
  const ask = async (from: string): Promise<void> => {
    request = (await office.does(transitions(), { from })).id ?? '';
  };
  const answer = (who: Person, what: 'approve' | 'return' | 'approvers', body: object = {}) =>
    who.post(transitions(`/${request}/${what}`), body);
  const blocking = (rest = '') => office.reads<Blockers>(bureau.path(`/blockers?limit=200${rest}`));
  const codes = async () => (await blocking()).rows.map(({ code, subject }) => `${code} ${subject}`);
  const reopen = () =>
    office.does(bureau.path(`/indicators/${INDICATOR}/reopen`), { reason: '复核佐证材料。' });

  beforeAll(async () => {
    bureau = await Bureau.open({ until: 'self-evaluation' });
    [office, supervisor, chair] = await Promise.all([
      bureau.as('office-1'),
      bureau.as('leader-2'),
      bureau.as('chair'),
    ]);
  });

  afterAll(() => bureau.server.stopAndForget());

  it('began with a stage that showed what blocked it: by unit, in words, with where it is done', async () => {
    const { rows, byUnit, total } = await blocking();
    const [first] = rows;
    expect(first).toMatchObject({ code: 'SELF_SCORE_MISSING', units: [expect.any(String)] });
    expect(first?.path).toBe(`/api/v1${bureau.path(`/indicators/${first?.subject}`)}`);
    expect((await office.get(first?.path ?? '')).status).toBe(200);
    const [unit] = byUnit;
    expect((await blocking(`&unit=${unit?.unit}`)).total).toBe(unit?.count);
    expect(total).toBe(rows.length);
  });

  it('showed a unit what it has to do itself, and nothing of the others', async () => {
    const [first] = (await blocking()).byUnit;
    const { unit, count } = { count: first?.count, unit: first?.unit ?? '' };
    for (const role of ['clerk', 'head']) {
      const theirs = await (
        await bureau.as(`${role}-${unit}`)
      ).reads<Blockers>(bureau.path('/blockers?limit=200'));
      expect(theirs).toMatchObject({ total: count, byUnit: [{ unit, count }] });
      expect(theirs.rows.every(({ units }) => units.includes(unit))).toBe(true);
    }
    expect(await (await bureau.as('public')).get(bureau.path('/blockers'))).toMatchObject({ status: 401 });
  });

  it('goes back to the stage that the chair names, where the scheme allows it', async () => {
    await bureau.playUntil('computation');
    const acting = await bureau.server.hire('office-2', {
      login: 'acting',
      person: 'p-acting',
      roles: ['office', 'chair'],
      unit: 'u01',
    });
    await acting.does(bureau.path('/result/compute'));
    await ask('computation');
    expect(await answer(acting, 'approve')).toMatchObject({
      status: 403,
      problem: 'APPROVER_OF_SUBMISSION',
      body: { params: { person: 'p-acting' } },
    });
    const back = { reason: '个别指标核定依据不足，退回重新核定。', to: 'verification' };
    expect(await answer(chair, 'return', { ...back, to: 'drafting' })).toMatchObject({
      status: 409,
      problem: 'STAGE_NOT_RETURNABLE',
      body: { params: { allowed: ['verification'] } },
    });
    expect(await answer(chair, 'return', back)).toMatchObject({ status: 200 });
    const { openStages, transitions: lines } = await cycle();
    expect(openStages).toEqual(['verification', 'evaluation']);
    expect(lines.at(-1)).toMatchObject({ status: 'returned', returned: { to: 'verification' } });
  });

  it('keeps the computation on record while the scores move on', async () => {
    expect(await office.reads(bureau.path('/result'))).toMatchObject({
      reopened: true,
      computed: { number: 1 },
    });
    expect(await office.reads(bureau.path('/standings'))).toMatchObject({ phase: 'provisional' });
    await reopen();
    expect(await codes()).toEqual([`SCORE_NOT_VERIFIED ${INDICATOR}`]);
    await office.does(bureau.path(`/indicators/${INDICATOR}/verify`), {
      score: '1.5',
      reason: '佐证材料只能说明部分任务完成。',
    });
    expect(await codes()).toEqual([]);
  });

  it('asks one more leader, who must approve too', async () => {
    await ask('verification');
    const outsider = { person: 'p-clerk-u06', reason: '涉及救援指挥。' };
    expect(await answer(office, 'approvers', outsider)).toMatchObject({
      status: 404,
      problem: 'ADDED_APPROVER_UNKNOWN',
    });
    expect(await answer(office, 'approvers', { person: 'p-leader-3', reason: ' ' })).toMatchObject({
      status: 400,
    });
    const added = { person: 'p-leader-3', reason: '涉及其分管的救援指挥。' };
    expect(await answer(office, 'approvers', added)).toMatchObject({ status: 200 });
    expect(await answer(supervisor, 'approvers', added)).toMatchObject({
      status: 409,
      problem: 'ADDED_APPROVER_ALREADY_ASKED',
    });
    await answer(supervisor, 'approve');
    expect((await cycle()).openStages).toEqual(['verification', 'evaluation']);
    const asked = await bureau.as('leader-3');
    expect(await asked.reads(transitions(`/${request}`))).toMatchObject({
      awaited: { roles: [], named: [], added: ['p-leader-3'] },
      blockers: [],
    });
    const { rows } = await asked.reads<{ rows: readonly { code: string }[] }>('/worklist');
    expect(rows.map(({ code }) => code)).toContain('TRANSITION_TO_APPROVE');
    await answer(asked, 'approve');
    expect((await cycle()).openStages).toEqual(['computation']);
  });

  it('is computed again, because what counts has changed', async () => {
    expect(await codes()).toEqual([`RESULT_OUTDATED ${bureau.cycle}`]);
    await office.does(bureau.path('/result/compute'));
    expect(await office.reads(bureau.path('/result'))).toMatchObject({
      reopened: false,
      computed: { number: 2 },
      replaced: [{ number: 1 }],
    });
    await ask('computation');
    const ofUnit = await bureau.server.hire('chair', {
      login: 'chair-u14',
      person: 'p-chair-u14',
      unit: 'u14',
    });
    expect(await answer(ofUnit, 'approve')).toMatchObject({
      status: 403,
      problem: 'APPROVER_OF_REQUESTING_UNIT',
    });
    await answer(chair, 'approve');
    expect((await cycle()).openStages).toEqual(['decision']);
  });

  it('is sent back by the meeting before anybody asked to move on', async () => {
    const back = { from: 'decision', to: 'verification', reason: '会议要求复核1-4-1。' };
    expect(await supervisor.post(transitions('/return'), back)).toMatchObject({ problem: 'ROLE_MISSING' });
    await chair.does(transitions('/return'), back);
    expect((await cycle()).openStages).toEqual(['verification', 'evaluation']);
  });

  it('is not decided by a node that had not heard of the return', async () => {
    const stream = `result-${bureau.cycle}`;
    const { length } = await bureau.server.stream(stream);
    const data = {
      ...{ cycle: bureau.cycle, computation: 2, recordedBy: 'p-office-2' },
      ...{ meeting: '党委会', date: '2025-02-17', minutesNumber: '〔2025〕2号' },
    };
    const { position } = await bureau.server.store.append(
      stream,
      BigInt(length - 1),
      [{ type: 'CollectiveDecisionRecorded', data }],
      {
        ...{ commandId: 'crossed', digest: 'crossed' },
        metadata: { actor: 'p-office-2', recordedAt: '2025-02-17T03:00:00.000Z' },
      },
    );
    const reader = await bureau.as('office-2');
    expect(await reader.reads(bureau.path(`/result?after=${position}`))).toMatchObject({
      ...{ phase: 'computed', decision: null, overtaken: { minutesNumber: '〔2025〕2号' } },
    });
  });

  it('is moved on over one score, by the chair alone, with what blocked kept as it was', async () => {
    const force = { from: 'verification', reason: '市局要求一月底前上报结果。' };
    expect(await chair.post(transitions('/force'), force)).toMatchObject({
      status: 409,
      problem: 'NOTHING_TO_FORCE',
    });
    await reopen();
    expect(await supervisor.post(transitions('/force'), force)).toMatchObject({ problem: 'ROLE_MISSING' });
    expect(await chair.post(transitions('/force'), { ...force, reason: ' ' })).toMatchObject({ status: 400 });
    const { id } = await chair.does(transitions('/force'), force);
    const { transitions: lines, openStages } = await cycle();
    expect(openStages).toEqual(['computation']);
    expect(lines.at(-1)).toMatchObject({
      ...{ request: id, status: 'forced' },
      forced: {
        by: 'p-chair',
        reason: force.reason,
        blockers: [{ code: 'SCORE_NOT_VERIFIED', subject: INDICATOR, units: ['u06'] }],
      },
    });
    const csv = await office.get(transitions('?status=forced&format=csv'));
    expect(csv.text).toContain('指标1-4-1尚未核定');
    expect((await office.get(bureau.path('/timeline?type=StageTransitionForced'))).body).toMatchObject({
      total: 1,
    });
  });

  it('cannot be moved on over what the later stages stand on', async () => {
    expect(await codes()).toEqual([`RESULT_OUTDATED ${bureau.cycle}`]);
    const force = { from: 'computation', reason: '赶进度。' };
    expect(await chair.post(transitions('/force'), force)).toMatchObject({
      status: 409,
      problem: 'BLOCKER_NOT_FORCEABLE',
    });
    await office.does(bureau.path('/result/compute'));
    expect(await codes()).toEqual([]);
  });

  it('goes back no further once it is decided', async () => {
    await ask('computation');
    await answer(chair, 'approve');
    await office.does(bureau.path('/result/decision'), {
      ...{ meeting: '党委会', date: '2025-02-18', minutesNumber: '〔2025〕3号' },
    });
    await ask('decision');
    expect(await answer(chair, 'return', { reason: '再议。', to: 'verification' })).toMatchObject({
      status: 409,
      problem: 'RETURN_BEHIND_DECISION',
    });
  });

  it('is approved once by two who approve at the same moment', async () => {
    const second = await bureau.server.hire('chair', { login: 'chair-2', person: 'p-chair-2' });
    const before = await bureau.server.stream(`cycle-${bureau.cycle}`);
    const replies = await Promise.all([answer(chair, 'approve'), answer(second, 'approve')]);
    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 404]);
    expect(replies.map(({ problem }) => problem)).toContain('TRANSITION_UNKNOWN');
    const written = (await bureau.server.stream(`cycle-${bureau.cycle}`)).slice(before.length);
    expect(written.map(({ type }) => type)).toEqual([
      'StageTransitionApproved',
      'StageClosed',
      'StageOpened',
    ]);
  });
});
