import { describe, expect, it } from '@jest/globals';
import { EVENT_TYPES } from '@kaoping/domain';
import { Views } from '@kaoping/read-models';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { RecordedEvent } from '@kaoping/event-store';
import { projectRoot } from '@kaoping/platform';

/**
 * What earlier releases left on disk. A sample is never edited: a release that cannot read one needs an upcaster, and
 * a release that reads another table out of it has changed somebody's grade.
 */
const samples = (name: string): Buffer => readFileSync(join(projectRoot(), 'test', 'samples', name));

function frozenLog(name: string): readonly RecordedEvent[] {
  const lines = gunzipSync(samples(name)).toString('utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const event = JSON.parse(line) as Omit<RecordedEvent, 'position' | 'revision'> & {
      position: string;
      revision: string;
    };
    return { ...event, position: BigInt(event.position), revision: BigInt(event.revision) };
  });
}

const rare = JSON.parse(samples('rare-0.1.0.json').toString('utf8')) as readonly {
  readonly type: string;
  readonly data: unknown;
}[];

interface Sample {
  readonly stream: string;
  readonly type: string;
  readonly data: unknown;
}

/** What later releases wrote, each in a file of its own that names the release: `ledger-0.2.0.json`. */
const laterFiles = readdirSync(join(projectRoot(), 'test', 'samples')).filter((name) =>
  /^[a-z-]+-0\.(?!1\.0\b)\d+\.\d+\.json$/.test(name),
);
const later = new Map(
  laterFiles.map((name) => [name, JSON.parse(samples(name).toString('utf8')) as readonly Sample[]]),
);

function viewsAfter(name: string): Views {
  const views = new Views();
  const told = later.get(name) ?? [];
  for (const [index, { stream, type, data }] of told.entries()) {
    const revision = BigInt(told.slice(0, index).filter((before) => before.stream === stream).length);
    views.apply({
      ...{ id: `e${index}`, stream, type, data, revision, position: BigInt(index) },
      metadata: { commandId: `c${index}`, actor: 'p-office-1' },
    } as unknown as RecordedEvent);
  }
  return views;
}

describe('a log that release 0.1.0 wrote', () => {
  const year = frozenLog('year-0.1.0.jsonl.gz');

  it('still gives the final table that was published from it', () => {
    const views = new Views();
    for (const event of year) views.apply(event);
    const table = views.standings
      .standings('quanzhou-2024')
      ?.rows.map(({ name, final, grade, rank }) => ({ name, final, grade, rank }));
    const published = JSON.parse(samples('table-0.1.0.json').toString('utf8')) as readonly {
      readonly rank: number;
    }[];
    expect(table?.toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))).toEqual(published);
  });

  it('still gives the same computation from the same events', () => {
    const views = new Views();
    const computed = year.findIndex(({ type }) => type === 'ResultComputed');
    for (const event of year.slice(0, computed)) views.apply(event);
    const { units } = year[computed]?.data as { readonly units: unknown };
    expect(views.standings.computeResult('quanzhou-2024')?.units).toEqual(units);
  });

  it('holds, with the rare ones beside it, a sample of every stored event', () => {
    const sampled = new Set([...year, ...rare, ...[...later.values()].flat()].map(({ type }) => type));
    expect(
      Object.values(EVENT_TYPES)
        .flat()
        .filter((type) => !sampled.has(type)),
    ).toEqual([]);
  });

  it.each(rare.map((event) => [event.type, event] as const))(
    'is read on when a rare %s stands in it',
    (type, event) => {
      const views = new Views();
      for (const recorded of year) views.apply(recorded);
      const last = year.at(-1) as RecordedEvent;
      const stream =
        { Quarter: 'quarterlyCheck-quanzhou-2024_1' }[type.slice(0, 7)] ?? 'annualPlan-quanzhou-2024';
      const next = {
        ...last,
        ...event,
        stream,
        position: last.position + 1n,
        revision: 99n,
        id: `rare-${type}`,
      };
      expect(() => views.apply(next)).not.toThrow();
    },
  );
});

