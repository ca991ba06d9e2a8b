import {
  addPoints,
  comparePoints,
  formatPoints,
  parsePoints,
  ZERO_POINTS,
  type Indicator,
} from '@kaoping/domain';
import type { Happening, Invariant } from './invariant.js';

/** The weights of a plan in force add up to its declared total, or the difference was acknowledged by name. */
export class WeightsAddUp implements Invariant {
  readonly name = 'weights are the declared total';
  #declared = '100';
  #acknowledged = false;
  #indicators = new Map<string, Indicator>();

  look({ events }: Happening): readonly string[] {
    const found: string[] = [];
    for (const { type, data } of events) {
      const {
        indicators = [],
        added = [],
        removed = [],
        declaredTotal,
      } = data as {
        readonly indicators?: readonly Indicator[];
        readonly added?: readonly Indicator[];
        readonly removed?: readonly string[];
        readonly declaredTotal?: string;
      };
      if (type === 'PlanDrafted') {
        this.#declared = declaredTotal ?? this.#declared;
        this.#acknowledged = false;
      }
      if (type === 'PlanFindingAcknowledged') this.#acknowledged = true;
      if (type === 'PlanPublished') this.#indicators = new Map(indicators.map((one) => [one.id, one]));
      if (type === 'PlanChangeApproved') {
        for (const one of [...indicators, ...added]) this.#indicators.set(one.id, one);
        for (const id of removed) this.#indicators.delete(id);
      }
      if (type === 'PlanPublished' || type === 'PlanChangeApproved') found.push(...this.#difference(type));
    }
    return found;
  }

  #difference(type: string): readonly string[] {
    const sum = [...this.#indicators.values()].reduce(
      (total, { weight }) => addPoints(total, parsePoints(weight)),
      ZERO_POINTS,
    );
    if (this.#acknowledged || comparePoints(sum, parsePoints(this.#declared)) === 0) return [];
    return [`${type}: weights add up to ${formatPoints(sum)}, not ${this.#declared}`];
  }
}
