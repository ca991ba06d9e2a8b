import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Scheme } from '@kaoping/domain';
import { projectRoot, shanghaiDate } from '@kaoping/platform';
import type { Person } from './person.js';
import { StoryServer } from './server.js';

interface Entry {
  readonly reason: string;
  readonly points: number;
  readonly heads?: number;
  readonly count?: number;
}

/** One published month: what each unit lost and gained, in office order within the published one. */
export interface LedgerCase {
  readonly period: string;
  readonly units: readonly {
    readonly unit: string;
    readonly deductions: readonly Entry[];
    readonly additions: readonly Entry[];
    readonly veto?: { readonly reason: string };
    readonly published: number;
  }[];
}

export async function shiyanApril(): Promise<LedgerCase> {
  return (await readCase('shiyan-2022-04.json')) as LedgerCase;
}

/** A scheme as it lies beside the cases, with what a story changes in it. */
export async function schemeOfCase(name: string, change: Partial<Scheme> = {}): Promise<Scheme> {
  return { ...((await readCase(`schemes/${name}.json`)) as Scheme), ...change };
}

export async function readCase(name: string): Promise<unknown> {
  return JSON.parse(await readFile(join(projectRoot(), 'test', 'cases', name), 'utf8')) as unknown;
}

/** `u01` for the first. */
export const unitId = (place: number): string => `u${String(place + 1).padStart(2, '0')}`;

/** Staff of a bureau that keeps a ledger: what each of them does to it over HTTP. */
export class LedgerBureau {
  private constructor(
    readonly server: StoryServer,
    readonly office: Person,
    readonly chair: Person,
    readonly inspector: Person,
  ) {}

  static async open(): Promise<LedgerBureau> {
    const server = await StoryServer.start();
    server.now = '2022-05-05T01:00:00.000Z';
    const [office, chair, inspector] = await Promise.all([
      server.as('office-1'),
      server.as('chair'),
      server.as('inspector-1'),
    ]);
    return new LedgerBureau(server, office, chair, inspector);
  }

  /** From here on it is the morning of this day in Asia/Shanghai; the clock never goes back. */
  on(date: string): void {
    this.server.now = `${date}T01:00:00.000Z`;
  }

  publish(scheme: Scheme) {
    return this.office.does(`/schemes/${scheme.id}/versions`, { content: scheme });
  }

  openCycle(
    cycle: string,
    scheme: string,
    period: { readonly from: string; readonly to: string },
    { units, parent }: { readonly units: readonly string[]; readonly parent?: string },
  ) {
    return this.office.post('/cycles', {
      ...{ cycle, name: cycle, organisation: '应急管理局', year: 2022, period, quarters: [] },
      ...(parent !== undefined && { parent }),
      scheme: { id: scheme, version: 1 },
      units: units.map((name, place) => ({ id: unitId(place), name, aliases: [], rankingGroup: '科室' })),
      officeUnit: units.length < 14 ? 'u03' : 'u14',
      leaders: [],
    });
  }

  /**
   * Logged by the inspection team and confirmed by the chair; a deduction by head says so. What was published is entered
   * as it was, so a price that differs from the one before is acknowledged.
   */
  async deduct(cycle: string, unit: string, { reason, points, heads }: Entry): Promise<void> {
    const price = heads === undefined ? {} : { heads, perHead: String(points / heads) };
    const { id = '' } = await this.inspector.does(`/cycles/${cycle}/findings`, {
      ...{ source: 'inspection', mode: 'open', breach: reason, description: reason, place: '机关' },
      charges: [{ unit, liability: 'direct', points: String(points), ...price }],
      ...{ inspectors: ['p-inspector-1', 'p-inspector-2'], photos: [] },
      acknowledgePrecedent: '按公布的月度台账登记。',
    });
    await this.chair.does(`/cycles/${cycle}/findings/${id}/confirm`);
  }

  /** Claimed by the unit with proof, verified by the office, granted by the chair. */
  async add(cycle: string, unit: string, { reason, points }: Entry): Promise<void> {
    const clerk = await this.server.as(`clerk-${unit}`);
    const proof = (await clerk.upload(`${unit}.pdf`, `%PDF-1.4\n${unit} ${reason}\n%%EOF\n`)).body.sha256;
    const claim = { unit, title: reason, points: String(points), proof: [proof] };
    const { id = '' } = await clerk.does(`/cycles/${cycle}/incentives`, claim);
    const on = `/cycles/${cycle}/incentives/${id}`;
    await this.office.does(`${on}/verify`, { points: String(points), opinion: '属实' });
    await this.chair.does(`${on}/grant`);
  }

  async veto(cycle: string, unit: string, reason: string): Promise<void> {
    await this.office.does(`/cycles/${cycle}/vetoes/${unit}/propose`, { reason });
    await this.chair.does(`/cycles/${cycle}/vetoes/${unit}/confirm`);
  }

  /** Out of a stage; the chair approves where the scheme asks for it. */
  async leave(cycle: string, from: string): Promise<void> {
    const { id = '' } = await this.office.does(`/cycles/${cycle}/transitions`, { from });
    if (from === 'decision') await this.chair.does(`/cycles/${cycle}/transitions/${id}/approve`);
  }

  async compute(cycle: string, from = 'entry'): Promise<void> {
    await this.leave(cycle, from);
    await this.office.does(`/cycles/${cycle}/result/compute`);
  }

  /** Decided, made final and told. */
  async conclude(cycle: string): Promise<void> {
    await this.leave(cycle, 'computation');
    const decision = {
      meeting: '局党委会',
      date: shanghaiDate(this.server.now ?? new Date()),
      minutesNumber: '〔2022〕5号',
    };
    await this.office.does(`/cycles/${cycle}/result/decision`, decision);
    await this.chair.does(`/cycles/${cycle}/result/finalise`);
    await this.leave(cycle, 'decision');
    await this.office.does(`/cycles/${cycle}/result/bulletin`, {
      ...{ number: '〔2022〕6号', problems: ['信息迟报。'], requirements: ['按时报送。'] },
    });
  }

  async results(cycle: string): Promise<readonly ResultRow[]> {
    const { computed } = await this.office.reads<{ computed: { units: readonly ResultRow[] } }>(
      `/cycles/${cycle}/result`,
    );
    return computed.units;
  }
}

export interface ResultRow {
  readonly unit: string;
  readonly name: string;
  readonly final: string | null;
  readonly grade: string | null;
  readonly rank: number | null;
  readonly incentive: string;
  readonly rollup?: string | null;
  readonly veto?: { readonly beforeVeto: string | null };
}