describe('what later releases wrote', () => {
  it.each(laterFiles)('%s is read without a failure', (name) => {
    expect(later.get(name)?.length).toBeGreaterThan(0);
    expect(() => viewsAfter(name)).not.toThrow();
  });

  it('is read as it was meant: bonuses by place and vetoes', () => {
    const views = viewsAfter('ledger-0.2.0.json');
    expect(views.vetoes.veto('quanzhou-2024', 'u15')?.history.map(({ step }) => step)).toEqual([
      'proposed',
      'confirmed',
      'revoked',
    ]);
    expect(views.rankBonuses.rankBonus('quanzhou-2024', 'manuscripts')).toMatchObject({
      awards: [
        { unit: 'u03', points: '3' },
        { unit: 'u01', points: '2' },
      ],
      replaced: [{ counts: { u01: 5, u03: 4 } }],
    });
  });

  it('is read as it was meant: results of other authorities', () => {
    const { assessments } = viewsAfter('external-results-0.3.0.json');
    expect(assessments.assessment('quanzhou-2024', '1-1-1')).toMatchObject({
      ...{ status: 'reporting', reports: 0 },
      progress: { unit: null, registeredBy: 'p-office-1', observation: { result: { score: '91.5' } } },
      externalResults: [
        { result: { document: '县考办〔2025〕2号' }, paper: null, correction: null },
        {
          result: { document: '县考办〔2025〕5号' },
          paper: { size: 20480 },
          correction: '县委考核办更正通报',
        },
      ],
    });
  });

  it('is read as it was meant: classes of incentives and of vetoes', () => {
    const { incentives, vetoes } = viewsAfter('catalogue-0.3.0.json');
    expect(incentives.incentive('quanzhou-2024', 'i-classed')).toMatchObject({
      ...{ class: 'praise', points: '2', granted: { points: '1.5' } },
    });
    expect(vetoes.veto('quanzhou-2024', 'u15')).toMatchObject({ class: 'accident', status: 'confirmed' });
  });

  it('is read as it was meant: consequences', () => {
    const { consequences } = viewsAfter('consequences-0.3.0.json');
    expect(consequences.list('quanzhou-2024')).toMatchObject([
      {
        ...{ number: 1, status: 'lifted', person: 'p-clerk-u03', cost: '0.5' },
        told: [{ person: 'p-clerk-u03', of: 'confirmed', acknowledged: { ref: { revision: '3' } } }],
        lifted: { cause: { kind: 'ruling', ref: 'a1' } },
      },
    ]);
  });

  it('is read as it was meant: a plan that changed in mid-year', () => {
    const { plans, assessments } = viewsAfter('plan-changes-0.3.0.json');
    expect(plans.indicators('quanzhou-2024').map(({ id, weight }) => [id, weight])).toEqual([
      ['1-4-1', '2.5'],
      ['1-4-3', '0.5'],
    ]);
    expect(plans.indicatorVersions('quanzhou-2024', '1-4-2')).toMatchObject([
      { version: 1, indicator: { weight: '1' } },
      { version: 2, indicator: null, document: '应急委〔2024〕31号' },
    ]);
    expect(assessments.assessment('quanzhou-2024', '1-4-1')).toMatchObject({
      ...{ status: 'reporting', selfScore: null },
      setAside: [{ version: 2, selfScore: '2', verified: null }],
    });
  });

  it('is read as it was meant: working days', () => {
    const { calendars } = viewsAfter('calendar-0.3.0.json');
    expect(calendars.calendar(2027)).toMatchObject({ version: 1, workdays: ['2027-02-14'] });
  });

  it('is read as it was meant: a panel whose members vote, and who decides where they are at odds', () => {
    const { appeals, rectifications } = viewsAfter('votes-0.3.0.json');
    expect(appeals.list('y2024')).toMatchObject([
      {
        ...{ status: 'ruled', panel: { presiding: 'p-head-u02' }, votes: [{}, {}, { corrected: '1.75' }] },
        ruling: { by: 'p-head-u02', presiding: 'p-head-u02', dissent: ['p-head-u01', 'p-head-u03'] },
      },
    ]);
    expect(rectifications.list('y2024')).toMatchObject([{ history: [{ by: 'p-leader-1' }] }]);
  });

  it('is read as it was meant: appeals, a result computed anew and its corrections', () => {
    const { appeals, results } = viewsAfter('appeals-0.3.0.json');
    expect(appeals.list('quanzhou-2024').map(({ number, status }) => [number, status])).toEqual([
      [1, 'ruled'],
      [2, 'dismissed'],
      [3, 'withdrawn'],
    ]);
    // Ruled before votes were kept: by whoever recorded it.
    expect(appeals.list('quanzhou-2024')[0]).toMatchObject({
      ...{ votes: [], ruling: { presiding: null, dissent: [] } },
    });
    expect(results.result('quanzhou-2024')).toMatchObject({
      ...{ phase: 'final', decided: { number: 1 }, original: { number: 2 }, computed: { number: 3 } },
      bulletin: { adjustments: [{ unit: 'u06' }] },
      corrections: [
        { status: 'rejected', sequence: null },
        { status: 'approved', year: 2025, sequence: 1, items: [{ from: '2', to: '1.75' }] },
      ],
    });
  });

  it('is read as it was meant: findings by a catalogue, verified, signed twice and corrected', () => {
    const { breachCatalogues, findings } = viewsAfter('inspection-0.3.0.json');
    expect(breachCatalogues.current('quanzhou-2024')).toMatchObject({ version: 2 });
    expect(findings.list('quanzhou-2024')).toMatchObject([
      {
        ...{ number: 1, book: 'own', status: 'confirmed', unanswered: ['u05'] },
        ...{ verified: { by: 'p-office-1' }, signed: { by: 'p-leader-3', limit: '0.8' } },
        charges: [{ points: '0.7' }, { points: '0.1', share: '10' }],
        deductions: [{ points: '0.7' }, { points: '0.1' }],
        corrections: [{ original: { charges: [{ points: '0.7' }, { points: '0.3' }] } }],
      },
      { number: 1, book: 'superior', precedent: { finding: 'i1', points: '1' } },
    ]);
  });

  it('is read as it was meant: what was there before and taken with a reason, and an absence taken back', () => {
    const views = viewsAfter('acknowledged-0.3.0.json');
    expect(views.findings.list('quanzhou-2024')).toMatchObject([
      { mode: null, inspectors: [], shares: { total: '90', reason: '其余由外单位承担' } },
    ]);
    expect(views.rectifications.list('quanzhou-2024')).toMatchObject([
      { earlier: { order: 'r0', number: 1 } },
    ]);
    expect(views.incentives.list('quanzhou-2024')).toMatchObject([
      { earlier: { incentive: 'j0' }, sharedWith: { unit: 'u05' } },
    ]);
    expect(views.evidence.list('quanzhou-2024', '1-4-1')).toMatchObject([
      { standing: { kind: 'replaced' }, sharedWith: { indicator: '1-1-1' } },
      { standing: { kind: 'in-place' }, sharedWith: { unit: 'u05' } },
    ]);
    expect(views.leaderSheets.sheet('quanzhou-2024', 'p-leader-3')).toMatchObject({
      ...{ status: 'marking', absence: null, withdrawn: [{ absence: { reason: '外派学习' } }] },
    });
  });

  it('is read as it was meant: orders repeated, closed off and waived', () => {
    const { rectifications } = viewsAfter('rectification-0.3.0.json');
    expect(rectifications.list('quanzhou-2024')).toMatchObject([
      {
        ...{ number: 1, level: 'listed', status: 'closed', round: 2, finding: 'i1', plan: '一周内补齐' },
        surcharges: [{ round: 2, points: '0.5' }],
      },
      { number: 2, status: 'waived', grade: '差' },
    ]);
  });

  it('is read as it was meant: indicators that do not apply and difficulty factors', () => {
    const { difficulties, notApplicable } = viewsAfter('exceptions-0.3.0.json');
    expect(difficulties.factor('quanzhou-2024', 'u05')).toMatchObject({
      ...{ factor: '1.1', status: 'revoked', revoked: { reason: '任务已调整' } },
    });
    expect(notApplicable.list('quanzhou-2024')).toMatchObject([
      {
        ...{ declaration: 'd1', status: 'revoked', reason: '该科室无此项职能' },
        ...{ approved: { by: 'p-chair' }, revoked: { reason: '职能已划入' } },
      },
    ]);
  });
});

