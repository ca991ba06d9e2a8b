import { handOver, heirIn, type Indicator, type KnownPlan, type PublishedPlan } from '@kaoping/domain';
import { refOf, type EventRef } from '../facts.js';
import type { HandoverFact } from '../cycles/unit-roll.js';

/** One unit's part of an indicator as it went to others. */
export interface IndicatorHandover {
  readonly indicator: string;
  readonly from: string;
  readonly to: readonly string[];
  /** Nothing more is reported on it: who gave it carried it alone, and closed it at the state reached. */
  readonly closed: boolean;
  readonly ref: EventRef;
}

export function handedOver(plan: PublishedPlan, { data: { handed } }: HandoverFact): PublishedPlan {
  return { ...plan, content: { ...plan.content, indicators: handOver(plan.content.indicators, handed) } };
}

export function goneAfter(
  gone: Readonly<Record<string, string>>,
  { type, data: { units, into } }: HandoverFact,
): Readonly<Record<string, string>> {
  if (type === 'TeamFormed') return gone;
  return { ...gone, ...Object.fromEntries(units.map((unit) => [unit, into])) };
}

/**
 * Where a change of the plan names a unit that is no longer, it means the one that took over. What stood by a unit that
 * is gone before the change was not handed over, because it does not apply to it (指标不适用), and stays there.
 */
export function carriedByHeirs(
  plan: KnownPlan,
  gone: Readonly<Record<string, string>>,
  before: readonly Indicator[],
): KnownPlan {
  const carried = new Set(before.flatMap(({ id, units }) => units.map(({ unit }) => `${id} ${unit}`)));
  const handed = plan.content.indicators.flatMap(({ id, units }) =>
    units
      .filter(({ unit }) => Object.hasOwn(gone, unit) && !carried.has(`${id} ${unit}`))
      .map(({ unit: from }) => ({
        ...{ indicator: id, from },
        to: [{ unit: heirIn(gone, from), percent: 100 }],
      })),
  );
  if (handed.length === 0) return plan;
  return { ...plan, content: { ...plan.content, indicators: handOver(plan.content.indicators, handed) } };
}

/** @param before the indicators as they were carried until now */
export function handoversAfter(
  all: readonly IndicatorHandover[],
  fact: HandoverFact,
  before: readonly Indicator[],
): readonly IndicatorHandover[] {
  const { handed, carry } = fact.data;
  const givers = (indicator: string): readonly string[] =>
    handed.filter((one) => one.indicator === indicator).map(({ from }) => from);
  const whole = (id: string): boolean =>
    before.find((one) => one.id === id)?.units.every(({ unit }) => givers(id).includes(unit)) === true;
  return [
    ...all,
    ...handed.map(({ indicator, from, to }) => ({
      ...{ indicator, from, to: to.map(({ unit }) => unit) },
      closed: carry === 'as-reached' && whole(indicator),
      ref: refOf(fact),
    })),
  ];
}

/** Closed once is closed for good, whoever carries it afterwards. */
export function closedBy(handovers: readonly IndicatorHandover[]): string | undefined {
  return handovers.find(({ closed }) => closed)?.to[0];
}

/** Whose part of an indicator a unit has, itself not counted. */
export function takenFrom(
  unit: string,
  handovers: readonly IndicatorHandover[],
): { readonly takenFrom?: readonly string[] } {
  const from = handovers.filter(({ to }) => to.includes(unit)).map((one) => one.from);
  const others = [...new Set(from)].filter((one) => one !== unit);
  return others.length === 0 ? {} : { takenFrom: others };
}
