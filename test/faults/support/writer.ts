import { demoScheme } from '@kaoping/domain';
import { quanzhou } from '../../stories/support/server.js';
import type { ServerProcess } from './server-process.js';

/** What came of one command: answered with a position, refused, or nobody knows. */
export type Outcome = 'acknowledged' | 'refused' | 'unknown';

/** Opens cycles, one durable write each, under ids and command ids of its own choosing. */
export class Writer {
  /** By cycle. */
  readonly outcomes = new Map<string, Outcome>();

  private constructor(
    private readonly server: ServerProcess,
    private readonly cookie: string,
    private readonly content: object,
  ) {}

  static async on(server: ServerProcess): Promise<Writer> {
    const { units, officeUnit, leaders, organisation } = await quanzhou();
    const quarter = (number: number, from: string, to: string) => ({
      quarter: number,
      from: `2024-${from}`,
      to: `2024-${to}`,
    });
    const content = {
      ...{ name: '2024年度绩效考评', organisation, year: 2024, units, officeUnit, leaders },
      period: { from: '2024-01-01', to: '2024-12-31' },
      quarters: [
        quarter(1, '01-01', '03-31'),
        quarter(2, '04-01', '06-30'),
        quarter(3, '07-01', '09-30'),
        quarter(4, '10-01', '12-31'),
      ],
      scheme: { id: demoScheme.id, version: 1 },
    };
    const writer = new Writer(server, await server.signIn('office-1'), content);
    const published = await writer.post(
      `/schemes/${demoScheme.id}/versions`,
      { content: demoScheme },
      'scheme',
    );
    if (!published.ok) throw new Error(await published.text());
    return writer;
  }

  acknowledged(): readonly string[] {
    return [...this.outcomes].filter(([, outcome]) => outcome === 'acknowledged').map(([cycle]) => cycle);
  }

  /** The same cycle again is the same command again. */
  async open(cycle: string): Promise<Outcome> {
    const outcome = await this.post('/cycles', { cycle, ...this.content }, `open-${cycle}`).then(
      ({ ok }): Outcome => (ok ? 'acknowledged' : 'refused'),
      (): Outcome => 'unknown',
    );
    this.outcomes.set(cycle, outcome);
    return outcome;
  }

  /** Several at a time, until one is not acknowledged or there are `most`. */
  async openUntilTrouble(
    prefix: string,
    { writers, most }: { readonly writers: number; readonly most: number },
  ): Promise<void> {
    let opened = 0;
    let trouble = false;
    const one = async (): Promise<void> => {
      while (!trouble && opened < most) {
        opened += 1;
        if ((await this.open(`${prefix}-${opened}`)) !== 'acknowledged') trouble = true;
      }
    };
    await Promise.all(Array.from({ length: writers }, one));
  }

  private post(path: string, body: object, key: string): Promise<Response> {
    const headers = {
      'content-type': 'application/json',
      cookie: this.cookie,
      'idempotency-key': key,
      'x-kaoping-now': '2024-01-08T01:00:00.000Z',
    };
    return fetch(`${this.server.url}/api/v1${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  }
}