describe('changes of the organisation that release 0.3.0 wrote', () => {
  it('are read as they were meant', () => {
    const { cycles, organisation } = viewsAfter('organisation-0.3.0.json');
    const cycle = cycles.cycle('reform-2026');
    expect(cycle?.units.map(({ id, name }) => `${id} ${name}`)).toEqual([
      ...['u01 协调科', 'u03 应急指挥中心', 'u08 基础科', 'u14 办公室'],
    ]);
    expect(cycle?.leaders).toMatchObject([{ heads: ['u02', 'u08'] }]);
    expect(cycle?.roll.filter(({ gone }) => gone !== undefined)).toMatchObject([
      { id: 'u02', gone: { kind: 'merger', into: 'u08', document: '泉委编〔2026〕31号' } },
      { id: 'u05', gone: { kind: 'closure', into: 'u08' } },
      { id: 'z01', gone: { kind: 'team-end', into: 'u01' } },
    ]);
    expect(organisation.list('reform-2026').map(({ kind, status }) => `${kind} ${status}`)).toEqual([
      ...['rename confirmed', 'merger confirmed', 'closure confirmed'],
      ...['team confirmed', 'team-end confirmed', 'merger rejected'],
    ]);
  });
});

describe('quarters and reminders that release 0.3.0 wrote', () => {
  it('are read as they were meant', () => {
    const { quarterlyChecks, reminders } = viewsAfter('quarters-0.3.0.json');
    expect(quarterlyChecks.sheet('quanzhou-2024', 2)).toMatchObject({
      amended: [
        { indicator: '1-4-1', listed: true },
        { indicator: '2-2-1', listed: false },
      ],
      criticisms: [{ items: [{ indicator: '1-4-1', reason: '补报不实' }] }],
    });
    const lines = reminders.list('quanzhou-2024');
    expect(lines.map(({ number, issued }) => [number, issued.rung, issued.to, issued.dueOn])).toEqual([
      [1, 'remind', 'clerk', '2024-09-24'],
      [2, 'press', 'head', '2024-10-08'],
      [3, 'supervise', 'supervisor', '2024-10-10'],
      [4, 'chair', 'chair', '2024-10-14'],
    ]);
  });
});

