import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Bureau, disputes } from './support/bureau.js';
import { leadersHeading, pickItems, type Items } from './support/appealed.js';
import type { Person, Reply } from './support/person.js';

const NOTICE = { from: '2025-02-24', until: '2025-03-02' };
const GROUNDS = '台账和影像资料齐全，核定时未予计入。';

interface Rows {
  readonly units: readonly { readonly unit: string; readonly final: string; readonly target: string }[];
}

/** 公示申诉: one appeal is upheld, one rejected, one dismissed, one withdrawn and one too late. */
describe('appeals against the result on public notice', () => {
  let bureau: Bureau;
  let items: Items;
  let office: Person;
  let chair: Person;
  let evidence: string;
  const on = (rest = ''): string => bureau.path(`/appeals${rest}`);
  const ids: Record<'upheld' | 'rejected', string> = { upheld: '', rejected: '' };
  const member = (login: string) => bureau.as(login);
  /** A head of neither unit that the story is about. */
  const thirdMember = (): string => {
    const own = [items.indicator.unit, items.finding.unit, bureau.year.officeUnit];
    return `p-head-${bureau.year.units.find(({ id }) => !own.includes(id))?.id ?? ''}`;
  };
  const finals = async (document: 'computed' | 'decided') =>
    (await office.reads<Record<typeof document, Rows>>(bureau.path('/result')))[document].units;
  const codes = async (who: Person) =>
    (await who.reads<{ rows: readonly { code: string }[] }>('/worklist')).rows.map(({ code }) => code);

  async function appealOf(unit: string, change: object = {}): Promise<Reply> {
    const { indicator } = items;
    const clerk = await bureau.as(`clerk-${unit}`);
    const body = { unit, kind: 'indicator', subject: indicator.id, grounds: GROUNDS, evidence: [evidence] };
    return clerk.post<Record<string, unknown>>(on(), { ...body, ...change });
  }

  beforeAll(async () => {
    bureau = await Bureau.open({ until: 'public-notice', leaveOut: disputes });
    [office, chair] = await Promise.all([bureau.as('office-1'), bureau.as('chair')]);
    items = await pickItems(bureau);
    bureau.on('2025-02-23', '08:30');
    const clerk = await bureau.as(`clerk-${items.indicator.unit}`);
    evidence = (await clerk.upload('演练台账.pdf', '%PDF-1.4\n演练台账\n%%EOF\n')).body.sha256;
  });

  afterAll(() => bureau.server.stopAndForget());

  it('wait for the first day of the notice', async () => {
    expect(await appealOf(items.indicator.unit)).toMatchObject({
      status: 409,
      problem: 'APPEAL_NOTICE_NOT_OPEN',
    });
    await office.does(bureau.path('/result/notice'), NOTICE);
    expect(await appealOf(items.indicator.unit)).toMatchObject({ problem: 'APPEAL_NOTICE_NOT_OPEN' });
  });

  it('name an item of the unit’s own result, with grounds and evidence that is there', async () => {
    bureau.on('2025-02-25');
    const { indicator, finding } = items;
    expect(await appealOf(indicator.unit, { subject: '9-9-9' })).toMatchObject({
      status: 404,
      problem: 'APPEAL_ITEM_UNKNOWN',
    });
    expect(await appealOf(indicator.unit, { unit: finding.unit })).toMatchObject({
      status: 403,
      problem: 'NOT_YOUR_UNIT',
    });
    expect(await appealOf(finding.unit)).toMatchObject({ status: 404, problem: 'APPEAL_ITEM_UNKNOWN' });
    expect(await appealOf(indicator.unit, { evidence: ['f'.repeat(64)] })).toMatchObject({
      status: 404,
      problem: 'EVIDENCE_FILE_UNKNOWN',
    });
    expect(await appealOf(indicator.unit, { kind: 'weather' })).toMatchObject({
      status: 400,
      problem: 'INPUT_INVALID',
    });
    const filed = await appealOf(indicator.unit);
    expect(filed).toMatchObject({ status: 201 });
    ids.upheld = String(filed.body['id']);
    expect(await office.reads(on(`/${ids.upheld}`))).toMatchObject({
      ...{ number: 1, status: 'filed', unit: indicator.unit, value: indicator.score, deadline: NOTICE.until },
    });
  });

  it('are reminded of before their time is over, as a right that nobody is pressed to use', async () => {
    await office.does(bureau.path('/reminders/sweep'));
    const { rows } = await office.reads<{ rows: readonly object[] }>(bureau.path('/reminders?kind=appeal'));
    expect(rows).toMatchObject([{ rung: 'remind', to: 'clerk', until: NOTICE.until, standing: true }]);
    expect(await codes(await bureau.as(`clerk-${items.finding.unit}`))).toContain('APPEAL_REMINDED');
  });

  it('are filed once for an item, whoever of the unit files', async () => {
    const { unit, id } = items.indicator;
    const head = await bureau.as(`head-${unit}`);
    const again = { unit, kind: 'indicator', subject: id, grounds: '再次申诉。', evidence: [evidence] };
    expect(await head.post(on(), again)).toMatchObject({
      status: 409,
      problem: 'APPEAL_ALREADY_FILED',
      body: { params: { unit, subject: id, status: 'filed' } },
    });
  });

  it('are the unit’s own affair, also while the result is open to all', async () => {
    const neighbour = await bureau.as(`clerk-${items.finding.unit}`);
    expect(await neighbour.reads(on())).toMatchObject({ rows: [] });
    expect(await neighbour.get(on(`/${ids.upheld}`))).toMatchObject({
      status: 403,
      problem: 'NOT_YOUR_UNIT',
    });
    expect(await (await bureau.as(`clerk-${items.indicator.unit}`)).reads(on())).toMatchObject({ total: 1 });
  });

  it('against a finding, withdrawn ones and those not to be heard take their own ways', async () => {
    const { finding, indicator } = items;
    const against = await appealOf(finding.unit, { kind: 'finding', subject: finding.id });
    ids.rejected = String(against.body['id']);
    const about = { kind: 'leader', subject: indicator.unit };
    const unheard = String((await appealOf(indicator.unit, about)).body['id']);
    expect(await office.post(on(`/${unheard}/dismiss`), { reason: ' ' })).toMatchObject({ status: 400 });
    await office.does(on(`/${unheard}/dismiss`), { reason: '领导评价由领导独立打分，未附计算有误的依据。' });
    const other = { kind: 'public', subject: indicator.unit };
    const back = String((await appealOf(indicator.unit, other)).body['id']);
    await (
      await bureau.as(`head-${indicator.unit}`)
    ).does(on(`/${back}/withdraw`), { reason: '已核实无误。' });
    expect(await appealOf(indicator.unit, { ...other, grounds: '又有新材料。' })).toMatchObject({
      problem: 'APPEAL_ALREADY_FILED',
    });
    expect(await office.reads(on('?status=dismissed&status=withdrawn'))).toMatchObject({ total: 2 });
  });

  it('are accepted by the office and wait for a panel', async () => {
    expect(await codes(office)).toContain('APPEAL_TO_ACCEPT');
    expect(await chair.post(on(`/${ids.upheld}/panel`), { members: ['p-inspector-1'] })).toMatchObject({
      status: 409,
      problem: 'APPEAL_WRONG_STATUS',
    });
    for (const id of Object.values(ids)) await office.does(on(`/${id}/accept`));
    expect(await codes(chair)).toContain('APPEAL_PANEL_TO_NAME');
  });

  it('have no panel member who works in the unit, heads it, or verified the score', async () => {
    const { unit, verifiedBy } = items.indicator;
    const name = (third: string) =>
      chair.post(on(`/${ids.upheld}/panel`), { members: ['p-inspector-1', 'p-inspector-2', third] });
    const conflicts = [
      [`p-clerk-${unit}`, 'own-unit'],
      [leadersHeading(bureau, unit)[0] ?? '', 'headed-unit'],
      [verifiedBy, 'had-a-hand'],
    ] as const;
    for (const [person, conflict] of conflicts)
      expect(await name(person)).toMatchObject({
        status: 409,
        problem: 'APPEAL_PANEL_MEMBER_CONFLICTED',
        body: { params: { person, conflict } },
      });
    const leaders = bureau.year.leaders.map(({ heads }, place) => ({ heads, login: `leader-${place + 1}` }));
    const free = leaders.find(({ heads }) => !heads.includes(unit))?.login ?? '';
    const named = { members: ['p-inspector-1', 'p-inspector-2', thirdMember()] };
    expect(await (await bureau.as(free)).post(on(`/${ids.upheld}/panel`), named)).toMatchObject({
      status: 403,
      problem: 'APPEAL_PANEL_NAMED_BY_CHAIR',
    });
    expect(await chair.post(on(`/${ids.upheld}/panel`), { ...named, presiding: 'p-office-1' })).toMatchObject(
      {
        ...{ status: 400, problem: 'APPEAL_PRESIDING_NOT_ON_PANEL' },
      },
    );
    expect(await name('p-nobody')).toMatchObject({ problem: 'APPEAL_PANEL_MEMBER_UNKNOWN' });
    expect(await name('p-auditor')).toMatchObject({ problem: 'APPEAL_PANEL_MEMBER_UNKNOWN' });
    // Whoever names the panel does not sit on it.
    expect(await name('p-chair')).toMatchObject({
      body: { params: { person: 'p-chair', conflict: 'names-it' } },
    });
    expect(await name(thirdMember())).toMatchObject({ status: 200 });
  });

  it('against a finding have none of its inspectors', async () => {
    const [inspector = ''] = items.finding.inspectors;
    const refused = await chair.post(on(`/${ids.rejected}/panel`), {
      members: [inspector, 'p-office-1', 'p-office-2'],
    });
    expect(refused).toMatchObject({ body: { params: { person: inspector, conflict: 'had-a-hand' } } });
    await chair.does(on(`/${ids.rejected}/panel`), { members: ['p-office-1', 'p-office-2', 'p-head-u14'] });
  });

  it('keep the result from becoming final, and late ones are told the clock', async () => {
    bureau.on('2025-03-03', '00:10');
    expect(await appealOf(items.finding.unit, { kind: 'leader', subject: items.finding.unit })).toMatchObject(
      {
        status: 409,
        problem: 'APPEAL_TOO_LATE',
        body: {
          params: { deadline: '2025-03-02', now: '2025-03-03 00:10' },
          detail: expect.stringContaining('2025-03-03 00:10') as unknown,
        },
      },
    );
    expect(await chair.post(bureau.path('/result/finalise'))).toMatchObject({
      status: 409,
      problem: 'RESULT_APPEALS_UNDECIDED',
      body: { params: { count: 2 } },
    });
    const { rows } = await office.reads<{ rows: readonly { code: string; subject: string }[] }>(
      bureau.path('/blockers'),
    );
    expect(rows).toEqual(
      expect.arrayContaining(
        Object.values(ids).map((subject) => expect.objectContaining({ code: 'APPEAL_NOT_DECIDED', subject })),
      ),
    );
  });

  it('are ruled on by a majority of the panel, with original and corrected value and the dissent', async () => {
    bureau.on('2025-03-04');
    const { weight, score } = items.indicator;
    const ruling = { outcome: 'upheld', corrected: weight, reasons: '记录属实，应予计入。' };
    expect(await office.post(on(`/${ids.upheld}/vote`), ruling)).toMatchObject({
      status: 403,
      problem: 'APPEAL_NOT_ON_PANEL',
    });
    const panelist = await member('inspector-1');
    expect(await codes(panelist)).toContain('APPEAL_TO_VOTE');
    const ruled = (change: object) => panelist.post(on(`/${ids.upheld}/vote`), { ...ruling, ...change });
    expect(await ruled({ corrected: '99' })).toMatchObject({ problem: 'APPEAL_CORRECTED_INVALID' });
    expect(await ruled({ corrected: score })).toMatchObject({ problem: 'APPEAL_CORRECTED_NO_BETTER' });
    expect(await ruled({ outcome: 'rejected' })).toMatchObject({ problem: 'APPEAL_CORRECTED_UNFIT' });
    expect(await ruled({})).toMatchObject({ status: 200 });
    expect(await codes(panelist)).not.toContain('APPEAL_TO_VOTE');
    expect(await office.reads(on(`/${ids.upheld}`))).toMatchObject({
      status: 'accepted',
      ruling: null,
      votes: [],
    });
    const second = await member('inspector-2');
    expect(await second.reads(on(`/${ids.upheld}`))).toMatchObject({ votes: [{ person: 'p-inspector-1' }] });
    const rejecting = { outcome: 'rejected', reasons: '记录系事后补录。' };
    await second.does(on(`/${ids.upheld}/vote`), rejecting);
    const third = await member(thirdMember().replace(/^p-/, ''));
    expect(await codes(third)).toContain('APPEAL_TO_VOTE');
    await third.does(on(`/${ids.upheld}/vote`), ruling);
    expect(await office.reads(on(`/${ids.upheld}`))).toMatchObject({
      status: 'ruled',
      ruling: {
        outcome: 'upheld',
        original: score,
        corrected: weight,
        presiding: null,
        dissent: ['p-inspector-2'],
      },
      votes: [
        { person: 'p-inspector-1' },
        { person: 'p-inspector-2', ...rejecting },
        { person: thirdMember() },
      ],
    });
    expect(await second.post(on(`/${ids.upheld}/vote`), ruling)).toMatchObject({
      ...{ status: 409, problem: 'APPEAL_WRONG_STATUS' },
    });
    const rejected = { outcome: 'rejected', reasons: '现场记录属实。' };
    for (const one of [office, await bureau.as('office-2')])
      await one.does(on(`/${ids.rejected}/vote`), rejected);
  });

  it('move the result only when it is computed anew, as its next computation', async () => {
    expect(await chair.post(bureau.path('/result/finalise'))).toMatchObject({
      status: 409,
      problem: 'RESULT_NOT_RECOMPUTED',
    });
    expect(await codes(office)).toContain('RESULT_TO_RECOMPUTE');
    await office.does(bureau.path('/result/recompute'));
    const result = await office.reads(bureau.path('/result'));
    expect(result).toMatchObject({
      phase: 'decided',
      computed: { number: 2 },
      decided: { number: 1 },
      recomputed: [{ number: 2, rulings: [expect.stringMatching(/^appeal-.*@6$/)] }],
    });
    const of = (rows: Rows['units']) => rows.find(({ unit }) => unit === items.indicator.unit);
    const [before, after] = [of(await finals('decided')), of(await finals('computed'))];
    expect(Number(after?.target)).toBeGreaterThan(Number(before?.target));
    const [head, again] = [await bureau.server.head(), await office.post(bureau.path('/result/recompute'))];
    expect([again.status, await bureau.server.head()]).toEqual([200, head]);
  });

  it('are traced to: the breakdown names the ruling behind the verification', async () => {
    const { unit, id } = items.indicator;
    const breakdown = await office.reads<{
      indicators: readonly { indicator: string; sources: readonly { type: string }[] }[];
    }>(bureau.path(`/units/${unit}/breakdown`));
    const shown = breakdown.indicators.find(({ indicator }) => indicator === id);
    expect(shown?.sources.map(({ type }) => type).slice(-1)).toEqual(['AppealRuled']);
  });

  it('stand in the bulletin as before and after', async () => {
    expect(await office.get(bureau.path('/result/bulletin'))).toMatchObject({
      status: 404,
      problem: 'BULLETIN_NOT_ISSUED',
    });
    await chair.does(bureau.path('/result/finalise'));
    const { id = '' } = await office.does(bureau.path('/transitions'), { from: 'public-notice' });
    await chair.does(bureau.path(`/transitions/${id}/approve`));
    bureau.on('2025-03-06');
    await office.does(bureau.path('/result/bulletin'), {
      ...{ number: '考评通报〔2024〕1号', problems: ['序时意识不强。'], requirements: ['限期整改。'] },
    });
    const clerk = await bureau.as(`clerk-${items.finding.unit}`);
    const bulletin = await clerk.reads<{
      adjustments: readonly { unit: string; before: { final: string }; after: { final: string } }[];
    }>(bureau.path('/result/bulletin'));
    const moved = bulletin.adjustments.find(({ unit }) => unit === items.indicator.unit);
    expect(Number(moved?.after.final)).toBeGreaterThan(Number(moved?.before.final));
    const { unit, id: subject, score: from, weight: to } = items.indicator;
    expect(bulletin).toMatchObject({
      ...{ number: '考评通报〔2024〕1号', corrections: [] },
      rulings: [{ number: 1, unit, kind: 'indicator', subject, from, to }],
    });
    const late = { kind: 'leader', subject: items.finding.unit };
    expect(await appealOf(items.finding.unit, late)).toMatchObject({ problem: 'APPEAL_TOO_LATE' });
  });
});
