import type { Indicator } from '@kaoping/domain';
import type { NotApplicableRegister } from '../registers/not-applicable.projection.js';
import type { Plans } from './plan.projection.js';

/** Every indicator in force, each with those of its units that it is demanded of; none that applies to nobody. */
export function demandedIn(
  cycle: string,
  { plans, notApplicable }: { readonly plans: Plans; readonly notApplicable: NotApplicableRegister },
): readonly Indicator[] {
  return plans
    .indicators(cycle)
    .map((indicator) => notApplicable.demanded(cycle, indicator))
    .filter(({ units }) => units.length > 0);
}
