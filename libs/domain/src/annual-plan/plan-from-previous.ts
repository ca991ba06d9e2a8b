import { addYears } from '../core/dates.js';
import type { PlanContent } from './plan.js';

/**
 * Last year's plan as this year's draft: due dates so many years later (29 February falls on the 28th where there is
 * none), everything else as it was. Titles that name a year are for the office to read through.
 */
export function planFromPrevious(
  // Taken apart: a view of a plan says more than its content, such as its cycle and its source.
  { declaredTotal, categories, indicators }: PlanContent,
  years = 1,
): PlanContent {
  return {
    declaredTotal,
    categories,
    indicators: indicators.map((indicator) => ({
      ...indicator,
      due: addYears(indicator.due, years),
    })),
  };
}
