import { accumulate } from './accumulate.js';
import { allOrNothing } from './all-or-nothing.js';
import { banded } from './banded.js';
import { checklist } from './checklist.js';
import { deductPerOccurrence } from './deduct-per-occurrence.js';
import { gradeMap } from './grade-map.js';
import { lateness } from './lateness.js';
import { overrun } from './overrun.js';
import { proportional } from './proportional.js';
import { shortfall } from './shortfall.js';
import { thresholdLinear } from './threshold-linear.js';
import { zeroIfNone } from './zero-if-none.js';

/** Kinds that read a measured value, a count, a date, a grade or a list of what failed. */
export const measuredKinds = {
  proportional,
  'threshold-linear': thresholdLinear,
  shortfall,
  accumulate,
  'deduct-per-occurrence': deductPerOccurrence,
  checklist,
  'all-or-nothing': allOrNothing,
  banded,
  'grade-map': gradeMap,
  lateness,
  overrun,
  'zero-if-none-else-deduct-per-missing': zeroIfNone,
};
