import { PlannedBureau } from './planned.js';
import type { Person, Reply, Written } from './person.js';

const line = (no: string, weight: string, units: string) => ({
  ...{ 一级指标: '应急管理', 序号: no, 二级指标: `指标${no}`, 权重: weight, 完成时限: '2026-12-31' },
  责任科室: units,
});

const approvals = { kind: 'none' } as const;
const stages = (
  ['drafting', 'review', 'execution', 'self-evaluation', 'verification', 'computation', 'decision'] as const
).map((id) => ({ id, approvals }));

/** A row as this story reads it. */
export interface ChangedRow {
  readonly unit: string;
  readonly name: string;
  readonly carriedWeight: string;
  readonly rank: number | null;
  readonly total: string | null;
  readonly formerNames?: readonly string[];
  readonly tookOver?: readonly { readonly unit: string; readonly name: string }[];
  readonly gone?: object;
}

/** Six units in the year of a reform of the bureau, with what each does about it over HTTP. */
export class ReorganisedBureau {
  private constructor(readonly planned: PlannedBureau) {}

  static async open(): Promise<ReorganisedBureau> {
    const planned = await PlannedBureau.open(
      {
        notApplicable: 'leave-denominator',
        components: [
          { id: 'target', name: '目标得分' },
          { id: 'incentive', name: '正向激励得分', cap: '5' },
          { id: 'inspection', name: '察访核验扣分' },
        ],
        formula: '综合得分=目标得分+正向激励得分-察访核验扣分',
        veto: { effect: 'set', score: '59' },
        noticeDays: 5,
        stages: [
          ...stages,
          { id: 'public-notice', approvals },
          { id: 'bulletin', approvals },
          { id: 'archived', approvals },
        ],
      },
      {
        ...{ u01: { name: '协调科' }, u02: { name: '危化科' }, u03: { name: '指挥中心' } },
        ...{ u05: { name: '防汛科' }, u08: { name: '基础科' }, u14: { name: '办公室' } },
      },
      '2026-02-10',
    );
    const bureau = new ReorganisedBureau(planned);
    await planned.plan([
      line('1', '20', '协调科'),
      line('2', '20', '危化科、防汛科'),
      line('3', '15', '危化科'),
      line('4', '15', '基础科'),
      line('5', '10', '指挥中心'),
      line('6', '10', '防汛科'),
      line('7', '10', '防汛科、办公室'),
    ]);
    return bureau;
  }

  get office(): Person {
    return this.planned.office;
  }

  get chair(): Person {
    return this.planned.chair;
  }

  as(login: string): Promise<Person> {
    return this.planned.server.as(login);
  }

  path(rest = ''): string {
    return this.planned.on(rest);
  }

  /** From here on it is nine in the morning of this day in Asia/Shanghai. */
  on(date: string): void {
    this.planned.server.now = `${date}T01:00:00.000Z`;
  }

  rename(change: object, by: Person = this.office): Promise<Reply<Written>> {
    return by.post<Written>(this.path('/organisation/renames'), {
      ...{ unit: 'u03', name: '应急指挥中心', effectiveOn: '2026-03-01', reason: '机构更名' },
      ...{ document: { number: '泉应急〔2026〕9号' }, ...change },
    });
  }

  /** 危化科 goes into 基础科 on 1 July. */
  propose(change: object, by: Person = this.office): Promise<Reply<Written>> {
    return by.post<Written>(this.path('/organisation/changes'), {
      ...{ kind: 'merger', units: ['u02'], into: 'u08', effectiveOn: '2026-07-01', reason: '机构改革' },
      ...{ document: { number: '泉委编〔2026〕31号', title: '关于调整内设机构的通知' }, ...change },
    });
  }

  confirm(change: string, by: Person = this.chair): Promise<Reply<Written>> {
    return by.post<Written>(this.path(`/organisation/changes/${change}/confirm`));
  }

  report(indicator: string, unit: string, asOf: string, as = `clerk-${unit}`): Promise<Reply<Written>> {
    return this.as(as).then((clerk) =>
      clerk.post<Written>(this.path(`/indicators/${indicator}/progress`), {
        ...{ unit, counting: 'cumulative', asOf, values: ['50'] },
      }),
    );
  }

  async finding(unit: string, points: string): Promise<string> {
    const inspector = await this.as('inspector-1');
    const { id = '' } = await inspector.does(this.path('/findings'), {
      ...{
        source: 'inspection',
        mode: 'open',
        breach: `值班脱岗${points}`,
        description: '值班脱岗',
        place: '机关',
      },
      charges: [{ unit, liability: 'direct', points }],
      ...{ inspectors: ['p-inspector-1', 'p-inspector-2'], photos: [] },
    });
    return id;
  }

  async standing(unit: string): Promise<ChangedRow> {
    const { rows } = await this.office.reads<{ rows: readonly ChangedRow[] }>(this.path('/standings'));
    const found = rows.find((row) => row.unit === unit);
    if (found === undefined) throw new RangeError(`${unit} has no row`);
    return found;
  }
}
