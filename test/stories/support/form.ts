import type { Scheme } from '@kaoping/domain';
import type { Person } from './person.js';
import { StoryServer } from './server.js';

export interface FormUnit {
  readonly unit: string;
  readonly final: string | null;
  readonly grade: string | null;
  readonly target: string | null;
}

/** One organisation that is scored by a form: every line reported, scored, filed, verified and computed over HTTP. */
export class FormBureau {
  private constructor(
    readonly server: StoryServer,
    readonly office: Person,
    readonly chair: Person,
    readonly clerk: Person,
    readonly head: Person,
    readonly cycle: string,
    readonly year: number,
  ) {}

  static async open(cycle: string, year: number): Promise<FormBureau> {
    const server = await StoryServer.start();
    server.now = `${year}-12-20T01:00:00.000Z`;
    const people = ['office-1', 'chair', 'clerk-u01', 'head-u01'].map((login) => server.as(login));
    const [office, chair, clerk, head] = (await Promise.all(people)) as [Person, Person, Person, Person];
    return new FormBureau(server, office, chair, clerk, head, cycle, year);
  }

  on(rest = ''): string {
    return `/cycles/${this.cycle}${rest}`;
  }

  async publish(scheme: Scheme): Promise<void> {
    await this.office.does(`/schemes/${scheme.id}/versions`, { content: scheme });
    await this.office.does('/cycles', {
      ...{
        cycle: this.cycle,
        name: scheme.name,
        organisation: '县应急管理局',
        year: this.year,
        quarters: [],
      },
      period: { from: `${this.year}-01-01`, to: `${this.year}-12-31` },
      scheme: { id: scheme.id, version: scheme.version },
      units: [{ id: 'u01', name: '县应急管理局', aliases: [], rankingGroup: '单位' }],
      ...{ officeUnit: 'u01', leaders: [] },
    });
  }

  /** Signed, handed in, reviewed twice and put in force. */
  async agreePlan(): Promise<void> {
    const sign = async (login: string, place: string) =>
      (await this.server.as(login)).does(this.on('/plan/signatures'), { place });
    await sign('office-1', 'handler');
    await sign('head-u14', 'unit-head');
    await this.office.does(this.on('/plan/submit'));
    await this.leave('drafting');
    for (const [review, login] of [
      [1, 'leader-2'],
      [2, 'leader-3'],
    ] as const) {
      await (await this.server.as(login)).does(this.on('/plan/reviews'), { review, outcome: 'passed' });
    }
    await sign('leader-2', 'leader-in-charge');
    await sign('chair', 'principal');
    await sign('chair', 'seal');
    await this.office.does(this.on('/plan/publish'), {
      publishedOn: `${this.year}-12-20`,
      earlierQuarters: [],
    });
    await this.leave('review');
  }

  report(indicator: string, observation: object) {
    return this.clerk.post(this.on(`/indicators/${indicator}/progress`), {
      ...{ unit: 'u01', counting: 'cumulative', asOf: `${this.year}-12-20`, observation },
    });
  }

  /** Evidence, self-score, filing, and the head's confirmation. */
  async file(indicator: string, score: string, weight: string): Promise<void> {
    const on = this.on(`/indicators/${indicator}`);
    const sha256 = (await this.clerk.upload(`${indicator}.pdf`, `%PDF-1.4\n${indicator}\n%%EOF\n`)).body
      .sha256;
    await this.clerk.does(`${on}/evidence`, { unit: 'u01', sha256 });
    const reason = score === weight ? {} : { reason: '按评分标准扣分' };
    await this.clerk.does(`${on}/self-score`, { unit: 'u01', score, ...reason });
    await this.clerk.does(`${on}/file`, { unit: 'u01' });
    await this.head.does(`${on}/confirm`, { unit: 'u01' });
  }

  /** Opened and verified; what the rule gives needs no reason. */
  async accept(indicator: string, score: string) {
    await this.office.does(this.on(`/indicators/${indicator}/open`));
    return this.verify(indicator, score);
  }

  /** Of what the office has opened; its own unit is verified by a leader from outside. */
  verify(indicator: string, score: string) {
    return this.chair.post(this.on(`/indicators/${indicator}/verify`), { score });
  }

  async leave(stage: string): Promise<void> {
    await this.office.does(this.on('/transitions'), { from: stage });
  }

  async compute(): Promise<readonly FormUnit[]> {
    await this.leave('verification');
    await this.office.does(this.on('/result/compute'));
    const { computed } = await this.office.reads<{ computed: { units: readonly FormUnit[] } }>(
      this.on('/result'),
    );
    return computed.units;
  }
}
