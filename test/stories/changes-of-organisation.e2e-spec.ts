import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { recompute } from '@kaoping/application';
import type { RecordedEvent } from '@kaoping/event-store';
import type { Worklist } from './support/assessment.js';
import { ReorganisedBureau } from './support/reorganised.js';

const refused = (status: number, problem: string, params: object = {}) => ({
  ...{ status, problem, body: { params } },
});

const rectification = () => ({
  ...{ unit: 'u02', level: 'ordinary', matter: '值班表与实际不符。', requirement: '一月内整改。' },
  ...{ closer: 'p-inspector-1', planWorkingDays: 30, reportWorkingDays: 60 },
});

/** A year in which one unit is renamed, two merge, one closes, and a temporary team comes and goes. */
describe('the organisation changes in mid-year', () => {
  let bureau: ReorganisedBureau;
  let merger = '';
  let closure = '';
  /** Held against 危化科 before it goes: one confirmed, one still open. */
  let [confirmed, open] = ['', ''];
  let order = '';

  beforeAll(async () => {
    bureau = await ReorganisedBureau.open();
  });

  afterAll(() => bureau.planned.server.stopAndForget());

  describe('指挥中心 becomes 应急指挥中心 in March', () => {
    it('which needs a paper, a day that has come, a free name, and somebody from another unit', async () => {
      bureau.on('2026-03-02');
      const clerk = await bureau.as('clerk-u03');
      expect(await bureau.rename({}, clerk)).toMatchObject({ status: 403, problem: 'ROLE_MISSING' });
      expect(await bureau.rename({ document: { number: ' ' } })).toMatchObject({ status: 400 });
      expect(await bureau.rename({ effectiveOn: '2026-03-09' })).toMatchObject(
        refused(409, 'ORGANISATION_NOT_YET_EFFECTIVE', { today: '2026-03-02' }),
      );
      expect(await bureau.rename({ effectiveOn: '2025-12-31' })).toMatchObject(
        refused(400, 'ORGANISATION_DATE_OUTSIDE'),
      );
      expect(await bureau.rename({ name: '防汛科' })).toMatchObject(refused(400, 'ORGANISATION_UNIT_TAKEN'));
      expect(await bureau.rename({ unit: 'u99' })).toMatchObject(refused(404, 'UNIT_UNKNOWN'));
      expect(await bureau.rename({ unit: 'u14', name: '综合科' })).toMatchObject(
        refused(403, 'ORGANISATION_OWN_UNIT', { unit: 'u14' }),
      );
      expect(await bureau.rename({ unit: 'u14', name: '综合办公室' }, bureau.chair)).toMatchObject({
        status: 201,
      });
    });

    it('and stays the same unit: what it has and who acts for it are as before, the old name is shown', async () => {
      expect(await bureau.rename({})).toMatchObject({ status: 201 });
      // Another command was answered with the id of a renaming that there never was.
      expect(await bureau.rename({})).toMatchObject(
        refused(409, 'ORGANISATION_NAME_UNCHANGED', { unit: 'u03', name: '应急指挥中心' }),
      );
      expect(await bureau.standing('u03')).toMatchObject({
        ...{ name: '应急指挥中心', formerNames: ['指挥中心'], carriedWeight: '10' },
      });
      expect(await bureau.report('5', 'u03', '2026-03-01')).toMatchObject({ status: 201 });
      const { rows } = await bureau.office.reads<{ rows: readonly object[] }>(
        bureau.path('/organisation/changes?kind=rename&unit=u03'),
      );
      expect(rows).toMatchObject([
        { names: { from: '指挥中心', to: '应急指挥中心' }, document: { number: '泉应急〔2026〕9号' } },
      ]);
    });
  });

  describe('危化科 goes into 基础科 in July', () => {
    it('as the office proposes by a paper, for units that stand and none of its own', async () => {
      bureau.on('2026-05-20');
      confirmed = await bureau.finding('u02', '1');
      await bureau.chair.does(bureau.path(`/findings/${confirmed}/confirm`));
      open = await bureau.finding('u02', '0.5');
      order = (await bureau.office.does(bureau.path('/rectifications'), rectification())).id ?? '';
      expect(await bureau.report('3', 'u02', '2026-05-20')).toMatchObject({ status: 201 });
      bureau.on('2026-06-20');
      expect(await bureau.propose({ into: 'u02' })).toMatchObject(refused(400, 'ORGANISATION_INTO_ITSELF'));
      expect(await bureau.propose({ into: 'u14' })).toMatchObject(refused(403, 'ORGANISATION_OWN_UNIT'));
      expect(await bureau.propose({ units: [] })).toMatchObject(refused(400, 'ORGANISATION_UNITS_INVALID'));
      const { status, body } = await bureau.propose({});
      expect(status).toBe(201);
      merger = body.id ?? '';
      expect(await bureau.propose({ units: ['u08'], into: 'u02' })).toMatchObject(
        refused(409, 'ORGANISATION_CIRCULAR', { change: merger }),
      );
      expect(await bureau.propose({ units: ['u05'] })).toMatchObject(
        refused(409, 'ORGANISATION_CHANGE_PENDING', { unit: 'u08', change: merger }),
      );
    });

    it('and a leader with no part in either confirms when the day has come; until then nothing moves', async () => {
      const { rows } = await bureau.chair.reads<Worklist>('/worklist?cycle=y2026');
      expect(rows).toContainEqual(
        expect.objectContaining({
          ...{ code: 'ORGANISATION_CHANGE_TO_CONFIRM', subject: merger, due: '2026-07-01' },
        }),
      );
      expect(await bureau.confirm(merger, bureau.office)).toMatchObject({ status: 403 });
      expect(await bureau.confirm(merger)).toMatchObject(refused(409, 'ORGANISATION_NOT_YET_EFFECTIVE'));
      expect(await bureau.confirm('nothing')).toMatchObject(refused(404, 'ORGANISATION_CHANGE_UNKNOWN'));
      expect(await bureau.standing('u02')).toMatchObject({ carriedWeight: '25' });
      bureau.on('2026-07-01');
      const heading = await bureau.planned.server.hire('chair', {
        ...{ login: 'leader-of-u08', person: 'p-leader-of-u08', roles: ['supervisor'], heads: ['u08'] },
      });
      expect(await bureau.confirm(merger, heading)).toMatchObject(
        refused(403, 'YOUR_OWN_UNIT', { unit: 'u08' }),
      );
      expect(
        await bureau.office.post(bureau.path('/vetoes/u14/propose'), { reason: '责任事故' }),
      ).toMatchObject(refused(403, 'VETO_OWN_UNIT', { unit: 'u14' }));
      await bureau.office.does(bureau.path('/vetoes/u02/propose'), { reason: '责任事故' });
      await bureau.chair.does(bureau.path('/vetoes/u02/confirm'));
      expect(await bureau.confirm(merger)).toMatchObject({ status: 200 });
      expect(await bureau.confirm(merger)).toMatchObject({ status: 200 });
      const headers = { accept: 'text/csv' };
      const csv = await bureau.office.get(bureau.path('/organisation/changes?status=confirmed'), { headers });
      expect(csv.text).toContain('泉委编〔2026〕31号');
      expect(csv.text).toContain('3 u02→u08 100%');
    });

    it('and with it the veto on 危化科, which is found and revoked by the name of 基础科', async () => {
      const found = await bureau.office.reads<Worklist>(bureau.path('/vetoes?unit=u08'));
      expect(found.rows).toMatchObject([{ unit: 'u02', status: 'confirmed' }]);
      // The page of 基础科 said that no veto was ever proposed.
      const standing = { unit: 'u02', status: 'confirmed', lifted: null };
      expect(await bureau.office.reads(bureau.path('/vetoes/u08'))).toMatchObject(standing);
      const revoked = { reason: '责任认定变更' };
      expect(await bureau.office.post(bureau.path('/vetoes/u08/revoke'), revoked)).toMatchObject({
        status: 403,
      });
      // It was answered with VETO_UNKNOWN, though the veto stood on the row of u08.
      await bureau.chair.does(bureau.path('/vetoes/u08/revoke'), revoked);
      expect(await bureau.chair.post(bureau.path('/vetoes/u01/revoke'), revoked)).toMatchObject(
        refused(404, 'VETO_UNKNOWN', { unit: 'u01' }),
      );
    });

    it('so that 基础科 carries both, with every point traced to whose it was, and 危化科 is not ranked', async () => {
      expect(await bureau.standing('u08')).toMatchObject({
        ...{ carriedWeight: '40', tookOver: [{ unit: 'u02', name: '危化科' }] },
      });
      expect(await bureau.standing('u02')).toMatchObject({
        ...{ carriedWeight: '0', rank: null, total: null },
        gone: { kind: 'merger', into: 'u08', effectiveOn: '2026-07-01', document: '泉委编〔2026〕31号' },
      });
      expect(await bureau.office.reads(bureau.path('/units/u08/breakdown'))).toMatchObject({
        indicators: [
          { indicator: '2', share: { part: 1, whole: 2 }, takenFrom: ['u02'] },
          {
            indicator: '3',
            takenFrom: ['u02'],
            sources: [{ type: 'PlanPublished' }, { type: 'UnitsMerged' }, { type: 'ProgressReported' }],
          },
          { indicator: '4' },
        ],
        deductions: [{ subject: confirmed, points: '1', takenFrom: 'u02' }],
      });
    });

    it('whose people act from now on; those of 危化科 are told where it went', async () => {
      const gone = { unit: 'u02', into: 'u08' };
      expect(await bureau.report('3', 'u02', '2026-07-01')).toMatchObject(
        refused(403, 'UNIT_HANDED_OVER', gone),
      );
      expect(await bureau.report('3', 'u08', '2026-07-01')).toMatchObject({ status: 201 });
      const clerk = await bureau.as('clerk-u08');
      const { rows } = await clerk.reads<Worklist>('/worklist?cycle=y2026');
      expect(rows).toContainEqual(expect.objectContaining({ code: 'FINDING_TO_ANSWER', subject: open }));
      const answer = { unit: 'u02', text: '已整改' };
      const old = await bureau.as('clerk-u02');
      expect(await old.post(bureau.path(`/findings/${open}/answer`), answer)).toMatchObject(
        refused(403, 'UNIT_HANDED_OVER', gone),
      );
      const named = { ...answer, unit: 'u08' };
      expect(await clerk.post(bureau.path(`/findings/${open}/answer`), named)).toMatchObject({ status: 200 });
      expect((await clerk.reads<Worklist>(bureau.path('/findings?unit=u08'))).rows).toContainEqual(
        expect.objectContaining({ finding: open, answers: [expect.objectContaining({ unit: 'u02' })] }),
      );
      expect(await clerk.get(bureau.path(`/findings/${open}`))).toMatchObject({ status: 200 });
      const heading = await bureau.as('leader-of-u08');
      expect(await heading.post(bureau.path(`/findings/${open}/confirm`))).toMatchObject({ status: 403 });
      await bureau.chair.does(bureau.path(`/findings/${open}/confirm`));
      expect(await bureau.office.reads(bureau.path('/units/u08/breakdown'))).toMatchObject({
        deductions: [{ points: '1' }, { subject: open, points: '0.5', takenFrom: 'u02' }],
      });
    });

    it('who put right what 危化科 was ordered to, and have no part in judging it', async () => {
      const at = bureau.path(`/rectifications/${order}/plan`);
      // The clerk had to name the unit that is no longer; the name of their own was refused.
      const plan = { unit: 'u08', plan: '值班表重新编排。' };
      const old = await bureau.as('clerk-u02');
      expect(await old.post(at, { ...plan, unit: 'u02' })).toMatchObject(
        refused(403, 'UNIT_HANDED_OVER', { unit: 'u02', into: 'u08' }),
      );
      const clerk = await bureau.as('clerk-u08');
      const { rows } = await clerk.reads<Worklist>('/worklist?cycle=y2026');
      expect(rows).toContainEqual(expect.objectContaining({ code: 'RECTIFICATION_TO_PLAN', subject: order }));
      await clerk.does(at, plan);
      const found = await clerk.reads<Worklist>(bureau.path('/rectifications?unit=u08'));
      expect(found.rows).toContainEqual(expect.objectContaining({ order, unit: 'u02' }));
      const heading = await bureau.as('leader-of-u08');
      const waive = bureau.path(`/rectifications/${order}/waive`);
      expect(await heading.post(waive, { reason: '已合并。' })).toMatchObject(refused(403, 'YOUR_OWN_UNIT'));
      await bureau.chair.does(waive, { reason: '值班职责已随机构并入统一安排。' });
      expect(await bureau.office.post(bureau.path('/rectifications'), rectification())).toMatchObject(
        refused(409, 'ORGANISATION_UNIT_GONE', { unit: 'u02', into: 'u08' }),
      );
    });

    it('and nothing new is opened about 危化科, nor is it merged a second time', async () => {
      const into = { unit: 'u02', into: 'u08' };
      expect(await bureau.propose({ into: 'u05' })).toMatchObject(
        refused(409, 'ORGANISATION_UNIT_GONE', into),
      );
      expect(await bureau.rename({ unit: 'u02' })).toMatchObject(
        refused(409, 'ORGANISATION_UNIT_GONE', into),
      );
      const veto = bureau.path('/vetoes/u02/propose');
      expect(await bureau.office.post(veto, { reason: '责任事故' })).toMatchObject(
        refused(409, 'ORGANISATION_UNIT_GONE', into),
      );
      expect(await bureau.confirm(merger, await bureau.as('leader-of-u08'))).toMatchObject({ status: 403 });
      const again = bureau.path(`/organisation/changes/${merger}/reject`);
      expect(await bureau.chair.post(again, { reason: '重新研究' })).toMatchObject(
        refused(409, 'ORGANISATION_CHANGE_DECIDED', { status: 'confirmed' }),
      );
    });
  });

  describe('防汛科 is closed in September', () => {
    const split = [
      {
        ...{ indicator: '6', from: 'u05' },
        to: [
          { unit: 'u01', percent: 70 },
          { unit: 'u08', percent: 30 },
        ],
      },
    ];
    const close = (change: object) =>
      bureau.propose({
        ...{ kind: 'closure', units: ['u05'], into: 'u08', effectiveOn: '2026-09-01' },
        ...{ carry: 'as-reached', handed: split, ...change },
      });

    it('with one indicator given to two units, in parts that make the whole', async () => {
      bureau.on('2026-09-01');
      const part = (percent: number) => [{ indicator: '6', from: 'u05', to: [{ unit: 'u01', percent }] }];
      expect(await close({ handed: part(70) })).toMatchObject(
        refused(400, 'ORGANISATION_SHARES_NOT_WHOLE', { indicator: '6', sum: '70' }),
      );
      expect(await close({ handed: [{ ...part(100)[0], indicator: '4' }] })).toMatchObject(
        refused(400, 'ORGANISATION_INDICATOR_NOT_CARRIED', { indicator: '4', unit: 'u05' }),
      );
      closure = (await close({})).body.id ?? '';
    });

    it('and one that nobody can take over, which is excused first, with approval', async () => {
      const { id: declaration = '' } = await bureau.office.does(bureau.path('/not-applicable'), {
        ...{ indicator: '7', units: ['u05'], reason: '职能划出' },
      });
      expect(await bureau.confirm(closure)).toMatchObject(
        refused(409, 'ORGANISATION_DECLARATION_PENDING', { unit: 'u05', subject: declaration }),
      );
      await bureau.chair.does(bureau.path(`/not-applicable/${declaration}/approve`));
      expect(await bureau.confirm(closure)).toMatchObject({ status: 200 });
      expect(
        await bureau.chair.post(bureau.path(`/not-applicable/${declaration}/revoke`), { reason: '误办' }),
      ).toMatchObject(refused(409, 'ORGANISATION_UNIT_GONE', { unit: 'u05', into: 'u08' }));
      const rows = await bureau.planned.standings();
      expect(rows.map(({ unit, carriedWeight }) => `${unit} ${carriedWeight}`)).toEqual([
        ...['u01 27', 'u02 0', 'u03 10', 'u05 0', 'u08 53', 'u14 5'],
      ]);
    });

    it('whose indicators were closed as they stood: nothing more is reported on what it carried alone', async () => {
      expect(await bureau.report('6', 'u01', '2026-09-01')).toMatchObject(
        refused(409, 'INDICATOR_CLOSED_AT_HANDOVER', { indicator: '6', into: 'u01' }),
      );
      expect(await bureau.report('2', 'u08', '2026-09-01')).toMatchObject({ status: 201 });
    });
  });

  describe('a temporary team has part of indicator 1 until November', () => {
    const team = { head: 'p-head-u01', members: ['p-clerk-u01'], from: '2026-09-15', until: '2026-11-15' };
    const form = (change: object) =>
      bureau.propose({
        ...{ kind: 'team', units: [], into: 'z01', founded: { name: '防汛专班', rankingGroup: '专班' } },
        ...{ effectiveOn: '2026-09-15', team },
        handed: [
          {
            ...{ indicator: '1', from: 'u01' },
            to: [
              { unit: 'z01', percent: 60 },
              { unit: 'u01', percent: 40 },
            ],
          },
        ],
        ...change,
      });

    it('formed with people who can report and confirm', async () => {
      bureau.on('2026-09-15');
      expect(await form({ team: { ...team, until: '2027-01-31' } })).toMatchObject(
        refused(400, 'ORGANISATION_TEAM_DATES_INVALID'),
      );
      expect(await form({ team: { ...team, head: 'p-nobody' } })).toMatchObject(
        refused(404, 'ORGANISATION_TEAM_PERSON_UNKNOWN', { person: 'p-nobody' }),
      );
      expect(await form({ team: { ...team, head: 'p-clerk-u01' } })).toMatchObject(
        refused(400, 'ORGANISATION_TEAM_HEAD_UNFIT'),
      );
      const withdrawn = (await form({})).body.id ?? '';
      const rejectPath = bureau.path(`/organisation/changes/${withdrawn}/reject`);
      await bureau.office.does(rejectPath, { reason: '人员待定' });
      const { id = '' } = (await form({})).body;
      await bureau.confirm(id);
      expect(await bureau.standing('z01')).toMatchObject({ name: '防汛专班', carriedWeight: '12' });
      expect(await bureau.standing('u01')).toMatchObject({ carriedWeight: '15' });
    });

    it('which report for it as for their own unit', async () => {
      expect(await bureau.report('1', 'z01', '2026-09-15', 'clerk-u01')).toMatchObject({ status: 201 });
      expect(await bureau.report('1', 'z01', '2026-09-15', 'clerk-u08')).toMatchObject({ status: 403 });
    });

    it('and dissolved when its time is over: what it had goes back', async () => {
      bureau.on('2026-11-16');
      const { rows } = await bureau.office.reads<Worklist>('/worklist?cycle=y2026');
      expect(rows).toContainEqual(expect.objectContaining({ code: 'TEAM_TO_DISSOLVE', subject: 'z01' }));
      const end = { kind: 'team-end', units: ['z01'], into: 'u01', effectiveOn: '2026-11-16' };
      expect(await bureau.propose({ ...end, units: ['u03'] })).toMatchObject(
        refused(400, 'ORGANISATION_NOT_A_TEAM', { unit: 'u03' }),
      );
      await bureau.confirm((await bureau.propose(end)).body.id ?? '');
      expect(await bureau.standing('u01')).toMatchObject({ carriedWeight: '27' });
      expect(await bureau.standing('z01')).toMatchObject({ carriedWeight: '0', gone: { kind: 'team-end' } });
      expect(await bureau.report('1', 'u01', '2026-11-16')).toMatchObject({ status: 201 });
    });
  });

  describe('at the end of the year', () => {
    it('an undecided change keeps the self-evaluation open', async () => {
      const { id = '' } = (await bureau.propose({ units: ['u03'], into: 'u01', effectiveOn: '2026-12-01' }))
        .body;
      bureau.on('2026-12-20');
      await bureau.planned.leave('execution');
      for (const [indicator, unit, score] of [
        ['1', 'u01', '18'],
        ['2', 'u08', '20'],
        ['3', 'u08', '15'],
        ['4', 'u08', '12'],
        ['5', 'u03', '9'],
        ['6', 'u01', '5'],
        ['7', 'u14', '10'],
      ] as const)
        await bureau.planned.file(indicator, unit, score);
      expect(
        await bureau.office.post(bureau.path('/transitions'), { from: 'self-evaluation' }),
      ).toMatchObject(refused(409, 'STAGE_BLOCKED', { blockers: [`ORGANISATION_CHANGE_NOT_DECIDED:${id}`] }));
      await bureau.chair.does(bureau.path(`/organisation/changes/${id}/reject`), { reason: '下年度再议' });
    });

    it('the result ranks the units that stand, names former names, and what has gone into whom', async () => {
      await bureau.planned.leave('self-evaluation');
      for (const [indicator, score] of Object.entries({ 1: 18, 2: 20, 3: 15, 4: 12, 5: 9, 6: 5, 7: 10 }))
        await bureau.planned.verify(indicator, String(score), '现场核验');
      const { units } = (await bureau.planned.compute()) as { units: readonly object[] };
      expect(units).toHaveLength(4);
      expect(units).toContainEqual(
        expect.objectContaining({
          // (20 + 15 + 12 + 5×30%) ÷ 53 × 100 − 1.5
          ...{ unit: 'u08', name: '基础科', carriedWeight: '53', inspection: '1.5', final: '90.01' },
          tookOver: [
            expect.objectContaining({ unit: 'u02', name: '危化科' }),
            expect.objectContaining({ unit: 'u05', name: '防汛科' }),
          ],
        }),
      );
      expect(units).toContainEqual(
        expect.objectContaining({ unit: 'u03', name: '应急指挥中心', formerNames: ['指挥中心'] }),
      );
    });

    it('is told so in the bulletin, and 基础科 appeals what it took over', async () => {
      await bureau.planned.leave('computation');
      bureau.on('2026-12-21');
      await bureau.office.does(bureau.path('/result/decision'), {
        ...{ meeting: '绩效评估领导小组会议', date: '2026-12-21', minutesNumber: '绩评组纪要〔2026〕1号' },
      });
      await bureau.planned.leave('decision');
      await bureau.office.does(bureau.path('/result/notice'), { from: '2026-12-21', until: '2026-12-25' });
      expect(await bureau.propose({ units: ['u03'], into: 'u01' })).toMatchObject(
        refused(409, 'ORGANISATION_STAGE_CLOSED', { open: ['public-notice'] }),
      );
      const clerk = await bureau.as('clerk-u08');
      const { sha256 } = (await clerk.upload('roster.pdf', '%PDF-1.4\nroster\n%%EOF\n')).body;
      const appeal = { kind: 'finding', subject: confirmed, grounds: '值班记录齐全。', evidence: [sha256] };
      const file = (unit: string, as = clerk) => as.post(bureau.path('/appeals'), { unit, ...appeal });
      expect(await file('u02', await bureau.as('clerk-u02'))).toMatchObject(refused(403, 'UNIT_HANDED_OVER'));
      expect(await file('u08')).toMatchObject({ status: 201 });
      const { rows } = await bureau.office.reads<{ rows: readonly { appeal: string }[] }>(
        bureau.path('/appeals'),
      );
      const appealed = bureau.path(`/appeals/${rows[0]?.appeal ?? ''}`);
      expect(await bureau.office.reads(appealed)).toMatchObject({ unit: 'u08', status: 'filed' });
      await clerk.does(`${appealed}/withdraw`, { reason: '已与检查组核对' });
      bureau.on('2026-12-26');
      await bureau.chair.does(bureau.path('/result/finalise'));
      await bureau.planned.leave('public-notice');
      await bureau.office.does(bureau.path('/result/bulletin'), {
        ...{ number: '考评通报〔2026〕1号', problems: ['值班脱岗。'], requirements: ['落实值班。'] },
      });
      const bulletin = await bureau.office.reads<{ organisation: readonly { text: string }[] }>(
        bureau.path('/result/bulletin'),
      );
      expect(bulletin.organisation.map(({ text }) => text)).toEqual([
        '“办公室”自2026-03-01起更名为“综合办公室”（泉应急〔2026〕9号）',
        '“指挥中心”自2026-03-01起更名为“应急指挥中心”（泉应急〔2026〕9号）',
        '“危化科”自2026-07-01起并入“基础科”（泉委编〔2026〕31号）',
        '“防汛科”自2026-09-01起撤销，由“基础科”承接（泉委编〔2026〕31号）',
        '自2026-09-15起组建“防汛专班”（泉委编〔2026〕31号）',
        '“防汛专班”自2026-11-16起解散，由“协调科”承接（泉委编〔2026〕31号）',
      ]);
      expect(bulletin).toMatchObject({
        units: expect.arrayContaining([
          expect.objectContaining({ name: '应急指挥中心', formerNames: ['指挥中心'] }),
        ]) as unknown,
      });
    });

    it('and can be computed again elsewhere from the log', async () => {
      const events: RecordedEvent[] = [];
      for await (const event of bureau.planned.server.store.readAll()) events.push(event);
      expect(recompute(events, 'y2026')).toMatchObject([
        { number: 1, sameInputs: true, difference: undefined },
      ]);
    });
  });
});
