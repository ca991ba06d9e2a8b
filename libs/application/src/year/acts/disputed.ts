import type { Indicator } from '@kaoping/domain';
import type { Story } from '../story.js';

/** Whom the disputes of the year are about; nobody of them is the office's own unit, and no two are the same. */
export interface Disputed {
  /** Vetoed, and cleared on its appeal. */
  readonly vetoed: string;
  /** Led by a unit that appeals against its score in vain. */
  readonly appealed: Indicator;
  /** Entered wrongly, and put right after all was final. */
  readonly corrected: Indicator;
}

/** Follows from the case and the course of the year alone, so that every act finds the same ones. */
export function disputedIn({ year, course }: Story): Disputed {
  const others = year.units.map(({ id }) => id).filter((unit) => unit !== year.officeUnit);
  const vetoed = others.find((unit) => course.forms.get(unit) === 'sound') ?? others[0];
  const [appealed, corrected] = aloneBy(
    year.plan.indicators,
    others.filter((unit) => unit !== vetoed),
  );
  if (vetoed === undefined || appealed === undefined || corrected === undefined)
    throw new RangeError(
      'a year of disputes needs three units beside the office with an indicator of their own',
    );
  return { vetoed, appealed, corrected };
}

/** The first indicator that a unit carries alone, for each of the units that have one. */
function aloneBy(indicators: readonly Indicator[], units: readonly string[]): readonly Indicator[] {
  return units.flatMap(
    (unit) => indicators.find((one) => one.units.length === 1 && one.units[0]?.unit === unit) ?? [],
  );
}
