import type { Indicator } from '@kaoping/domain';

/** Look-ups over the indicators of one state of a plan; made anew when the plan changes, which is rare. */
export class PlanIndex {
  readonly #byId: ReadonlyMap<string, Indicator>;
  readonly #byUnit: ReadonlyMap<string, readonly Indicator[]>;

  constructor(readonly indicators: readonly Indicator[]) {
    const byUnit = new Map<string, Indicator[]>();
    for (const indicator of indicators) {
      for (const { unit } of indicator.units) {
        const carried = byUnit.get(unit);
        if (carried === undefined) byUnit.set(unit, [indicator]);
        else carried.push(indicator);
      }
    }
    this.#byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
    this.#byUnit = byUnit;
  }

  indicator(id: string): Indicator | undefined {
    return this.#byId.get(id);
  }

  carriedBy(unit: string): readonly Indicator[] {
    return this.#byUnit.get(unit) ?? [];
  }
}
