import type { Scheme } from '@kaoping/domain';
import { schemeOfCase } from './ledger.js';
import type { Person } from './person.js';
import { StoryServer } from './server.js';

const YEAR = 2026;

/** A small organisation whose units carry a plan: who leads, who heads nothing, and what each does over HTTP. */
export class PlannedBureau {
  private constructor(
    readonly server: StoryServer,
    readonly office: Person,
    readonly chair: Person,
  ) {}

  /**
   * @param units names by id, in office order, u14 of the appraisal office among them
   * @param day on which the story begins; the clock never goes back
   */
  static async open(
    change: Partial<Scheme>,
    units: Readonly<Record<string, { readonly name: string; readonly parent?: string }>>,
    day = `${YEAR}-12-20`,
  ): Promise<PlannedBureau> {
    const server = await StoryServer.start();
    server.now = `${day}T01:00:00.000Z`;
    const [office, chair] = await Promise.all([server.as('office-1'), server.as('chair')]);
    const { indicators: _, ...form } = await schemeOfCase('zizhou-2020', { id: 'planned', ...change });
    await office.does('/schemes/planned/versions', { content: form });
    await office.does('/cycles', {
      ...{ cycle: 'y2026', name: '2026年度', organisation: '应急管理局', year: YEAR, quarters: [] },
      period: { from: `${YEAR}-01-01`, to: `${YEAR}-12-31` },
      scheme: { id: 'planned', version: 1 },
      units: Object.entries(units).map(([id, unit]) => ({ id, ...unit, aliases: [], rankingGroup: '科室' })),
      ...{ officeUnit: 'u14', leaders: [] },
    });
    return new PlannedBureau(server, office, chair);
  }

  on(rest = ''): string {
    return `/cycles/y2026${rest}`;
  }

  /** Drafted from a table, signed, handed in, reviewed twice and put in force. */
  async plan(table: readonly Readonly<Record<string, string>>[]): Promise<void> {
    await this.handIn(table);
    await this.leave('drafting');
    for (const [review, login] of [
      [1, 'leader-2'],
      [2, 'leader-3'],
    ] as const) {
      await (await this.server.as(login)).does(this.on('/plan/reviews'), { review, outcome: 'passed' });
    }
    await this.putInForce();
  }

  /** Drafted, signed by the first two, and submitted for review. */
  async handIn(table: readonly Readonly<Record<string, string>>[]): Promise<void> {
    const content = JSON.stringify(table);
    await this.office.does(this.on('/plan/import'), { format: 'json', content });
    await this.sign('office-1', 'handler');
    await this.sign('head-u14', 'unit-head');
    await this.office.does(this.on('/plan/submit'));
  }

  /** What was reviewed twice, signed by the leaders and published. */
  async putInForce(): Promise<void> {
    await this.sign('leader-2', 'leader-in-charge');
    await this.sign('chair', 'principal');
    await this.sign('chair', 'seal');
    await this.office.does(this.on('/plan/publish'), { publishedOn: `${YEAR}-12-20`, earlierQuarters: [] });
    await this.leave('review');
  }

  private async sign(login: string, place: string): Promise<void> {
    await (await this.server.as(login)).does(this.on('/plan/signatures'), { place });
  }

  async report(indicator: string, unit: string, report: object) {
    return (await this.server.as(`clerk-${unit}`)).post(this.on(`/indicators/${indicator}/progress`), {
      ...{ unit, counting: 'cumulative', asOf: `${YEAR}-12-20`, ...report },
    });
  }

  /** Evidence, self-score, filing, and the head's confirmation, by the unit that leads. */
  async file(indicator: string, unit: string, score: string): Promise<void> {
    const on = this.on(`/indicators/${indicator}`);
    const clerk = await this.server.as(`clerk-${unit}`);
    const { sha256 } = (await clerk.upload(`${indicator}.pdf`, `%PDF-1.4\n${indicator}\n%%EOF\n`)).body;
    await clerk.does(`${on}/evidence`, { unit, sha256 });
    await clerk.does(`${on}/self-score`, { unit, score, reason: '按评分标准自评' });
    await clerk.does(`${on}/file`, { unit });
    await (await this.server.as(`head-${unit}`)).does(`${on}/confirm`, { unit });
  }

  /** Opened by the office, verified by the chair, who heads no unit. */
  async verify(indicator: string, score: string, reason?: string): Promise<void> {
    await this.office.does(this.on(`/indicators/${indicator}/open`));
    const given = reason === undefined ? {} : { reason };
    await this.chair.does(this.on(`/indicators/${indicator}/verify`), { score, ...given });
  }

  async leave(stage: string): Promise<void> {
    await this.office.does(this.on('/transitions'), { from: stage });
  }

  async standings(): Promise<readonly PlannedRow[]> {
    return (await this.office.reads<{ rows: readonly PlannedRow[] }>(this.on('/standings'))).rows;
  }

  breakdown(unit: string): Promise<PlannedBreakdown> {
    return this.office.reads<PlannedBreakdown>(this.on(`/units/${unit}/breakdown`));
  }

  async compute(): Promise<Record<string, unknown>> {
    await this.leave('verification');
    await this.office.does(this.on('/result/compute'));
    const { computed } = await this.office.reads<{ computed: Record<string, unknown> }>(this.on('/result'));
    return computed;
  }
}

export interface PlannedRow {
  readonly unit: string;
  readonly carriedWeight: string;
  readonly countedWeight: string;
  readonly total: string | null;
}

interface Worded {
  readonly text: string;
}

export interface PlannedBreakdown {
  readonly indicators: readonly {
    readonly indicator: string;
    readonly status: string;
    readonly share: object;
    readonly role: string | null;
    readonly carriedWeight: string;
    readonly points: string | null;
    readonly explanation: Worded | null;
    readonly division: Worded | null;
    readonly sources: readonly { readonly type: string }[];
  }[];
}
