import type { Indicator, Scheme } from '@kaoping/domain';
import type { CycleView, PlanView } from '@kaoping/read-models';

/** The plan of a cycle as its published form would have it, so that the same checks read it. */
export function planDocument(
  plan: PlanView,
  { units, year }: Pick<CycleView, 'units' | 'year'>,
  { bands }: Scheme,
): object {
  return {
    kind: 'annual plan',
    year,
    weightsTotal: plan.declaredTotal,
    grades: bands.map(({ name, from, below, fromIncluded, belowIncluded }) => ({
      name,
      from,
      below,
      fromIncluded,
      belowIncluded,
    })),
    units: units.map(({ id, name }) => ({ id, name })),
    categories: plan.categories.map(({ no, name, weight, groups }) => ({
      no,
      name,
      weight,
      groups: groups.map((group) => ({
        ...group,
        items: plan.indicators
          .filter((indicator) => indicator.category === no && indicator.group === group.no)
          .map(itemOf),
      })),
    })),
  };
}

function itemOf({ no, title, weight, units, leaders, due, inferred, rule, targets }: Indicator): object {
  const [unit, ...joint] = units;
  return {
    no,
    title,
    weight,
    unit: unit?.unit,
    jointUnits: joint.map((one) => one.unit),
    leader: leaders[0],
    due,
    inferred,
    ...(rule === undefined ? {} : { rule }),
    ...(targets.length === 1 ? targetOf(targets[0]) : {}),
  };
}

/** A rule is held against the target only where there is one. */
function targetOf(target: Indicator['targets'][number] | undefined): object {
  if (target === undefined) return {};
  if (target.op === 'qualitative') return { op: target.op, target: target.text };
  return { op: target.op, target: target.value, measure: target.measure };
}
