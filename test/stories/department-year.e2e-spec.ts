import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { UnitResult } from '@kaoping/domain';
import { lastVerified, type Assessment, type Worklist } from './support/assessment.js';
import { Bureau } from './support/bureau.js';
import type { Person, Written } from './support/person.js';
import { playReferenceYear, type ReferenceYear } from './support/reference-year.js';
import { leadingNowhere, refsIn, targetByHand, type Breakdown } from './support/traced.js';

const INDICATOR = '1-4-1';
const UNIT = 'u06';
const PDF = Buffer.from('%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n');
const FILE_NAME = '微型消防站验收单（一）.pdf';

/** 救援中心 does one of its two indicators itself; everything else of the year is played by the script. */
describe("a department's year", () => {
  let bureau: Bureau;
  let reference: Promise<ReferenceYear>;
  let clerk: Person;
  let head: Person;
  let office: Person;
  const on = (rest: string): string => bureau.path(`/indicators/${INDICATOR}${rest}`);
  const assessment = (who: Person) => who.reads<Assessment>(on(''));
  const work = async (who: Person) => (await who.reads<Worklist>(`/worklist?subject=${INDICATOR}`)).rows;
  const file = (): Promise<Written> => clerk.does(on('/file'), { unit: UNIT });
  const confirm = (): Promise<Written> => head.does(on('/confirm'), { unit: UNIT });

  async function submitEvidence(name: string, content: Buffer): Promise<Written> {
    const { sha256 } = (await clerk.upload(name, content)).body;
    return clerk.does(on('/evidence'), { unit: UNIT, sha256 });
  }

  beforeAll(async () => {
    bureau = await Bureau.open({
      until: 'execution',
      leaveOut: ({ input }) => (input as { readonly indicator?: string }).indicator === INDICATOR,
    });
    [clerk, head, office] = await Promise.all([
      bureau.as(`clerk-${UNIT}`),
      bureau.as(`head-${UNIT}`),
      bureau.as('office-1'),
    ]);
    reference = playReferenceYear();
  });

  afterAll(() => bureau.server.stopAndForget());

  it('begins with a report that the clerk has on the worklist', async () => {
    bureau.on('2024-08-05');
    expect(await work(clerk)).toMatchObject([{ code: 'PROGRESS_TO_REPORT', due: '2024-09-30' }]);
    await clerk.does(on('/progress'), {
      unit: UNIT,
      counting: 'cumulative',
      asOf: '2024-07-31',
      values: ['7'],
      note: '建成7个',
    });
    expect(await work(clerk)).toEqual([]);
    expect(await assessment(clerk)).toMatchObject({ status: 'reporting', progress: { totals: ['7'] } });
  });

  it('puts a file on the table, which the office downloads with the same bytes under the same name', async () => {
    await submitEvidence(FILE_NAME, PDF);
    const [evidence] = (await assessment(office)).evidence;
    expect(evidence).toMatchObject({ name: FILE_NAME });
    const download = await office.get(`/evidence-files/${evidence?.sha256}`);
    expect(download.bytes.equals(PDF)).toBe(true);
    expect(download.headers['content-disposition']).toContain(encodeURIComponent('微型消防站验收单'));
    expect(download.headers).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
    });
  });

  it('is told when it shows a file that proves something of another unit', async () => {
    const other = bureau.year.plan.indicators.find(
      ({ units }) =>
        units.length === 1 && units[0]?.unit !== UNIT && units[0]?.unit !== bureau.year.officeUnit,
    );
    const unit = other?.units[0]?.unit ?? '';
    const [evidence] = (await assessment(office)).evidence;
    const show = { unit, sha256: evidence?.sha256 };
    const path = bureau.path(`/indicators/${other?.id ?? ''}/evidence`);
    const stranger = await bureau.as(`clerk-${unit}`);
    expect(await stranger.post(path, show)).toMatchObject({
      ...{ status: 409, problem: 'EVIDENCE_FILE_OF_ANOTHER_UNIT' },
      body: { params: { unit: UNIT, indicator: INDICATOR } },
    });
    const acknowledgeShared = '两项工作合用一份验收单。';
    const { id } = await stranger.does(path, { ...show, acknowledgeShared });
    const rows = (await stranger.reads<Assessment>(bureau.path(`/indicators/${other?.id ?? ''}`))).evidence;
    expect(rows).toContainEqual(
      expect.objectContaining({
        evidence: id,
        sharedWith: { unit: UNIT, indicator: INDICATOR, reason: acknowledgeShared },
      }),
    );
    await stranger.does(`${path}/${id ?? ''}/withdraw`, { reason: '仅作演示。' });
  });

  it('sees its own standing once a quarter has closed, every point of it traced to events', async () => {
    await bureau.playInto('2024-08-28');
    const breakdown = await clerk.reads<Breakdown>(bureau.path(`/units/${UNIT}/breakdown`));
    expect(breakdown.indicators).toContainEqual(
      expect.objectContaining({ indicator: INDICATOR, status: 'provisional', points: '2' }),
    );
    expect(breakdown.standing.components['target']).toBe(targetByHand(breakdown));
    expect(await leadingNowhere(bureau.server, refsIn(breakdown))).toEqual([]);
    const { rows } = await clerk.reads<{ readonly rows: readonly unknown[] }>(
      bureau.path(`/standings?unit=${UNIT}`),
    );
    expect(rows).toEqual([breakdown.standing]);
  });

  it('scores itself below the full weight only with a reason', async () => {
    bureau.on('2024-12-20');
    await clerk.does(on('/progress'), {
      unit: UNIT,
      counting: 'cumulative',
      asOf: '2024-12-20',
      values: ['14'],
    });
    await bureau.playUntil('self-evaluation');
    bureau.on('2025-01-13');
    expect(await clerk.post(on('/self-score'), { unit: UNIT, score: '1.9' })).toMatchObject({
      status: 400,
      problem: 'REASON_MISSING',
    });
    await clerk.does(on('/self-score'), { unit: UNIT, score: '1.9', reason: '一个站点验收略晚于计划。' });
  });

  it('is filed by the clerk and sent out by the head, never by the same person', async () => {
    await file();
    expect(await clerk.post(on('/confirm'), { unit: UNIT })).toMatchObject({
      status: 403,
      problem: 'ROLE_MISSING',
    });
    expect(await work(head)).toMatchObject([{ code: 'ASSESSMENT_TO_CONFIRM' }]);
    await confirm();
    expect(await assessment(office)).toMatchObject({ status: 'confirmed' });
  });

  it('takes it back before the office has opened it, adds what was missing and files again', async () => {
    await clerk.does(on('/recall'), { unit: UNIT, reason: '补充验收照片。' });
    await submitEvidence('验收照片.pdf', Buffer.concat([PDF, Buffer.from('% 照片\n')]));
    await file();
    await confirm();
    expect((await assessment(clerk)).evidence).toHaveLength(2);
  });

  it('cannot take it back once the office has opened it', async () => {
    await bureau.playUntil('verification');
    bureau.on('2025-01-24');
    await office.does(on('/open'));
    const recall = await clerk.post(on('/recall'), { unit: UNIT, reason: '再改一处。' });
    expect(recall).toMatchObject({ status: 409, problem: 'ASSESSMENT_WRONG_STATUS' });
  });

  it('gets it back with a reason and a deadline, in words on its worklist, and files once more', async () => {
    await office.does(on('/return'), { reason: '验收单缺盖章页。', deadline: '2025-01-29' });
    const [task] = await work(clerk);
    expect(task).toMatchObject({ code: 'ASSESSMENT_TO_AMEND', due: '2025-01-29' });
    expect(task?.text).toMatch(/\p{Script=Han}/u);
    bureau.on('2025-01-27');
    await submitEvidence('盖章页.pdf', Buffer.concat([PDF, Buffer.from('% 盖章\n')]));
    await file();
    await confirm();
  });

  it('is verified by the office, with a reason where the score is not what the rule gives', async () => {
    bureau.on('2025-01-28');
    const score = lastVerified(await reference, INDICATOR);
    await office.does(on('/open'));
    expect(await office.post(on('/verify'), { score })).toMatchObject({
      status: 400,
      problem: 'REASON_MISSING',
    });
    await office.does(on('/verify'), { score, reason: '验收晚于序时进度，酌情扣分。' });
    expect(await assessment(clerk)).toMatchObject({ status: 'verified', verified: { score } });
  });

  it('can be read afterwards step by step', async () => {
    const { history } = await assessment(clerk);
    const steps = history.map(({ type }) => type.replace(/^Assessment/, ''));
    expect(steps).toEqual([
      ...[
        'ProgressReported',
        'EvidenceSubmitted',
        'ProgressReported',
        'SelfScoreGiven',
        'Filed',
        'Confirmed',
        'Recalled',
      ],
      ...[
        'EvidenceSubmitted',
        'Filed',
        'Confirmed',
        'Opened',
        'Returned',
        'EvidenceSubmitted',
        'Filed',
        'Confirmed',
        'Opened',
      ],
      'ScoreVerified',
    ]);
  });

  it('ends in the same table as `kaoping year`, whose scores it was given', async () => {
    await bureau.playToEnd();
    const { computed } = await clerk.reads<{ readonly computed: { readonly units: readonly UnitResult[] } }>(
      bureau.path('/result'),
    );
    const { report } = await reference;
    const rows = computed.units.map(({ rankingGroup: _g, carriedWeight: _w, groupRank: _r, ...row }) => row);
    expect(rows.toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))).toEqual(report.units);
    expect(report.units).toHaveLength(15);
  });

  it('has at its end a breakdown of which every point still names its events', async () => {
    const breakdown = await clerk.reads<Breakdown>(bureau.path(`/units/${UNIT}/breakdown`));
    expect(breakdown.indicators.map(({ status }) => status)).toEqual(['verified', 'verified']);
    expect(breakdown.standing.components['target']).toBe(targetByHand(breakdown));
    expect(await leadingNowhere(bureau.server, refsIn(breakdown))).toEqual([]);
  });
});
