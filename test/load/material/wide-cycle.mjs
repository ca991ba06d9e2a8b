/**
 * One cycle with as many units as wanted, up to the middle of its third quarter: the published plan again and again,
 * each copy with units of its own, every indicator reported once. Far more than one append may hold, so it lives in
 * memory only.
 */
export class WideCycle {
  #random = 1;
  #position = 0n;
  #revisions = new Map();

  /** @param {import('./played-year.mjs').Row[]} year */
  constructor(year, units) {
    const dataOf = (type) => JSON.parse(year.find((row) => row.type === type).data);
    this.opening = dataOf('CycleOpened');
    this.scheme = dataOf('SchemeVersionPublished');
    this.plan = dataOf('PlanPublished');
    this.cycle = this.opening.cycle;
    this.units = Array.from({ length: units }, (_, place) => this.#unit(place));
    this.indicators = this.#indicators();
  }

  /** Everything up to the close of the second quarter. */
  *build() {
    const { cycle } = this;
    yield this.#event(`scheme-${this.scheme.scheme}`, 'SchemeVersionPublished', this.scheme);
    yield this.#event(`cycle-${cycle}`, 'CycleOpened', { ...this.opening, units: this.units });
    yield this.#event(`cycle-${cycle}`, 'StageOpened', { stage: 'execution' });
    yield this.#event(`annualPlan-${cycle}`, 'PlanDrafted', {
      ...{ cycle, source: { kind: 'manual' }, declaredTotal: '100', categories: this.plan.categories },
      indicators: this.indicators,
    });
    yield this.#event(`annualPlan-${cycle}`, 'PlanPublished', { ...this.plan, indicators: this.indicators });
    for (const indicator of this.indicators) yield this.#report(indicator);
    for (const quarter of [1, 2]) {
      const counts = { onSchedule: 0, behind: 0, notDue: 0 };
      yield this.#event(`quarterlyCheck-${cycle}_${quarter}`, 'QuarterlyCheckClosed', {
        cycle,
        quarter,
        closedBy: 'p-office-1',
        ...counts,
      });
    }
  }

  /** A report that moves somebody's score: some indicator, somewhere between nothing and what is due. */
  report() {
    return this.#report(this.indicators[this.#draw(this.indicators.length)]);
  }

  #unit(place) {
    const { rankingGroup } = this.opening.units[place % this.opening.units.length];
    return { id: `w${place}`, name: `第${place + 1}单位`, aliases: [], rankingGroup };
  }

  #indicators() {
    const { length } = this.opening.units;
    const placeOf = new Map(this.opening.units.map(({ id }, place) => [id, place]));
    const copies = Array.from({ length: Math.ceil(this.units.length / length) }, (_, copy) => copy);
    return copies.flatMap((copy) =>
      this.plan.indicators.flatMap((indicator) => {
        const units = indicator.units
          .map(({ unit, share }) => ({ unit: this.units[copy * length + placeOf.get(unit)]?.id, share }))
          .filter(({ unit }) => unit !== undefined);
        return units.length === 0 ? [] : [{ ...indicator, id: `${indicator.id}-${copy}`, units }];
      }),
    );
  }

  #report({ id, units, targets }) {
    const values = targets.length === 0 ? [this.#percent()] : targets.map((target) => this.#value(target));
    return this.#event(`assessment-${this.cycle}_${id}`, 'ProgressReported', {
      ...{
        cycle: this.cycle,
        indicator: id,
        unit: units[0].unit,
        counting: 'cumulative',
        asOf: '2024-08-31',
      },
      ...{ values, totals: values, note: '重点工作有序推进，暂无困难。' },
    });
  }

  #value(target) {
    return target.op === 'qualitative'
      ? this.#percent()
      : String(Math.round(Number(target.value) * (1 + this.#draw(50))) / 100);
  }

  #percent() {
    return String(1 + this.#draw(50));
  }

  /** 0 to `below` - 1 by a linear congruential generator: the same run gives the same reports. */
  #draw(below) {
    this.#random = (Math.imul(this.#random, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.#random / 2 ** 32) * below);
  }

  #event(stream, type, data) {
    this.#position += 1n;
    const revision = this.#revisions.get(stream) ?? 0n;
    this.#revisions.set(stream, revision + 1n);
    const commandId = this.#position.toString(16).padStart(32, '0');
    const metadata = {
      actor: 'p-clerk-u01',
      correlationId: commandId,
      recordedAt: '2024-08-31T01:00:00.000Z',
      commandId,
      digest: commandId + commandId,
    };
    return { id: commandId, stream, revision, position: this.#position, type, data, metadata };
  }
}