describe('the delegations of a cycle in one stream, as release 0.3.0 wrote them', () => {
  it('are read as they were meant, each by its own id', () => {
    const views = viewsAfter('deputies-0.3.0.json');
    expect(views.delegations.list('deputies-2024')).toMatchObject([
      { number: 1, granted: { delegation: 'd-sample-2' }, revoked: { by: 'p-leader-2' }, revision: '2' },
      { number: 2, granted: { delegation: 'd-sample-3' }, revoked: null, revision: '2' },
    ]);
    expect(views.vetoes.list('deputies-2024')).toMatchObject([
      { unit: 'u06', proposed: { by: 'p-leader-4' } },
    ]);
  });
});

describe('gates and delegations that release 0.3.0 wrote', () => {
  it('are read as they were meant', () => {
    const views = new Views();
    const year = frozenLog('year-0.1.0.jsonl.gz');
    for (const event of year) views.apply(event);
    for (const [index, { stream, type, data }] of (later.get('gates-0.3.0.json') ?? []).entries()) {
      const metadata = { commandId: `g${index}`, actor: 'p-office-1' };
      const place = { position: BigInt(year.length + index) + 10_000n, revision: BigInt(1_000 + index) };
      views.apply({ id: `g${index}`, stream, type, data, metadata, ...place } as unknown as RecordedEvent);
    }
    const lines = views.cycles.cycle('quanzhou-2024')?.transitions.slice(-3);
    expect(lines).toMatchObject([
      {
        status: 'returned',
        added: [{ person: 'p-leader-3' }],
        approvals: [{ by: 'p-leader-4', onBehalfOf: 'p-leader-3', seat: 'added' }],
        returned: { to: 'follow-up' },
      },
      { status: 'returned', from: 'follow-up', returned: { to: 'bulletin' } },
      { status: 'forced', forced: { by: 'p-chair', blockers: [{ code: 'BULLETIN_NOT_ISSUED' }] } },
    ]);
    expect(views.delegations.list('quanzhou-2024')).toMatchObject([
      { granted: { principal: 'p-leader-3', units: ['u06'] }, revoked: { reason: '提前返回' } },
    ]);
  });
});
